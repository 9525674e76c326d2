/** The markup of the comfort bar. All of it is this file's own text: nothing of the page goes into it. */
import * as words from '#words/comfort.ts';

const step = (by: number, label: string, text: string) =>
  `<button type="button" data-step="${by}" aria-label="${text}: ${label}">${text}</button>`;

/** Fills the bar's place; `data-icons` of the place is the address of the icons' file. */
export function drawComfortBar(place: HTMLElement): void {
  const icon = (name: string) =>
    `<svg class="icon" aria-hidden="true"><use href="${place.dataset['icons'] ?? ''}#${name}"></use></svg>`;
  const action = (name: string, label: string) =>
    `<button type="button" data-do="${name}">${icon(name)}<span>${label}</span></button>`;
  place.role = 'group';
  place.ariaLabel = words.label;
  place.innerHTML =
    step(-1, words.smaller, 'A−') +
    step(0, words.normal, 'A') +
    step(1, words.larger, 'A+') +
    `<label>${icon('theme')}<span>${words.theme}</span><select autocomplete="off">` +
    `<option value="">${words.light}<option value="dark">${words.dark}` +
    `<option value="contrast">${words.contrast}</select></label>` +
    action('listen', words.listen) +
    action('print', words.print) +
    action('share', words.share) +
    '<p role="status"></p>';
}
