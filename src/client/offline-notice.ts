/** What the service worker has to say on the page that is open: a box that waits, and never moves or takes the page. */
import type { Notice, Wish } from '#saved-copy/messages.ts';

/** Its sheet is no part of any page. Without it the box is plain, but there. */
async function addSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((settled) => {
    link.addEventListener('load', settled);
    link.addEventListener('error', settled);
    document.head.append(link);
  });
}

/** The worker fetches the new page first, and says when it is there. */
function ask(wish: Wish): void {
  if (wish === 'view-new') {
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data.reload) location.reload();
    });
  }
  navigator.serviceWorker.controller?.postMessage(wish);
}

function boxOfNotices(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.offline-notice');
  if (there) return there;
  const box = document.createElement('aside');
  box.className = 'offline-notice';
  document.querySelector('main')?.before(box);
  return box;
}

/** A notice with the same choices takes the place of the one before; another one stands beside it until it is read. */
export async function showNotice({ notice, choices, sheet }: Notice): Promise<void> {
  await addSheet(sheet);
  const box = boxOfNotices();
  const kind = choices.map(({ wish = '' }) => wish).join(' ');
  [...box.children].find((each) => (each as HTMLElement).dataset['kind'] === kind)?.remove();
  const one = document.createElement('div');
  const text = document.createElement('p');
  one.dataset['kind'] = kind;
  text.setAttribute('role', 'status');
  const buttons = choices.map(({ label, wish }) => {
    const button = document.createElement('button');
    button.type = 'button';
    // The red button is the page's own.
    button.className = 'btn quiet';
    button.textContent = label;
    button.addEventListener('click', () => {
      if (wish !== undefined) ask(wish);
      if (wish === 'view-new') return;
      one.remove();
      if (box.children.length === 0) box.remove();
    });
    return button;
  });
  one.append(text, ...buttons);
  box.append(one);
  // It is read out when its text comes into a box that is there.
  requestAnimationFrame(() => {
    text.textContent = notice;
  });
}
