/**
 * The filters beside a list: boxes with counts, a chip for each that is on, a button that opens them on a phone. What is
 * chosen stands in the address alone; the panel tells of a choice and shows one, and keeps none.
 */
import type { FacetCounts } from '#domain/facet-matching.ts';
import { toggleFacet } from '#domain/facet-query.ts';
import type { FacetId, FacetValues } from '#domain/facets.ts';

export interface FacetPanel {
  /** Shows a choice, how many each box would give, and how many are shown now. */
  show(selected: FacetValues, counts: FacetCounts, shown: number): void;
  /** Label of the filter that was put on last, in the order of the page. */
  lastLabel(): string;
}

/** @param choose is told what is chosen after a click. `root` carries the sentences as data attributes. */
export function startFacetPanel(root: HTMLElement, choose: (selected: FacetValues) => void): FacetPanel {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;
  const form = find<HTMLFormElement>('form[data-facets]');
  const chips = find('[data-chips]');
  const clear = find('[data-clear]');
  const opener = find<HTMLButtonElement>('[data-open-filters]');
  const apply = find<HTMLButtonElement>('[data-apply]');
  const sort = find<HTMLSelectElement>('[data-sort]');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const labelOf = (box: HTMLInputElement) => box.nextElementSibling?.textContent ?? box.value;
  const sentence = (name: string, slot: string, value: string | number) =>
    (root.dataset[name] ?? '').replace(`{${slot}}`, String(value));
  let chosen: FacetValues = {};

  function chipFor(box: HTMLInputElement): HTMLElement {
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.className = 'chip on';
    chip.dataset['filter'] = box.name;
    chip.value = box.value;
    chip.textContent = `${labelOf(box)} ×`;
    chip.setAttribute('aria-label', sentence('remove', 'name', labelOf(box)));
    return chip;
  }

  function showBox(box: HTMLInputElement, selected: FacetValues, counts: FacetCounts): void {
    const facet = box.name as FacetId;
    const count = counts[facet].get(box.value) ?? 0;
    box.checked = selected[facet]?.includes(box.value) ?? false;
    box.disabled = count === 0 && !box.checked;
    const shown = box.parentElement?.lastElementChild;
    if (shown) shown.textContent = String(count);
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(toggleFacet(chosen, target.name as FacetId, target.value));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  chips.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { filter } = target.dataset;
    choose(filter === undefined ? {} : toggleFacet(chosen, filter as FacetId, target.value));
    (clear.hidden ? sort : (chips.querySelector<HTMLButtonElement>('button') ?? sort)).focus();
  });
  const toggle = () => opener.setAttribute('aria-expanded', String(form.classList.toggle('open')));
  opener.addEventListener('click', toggle);
  apply.addEventListener('click', () => {
    toggle();
    opener.focus();
  });

  return {
    show(selected, counts, shown) {
      chosen = selected;
      for (const box of boxes) showBox(box, selected, counts);
      chips.querySelectorAll('[data-filter]').forEach((chip) => chip.remove());
      chips.prepend(...boxes.filter((box) => box.checked).map(chipFor));
      clear.hidden = Object.keys(selected).length === 0;
      apply.textContent = sentence('apply', 'n', shown);
    },
    lastLabel() {
      const checked = boxes.filter((box) => box.checked);
      // Not findLast, nor at(-1): phones that are some years old lack them.
      const last = checked[checked.length - 1];
      return last === undefined ? '' : labelOf(last);
    },
  };
}
