/** Makes a Word file of a session pack. Loaded when the file is asked for. */
import type { SessionSheet } from '#domain/session-sheet.ts';
import { sessionPaper } from '#outputs/papers/session.ts';
import { partyProfile } from './form-profiles.ts';
import { saveFile } from './papers/save-file.ts';

/** Rejects where what it is made of, or the library, cannot be had. */
export async function saveSession({ dataset: { session = '', forms = '' } }: HTMLElement): Promise<void> {
  const [asked, profile] = await Promise.all([fetch(session), partyProfile(forms)]);
  const paper = sessionPaper(profile, (await asked.json()) as SessionSheet);
  const { docxOf } = await import('#outputs/papers/docx.ts');
  saveFile(`${paper.fileName}.docx`, await docxOf(paper));
}
