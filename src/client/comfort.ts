/**
 * The comfort bar, the menu "Xem thêm" and the search box of every page. Without it the page is whole, only these buttons are not there.
 * Listening, sharing and searching are loaded by the first press.
 */
import { drawComfortBar } from './comfort-bar.ts';
import { startSettings } from './settings.ts';
import { startWorker } from './worker-start.ts';

const bar = document.querySelector<HTMLElement>('.comfort');
if (bar) {
  drawComfortBar(bar);
  startSettings(bar);
  const status = bar.querySelector('[role=status]');
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  bar.addEventListener('click', async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    if (button?.dataset['do'] === 'print') print();
    // Modules are taken whole: what is taken out of them the bundler spells out.
    if (button?.dataset['do'] === 'share') {
      const sharing = await import('./share.ts');
      await sharing.share(tell);
    }
    if (button?.dataset['do'] === 'listen') {
      const listening = await import('./listen.ts');
      listening.toggleListening(button, tell);
    }
  });
}

startWorker();

const menu = document.querySelector<HTMLDetailsElement>('.more');
addEventListener('click', ({ target }) => {
  if (menu && !menu.contains(target as Node)) menu.open = false;
});
addEventListener('keydown', ({ key }) => {
  if (menu?.open && key === 'Escape') {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});

const box = document.querySelector<HTMLInputElement>('[role=search] input');
addEventListener('keydown', (event) => {
  if (!box || event.key !== '/' || (event.target as Element).matches('input, select, textarea')) return;
  event.preventDefault();
  box.focus();
});
if (box && !document.querySelector('[data-search-page]'))
  box.addEventListener('focus', async () => (await import('./search/search-box.ts')).startSearchBox(box), {
    once: true,
  });
if (location.search.includes('tim=')) void import('./search/arrival.ts').then(({ markArrival }) => markArrival());

// What is folded away on the screen belongs on the paper.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
});
