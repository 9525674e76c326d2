/** Draws what the preview's server tells of this page, and again whenever a file of the content was saved. */
import './preview.css';
import { CHANGED, TOLD_AT } from '../channel.ts';
import type { Answer, Telling } from '../telling.ts';
import { say } from '../words.ts';
import { drawBanner } from './banner.ts';
import { element } from './element.ts';
import { markHeld } from './marks.ts';
import { drawPanel } from './panel.ts';

const address = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}${TOLD_AT}`;
const main = document.querySelector('main');
const status = element('p', { class: 'hush', role: 'status' });
let drawn: readonly HTMLElement[] = [];
let known = '';

async function refresh(): Promise<void> {
  const answer = await fetch(`${address}?path=${encodeURIComponent(location.pathname)}`);
  const { telling, storedAt } = (await answer.json()) as Answer;
  // Astro loads a page anew when its records become others, but says so to pages alone that already listen.
  if (storedAt > performance.timeOrigin) return location.reload();
  const { checked, ...rest } = telling;
  const time = document.querySelector('[data-checked]');
  if (time) time.textContent = checked;
  // Drawn anew only when something else is said: who reads or tabs through the panel is not thrown out of it.
  if (JSON.stringify(rest) !== known) draw(telling);
  known = JSON.stringify(rest);
}

function draw(telling: Telling): void {
  const scrolled = drawn.at(-1)?.scrollTop ?? 0;
  for (const each of drawn) each.remove();
  const panel = drawPanel(telling);
  drawn = [...(telling.banner ? [drawBanner(telling.banner)] : []), panel];
  main?.before(...drawn);
  panel.scrollTop = scrolled;
  status.textContent = telling.summary;
  markHeld(telling.held);
}

/** A page that could not be drawn hears of nothing: it asks for itself. */
async function waitForPage(): Promise<void> {
  const isThere = () =>
    fetch(location.href).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isThere())) {
    await new Promise((resolve) => {
      setTimeout(resolve, 700);
    });
  }
  location.reload();
}

main?.before(status);
void refresh();
if (document.body.hasAttribute('data-preview-fault')) void waitForPage();
import.meta.hot?.on('vite:ws:connect', () => void refresh());
import.meta.hot?.on(CHANGED, () => void refresh());
import.meta.hot?.on('vite:ws:disconnect', () => {
  for (const time of document.querySelectorAll('[data-checked]')) time.textContent = say('lost');
});
