/** Words that stand for the same, from the editors' two lists: what the search needs to know besides its index. */
import { getEntry } from 'astro:content';
import { isSilence } from '#schema/vocabularies.ts';

/** Each inner list: ways to say one thing. Abbreviations whose meaning nobody knows are left out. */
export async function getEquivalents(): Promise<string[][]> {
  const abbreviations = await getEntry('tu-viet-tat', 'du-lieu/tu-viet-tat');
  const synonyms = await getEntry('tu-dong-nghia', 'du-lieu/tu-dong-nghia');
  return [
    ...(abbreviations?.data ?? []).map(({ short, full }) => [short, ...full]),
    ...(synonyms?.data ?? []).map(({ words }) => words),
  ].filter((ways) => !ways.some(isSilence));
}
