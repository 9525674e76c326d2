/** What a caution switches off is in no output: no page of it, and its withheld name in no file at all. */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Output, withholds } from '#domain/caution.ts';
import type { Caution } from '#schema/vocabularies.ts';
import { collectContent } from '../collect.ts';
import { hasCaution, textOf, textsOf } from '../content.ts';

/** Where an output of an entry would stand in the built site; the others have no file of their own. */
const paths: Readonly<Partial<Record<Output, (section: string, id: string) => string>>> = {
  kit: (section, id) => `${section}/${id}/nhan-rong/index.html`,
  script: (section, id) => `${section}/${id}/truyen-thong/loa/index.html`,
  cards: (section, id) => `${section}/${id}/truyen-thong/the-a6/index.html`,
  poster: (section, id) => `${section}/${id}/truyen-thong/ap-phich/index.html`,
  'share-image': (section, id) => `anh-chia-se/${section}/${id}.png`,
};

export async function withheldFaults(root: string, folder: string): Promise<string[]> {
  const content = await collectContent(root);
  const faults: string[] = [];
  const names: string[] = [];
  for (const file of [...content.of('mo-hinh'), ...content.of('chi-bo-lam-mau'), ...content.of('tin-tuc')]) {
    const caution = textsOf(file, 'caution') as Caution[];
    const switchedOff = withholds({ caution, nameOnly: file.data['nameOnly'] === true });
    for (const output of switchedOff) {
      const path = paths[output]?.(file.kind, file.id);
      if (path !== undefined && existsSync(join(folder, path)))
        faults.push(`${file.file}: “caution” không cho phép ${path}`);
    }
    const name = textOf(file, 'originalName');
    if (name !== undefined && switchedOff.includes('original-name') && hasCaution(file, 'ton-giao')) names.push(name);
  }
  return [...faults, ...(await filesNaming(names, folder))];
}

/** The index of the search is compressed; what it holds is what the pages hold. */
async function filesNaming(names: readonly string[], folder: string): Promise<string[]> {
  if (names.length === 0) return [];
  const faults: string[] = [];
  for await (const file of glob('**/*.{html,json,csv,xml,txt,js}', { cwd: folder })) {
    const text = (await readFile(join(folder, file), 'utf8')).toLowerCase();
    if (names.some((name) => text.includes(name.toLowerCase()))) faults.push(`${file}: có tên nguyên văn phải giữ lại`);
  }
  return faults;
}
