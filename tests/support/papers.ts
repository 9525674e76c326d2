/** Papers as a commune's officer would have them made, from the profiles that the site has. */
import { readdirSync, readFileSync } from 'node:fs';
import { Packer } from 'docx';
import { parse } from 'yaml';
import { type Draft, OF_MEMBERS, type PaperKind } from '#domain/draft.ts';
import { type FormProfile, formProfile } from '#domain/form-profile.ts';
import type { KitData } from '#domain/kit-data.ts';
import { runsOf } from '#outputs/papers/blocks.ts';
import { documentOf } from '#outputs/papers/docx.ts';
import { orderFor } from '#outputs/papers/order.ts';
import { type Paper, paperOf } from '#outputs/papers/paper.ts';
import { formProfileSchema } from '#schema/form-profile.ts';
import { readWord, type WordFile } from './word.ts';

const FOLDER = 'content/du-lieu/the-thuc';

export const profiles: readonly FormProfile[] = readdirSync(FOLDER).map((file) => ({
  ...formProfile({
    ...formProfileSchema().parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
    id: file.replace('.yaml', ''),
  }),
}));

export const issuers: readonly string[] = profiles.flatMap(({ id, issuers: own }) =>
  own.map((issuer) => `${id}/${issuer.id}`),
);

/** Those that each kind of paper can be made out by. */
export function issuersOf(paper: PaperKind): readonly string[] {
  return OF_MEMBERS.includes(paper) ? ['dang-05-2026/chi-bo'] : issuers;
}

export const kit: KitData = {
  id: 'don-duong',
  practice: 'Mỗi tháng một buổi dọn đường',
  unit: 'Chi bộ thôn Ví Dụ',
  source: 'bài “Chi bộ dọn đường” (Báo Ví Dụ), đăng 05/10/2026',
  site: 'Làm Mẫu',
  contact: 'ban-bien-tap@lam-mau.example',
  steps: [
    { title: 'Chia đoạn cho từng nhóm hộ', who: 'Chi bộ', suggested: false },
    { title: 'Ghi sổ sau mỗi buổi', who: 'Nhóm trưởng', when: 'Cuối mỗi buổi', suggested: true },
    { title: 'Cuối quý ngồi lại', suggested: true },
  ],
  grounds: [
    {
      id: 'chi-thi-05',
      type: 'Chỉ thị',
      number: '05-CT/TW',
      date: '2016-02-05',
      issuer: 'Bộ Chính trị',
      subject: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      standing: 'Chưa rõ hiệu lực',
      district: false,
    },
  ],
};

/** What an officer typed; `issuer` is `profile/issuer`. */
export function draftOf(paper: PaperKind, issuer: string, values: Readonly<Record<string, string>> = {}): Draft {
  const names: Readonly<Record<string, readonly [string, string]>> = {
    'chi-bo': ['Chi bộ thôn Bó Pèng', 'Đảng bộ xã Minh Sơn'],
    'dang-uy-xa': ['', 'Đảng bộ tỉnh Tuyên Quang'],
    hoi: ['Hội Liên hiệp Phụ nữ xã Minh Sơn', 'Hội Liên hiệp Phụ nữ tỉnh Tuyên Quang'],
    'doan-xa': ['', 'BCH Đoàn tỉnh Tuyên Quang'],
  };
  const [name = '', superior = ''] = names[issuer.split('/')[1] ?? ''] ?? [];
  return {
    practice: kit.id,
    paper,
    issuer,
    values: { name, superior, commune: 'xã Minh Sơn', year: '2026', start: '05/02/2026', ...values },
    rows: {},
    steps: kit.steps.map((_, of) => ({ of, chosen: true, texts: of === 0 ? { days: '3' } : {} })),
    grounds: [],
  };
}

export function paperFrom(draft: Draft, of: KitData = kit): Paper {
  const order = orderFor(profiles, of, draft);
  if (order === undefined) throw new Error(`no profile for ${draft.issuer}`);
  return paperOf(order);
}

/** The paper as it is read, a block a line, cells parted by bars; spaces that hold words together are spaces. */
export const readText = (draft: Draft, of?: KitData) =>
  paperFrom(draft, of)
    .blocks.map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')).join(' | ')).join('\n')
        : runsOf(block)
            .map(({ text }) => text)
            .join(''),
    )
    .join('\n')
    .replaceAll(/(?<!\u00A0)\u00A0(?!\u00A0)/g, ' ');

export async function wordFrom(draft: Draft, of?: KitData): Promise<WordFile> {
  return readWord(new Uint8Array(await Packer.toBuffer(documentOf(paperFrom(draft, of)))));
}

export const profileOf = (issuer: string): FormProfile => {
  const profile = profiles.find(({ id }) => id === issuer.split('/')[0]);
  if (profile === undefined) throw new Error(`no profile for ${issuer}`);
  return profile;
};
