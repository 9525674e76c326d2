/** Makes a Word file of a self-check sheet. Loaded when the file is asked for. */
import { selfCheckPaper } from '#outputs/papers/self-check.ts';
import { partyProfile } from './form-profiles.ts';
import { saveFile } from './papers/save-file.ts';

/** Rejects where the profile or the library cannot be had. */
export async function saveSheet(form: HTMLFormElement): Promise<void> {
  const { selfCheck = '', set = '', source = '', forms = '' } = form.dataset;
  const profile = await partyProfile(forms);
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
