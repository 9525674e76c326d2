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

export async function showNotice({ notice, choices, sheet }: Notice): Promise<void> {
  await addSheet(sheet);
  document.querySelector('.offline-notice')?.remove();
  const box = document.createElement('aside');
  const text = document.createElement('p');
  box.className = 'offline-notice';
  text.setAttribute('role', 'status');
  const buttons = choices.map(({ label, wish }) => {
    const button = document.createElement('button');
    button.type = 'button';
    // The red button is the page's own.
    button.className = 'btn quiet';
    button.textContent = label;
    button.addEventListener('click', () => {
      if (wish !== undefined) ask(wish);
      if (wish !== 'view-new') box.remove();
    });
    return button;
  });
  box.append(text, ...buttons);
  document.querySelector('main')?.before(box);
  // It is read out when its text comes into a box that is there.
  requestAnimationFrame(() => {
    text.textContent = notice;
  });
}
