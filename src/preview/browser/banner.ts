/** Above a page that readers don't see, or that is not as its file is: where it stands, and the next step. */
import type { Banner, Step } from '../telling.ts';
import { say } from '../words.ts';
import { drawLink, element, icon } from './element.ts';
import { opened } from './opened.ts';

export function drawBanner({ title, said, next, form }: Banner): HTMLElement {
  const link = element('p', {}, drawLink(form));
  return element(
    'section',
    { class: 'wrap preview-banner', 'aria-label': say('standing'), 'data-unprinted': '' },
    icon('alert'),
    element(
      'div',
      {},
      element('h2', {}, title),
      ...said.map((text) => element('p', {}, text)),
      next === null ? link : drawStep(next, link),
    ),
  );
}

function drawStep({ title, how, lines }: Step, link: HTMLElement): HTMLElement {
  const copy = lines === '' ? [] : [drawLines(lines)];
  return opened(title, false, element('summary', {}, title), element('p', {}, how), ...copy, link);
}

function drawLines(lines: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'btn quiet' }, say('copy'));
  const copy = async () => {
    await navigator.clipboard.writeText(`${lines}\n`);
    button.textContent = say('copied');
  };
  button.addEventListener('click', () => void copy());
  return element('div', { class: 'preview-lines' }, element('pre', { tabindex: '0' }, lines), button);
}
