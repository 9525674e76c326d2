/** Makes a Word file of a self-check sheet. Loaded when the file is asked for. */
import type { FormProfile } from '#domain/form-profile.ts';
import { selfCheckPaper } from '#outputs/papers/self-check.ts';
import { saveFile } from './papers/save-file.ts';

/** The sheet is the Party's, so are its letters and margins. Throws where the profile or the library cannot be had. */
export async function saveSheet(form: HTMLFormElement): Promise<void> {
  const { selfCheck = '', set = '', source = '', forms = '' } = form.dataset;
  const asked = await fetch(forms);
  const profiles = (await asked.json()) as FormProfile[];
  const profile = profiles.find(({ title }) => title === 'dang');
  if (profile === undefined) throw new Error('No profile for papers of the Party');
  const { docxOf } = await import('#outputs/papers/docx.ts');
  const written = new FormData(form);
  const text = (name: string) => String(written.get(name) ?? '');
  const rows = [...form.querySelectorAll('fieldset')].map(({ dataset: { row = '', title } }) => ({
    title: title ?? text(`tieu-chi-${row}`),
    level: form.querySelector<HTMLInputElement>(`[name="muc-${row}"]:checked`)?.parentElement?.innerText.trim() ?? '',
    ground: text(`can-cu-${row}`),
    next: text(`viec-${row}`),
  }));
  const sheet = { id: selfCheck, set, source, cell: text('chi-bo'), period: text('ky'), rows };
  const paper = selfCheckPaper(profile, sheet);
  saveFile(`${paper.fileName}.docx`, await docxOf(paper));
}
