import type { APIRoute } from 'astro';
import { scriptTextFile } from '#outputs/loudspeaker/text-file.ts';
import { getFrame } from '#queries/frame.ts';
import { getLibrary } from '#queries/library.ts';
import { getSpokenKnowledge } from '#queries/spoken-knowledge.ts';
import { entriesWith } from '#views/propagation/offer.ts';
import { type ScriptView, scriptView, textOfScript } from '#views/propagation/script.ts';

/** Only where nothing is left to be mended. */
export async function getStaticPaths() {
  const [library, known, frame] = await Promise.all([getLibrary(), getSpokenKnowledge(), getFrame()]);
  return entriesWith(library, 'loa')
    .map((item) => ({ item, script: scriptView(item, library, known, frame) }))
    .filter(({ script }) => script.questions.length === 0)
    .map(({ item, script }) => ({ params: { section: item.section, slug: item.entry.id }, props: { script } }));
}

export const GET: APIRoute<{ script: ScriptView }> = ({ props: { script } }) =>
  new Response(scriptTextFile(textOfScript(script)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
