/** Loads code with the first choice that it is about, or at once where the address has one: the page itself stays light. */

/** @param start is told whether a choice was made already */
export function onChoice(selector: string, start: (root: HTMLElement, chosen: boolean) => void): void {
  const root = document.querySelector<HTMLElement>(selector);
  if (root === null) return;
  if (location.search === '') root.addEventListener('change', () => start(root, true), { once: true });
  else start(root, false);
}
