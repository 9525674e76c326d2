/** The comfort bar and the menu "Xem thêm" of every page. Without it the page is whole, only these buttons are not there. */
import { startListening } from './listen.ts';
import { startSettings } from './settings.ts';
import { startSharing } from './share.ts';

const bar = document.querySelector<HTMLElement>('.comfort');
const status = bar?.querySelector('[role=status]');
const tell = (text: string) => {
  if (status) status.textContent = text;
};
const action = (name: string) => bar?.querySelector<HTMLElement>(`[data-do=${name}]`);

if (bar) startSettings(bar);
const listen = action('listen');
if (listen) startListening(listen, tell);
const share = action('share');
if (share) startSharing(share, tell);
action('print')?.addEventListener('click', () => print());

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

// What is folded away on the screen belongs on the paper.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
});
