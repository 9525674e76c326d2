/** What reading aloud needs to know: the two lists of the editors, and who issued which document. */
import { getEntry } from 'astro:content';
import { documentTypes, isSilence } from '#schema/vocabularies.ts';
import type { Knowledge } from '#vietnamese/spoken/knowledge.ts';
import { getFrame } from './frame.ts';
import { getLibrary } from './library.ts';

export async function getSpokenKnowledge(): Promise<Knowledge> {
  const [abbreviations, names, { documents }, { site }] = await Promise.all([
    getEntry('tu-viet-tat', 'du-lieu/tu-viet-tat'),
    getEntry('doc-ten-rieng', 'du-lieu/doc-ten-rieng'),
    getLibrary(),
    getFrame(),
  ]);
  return {
    abbreviations: abbreviations?.data ?? [],
    names: names?.data ?? [],
    documents: [...documents.values()]
      .filter(({ issuer }) => !isSilence(issuer))
      .map(({ type, number, issuer }) => ({ type: documentTypes[type], number, issuer })),
    siteName: site.name,
  };
}
