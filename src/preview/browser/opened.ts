/** A part that opens and closes, and stays as the author left it: a page is loaded anew whenever a file is saved. */
import { element } from './element.ts';

const KEY = 'lm-xem-thu';

/** `name`: what it is remembered by. */
export function opened(name: string, isOpen: boolean, ...children: readonly Node[]): HTMLDetailsElement {
  const details = element('details', {}, ...children);
  details.open = remembered()[name] ?? isOpen;
  // A click tells what the author wants; the event of the element itself also comes when it is made.
  details.querySelector('summary')?.addEventListener('click', () => {
    sessionStorage.setItem(KEY, JSON.stringify({ ...remembered(), [name]: !details.open }));
  });
  return details;
}

function remembered(): Readonly<Record<string, boolean>> {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, boolean>;
}
