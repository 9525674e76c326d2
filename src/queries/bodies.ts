/** The text of an entry, rendered. */
import { getEntry, render } from 'astro:content';
import type { Section } from '#routes';

/** The component that renders the body, and its headings. Throws where no such entry is. */
export async function renderBody(section: Section | 'trang', id: string) {
  const entry = await getEntry(section, id);
  if (entry === undefined) throw new Error(`No entry ${section}/${id}`);
  return render(entry);
}
