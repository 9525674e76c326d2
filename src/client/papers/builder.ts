/** Asks for what the builder needs to know, and puts it in its place. */
import type { FormProfile } from '#domain/form-profile.ts';
import type { KitData } from '#domain/kit-data.ts';
import { layOut } from './workbench.ts';

async function read<T>(path = ''): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

/** Rejects where something does not come; it may be asked for again. */
export async function openPapers(root: HTMLElement, place: Element): Promise<void> {
  const opener = root.querySelector('button') as HTMLButtonElement;
  // Once open it stays disabled: the link at the top of the page presses it too, and what was typed must not be lost.
  opener.disabled = true;
  try {
    const { papers, forms } = root.dataset;
    const [kit, profiles] = await Promise.all([read<KitData>(papers), read<FormProfile[]>(forms)]);
    layOut(place, kit, profiles);
    opener.hidden = true;
    place.querySelector<HTMLElement>('form select')?.focus();
  } catch (error) {
    opener.disabled = false;
    throw error;
  }
}
