/** The site on the home screen: a button where the browser lets a page ask, words where it does not. */
import type { InstallOffer } from './saved-start.ts';

export function startHomeScreen(offers: readonly InstallOffer[]): void {
  const root = document.querySelector('[data-home-screen]');
  const button = root?.querySelector<HTMLElement>('[data-install]');
  const installed = root?.querySelector<HTMLElement>('[data-installed]');
  const byHand = root?.querySelector<HTMLElement>('[data-by-hand]');
  if (!button || !installed || !byHand) return;
  const show = (one: HTMLElement) => {
    for (const each of [button, installed, byHand]) each.hidden = each !== one;
  };
  const offer = () => offers.at(-1);

  if (matchMedia('(display-mode: standalone)').matches) show(installed);
  else if (offer()) show(button);
  addEventListener('beforeinstallprompt', () => show(button));
  addEventListener('appinstalled', () => show(installed));
  button.addEventListener('click', () => void offer()?.prompt());
}
