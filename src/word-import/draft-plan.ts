/** Which files a Word file becomes, and what the checks will say of them. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runRules } from '#checks/check-content.ts';
import { contentFileFrom, contentOf } from '#checks/collect.ts';
import { type Content, textOf } from '#checks/content.ts';
import { placementOf } from '#checks/placement.ts';
import { messageOf } from '#checks/problem.ts';
import { visible } from '#checks/visible.ts';
import { fold, foldedWords } from '#vietnamese/fold.ts';
import { kinds } from '#schema/kinds.ts';
import { isSlug, slugify } from '#vietnamese/slug.ts';
import type { Choices, DraftMaterial } from './draft.ts';
import { entryText, isMilitary, type ShownPictures, sourceRecord, unitRecord } from './draft-files.ts';
import type { FigureProposal } from './proposals/figures.ts';
import type { Proposals } from './proposals/index.ts';
import type { WordText } from './read-word.ts';
import { Refusal, refusals } from './refusal.ts';
import type { NewFile } from './write-files.ts';

/** What the author, or a script, has settled beforehand. */
export interface Settled {
  readonly choices: Choices;
  /** `2026-11-26` */
  readonly today: string;
  /** Id of a source that is there already. */
  readonly source?: string | undefined;
  /** Id of a unit that is there already. */
  readonly unit?: string | undefined;
  readonly title?: string | undefined;
  /** Id of the entry; made of the title when left out. */
  readonly id?: string | undefined;
}

/** What a file holds, before anything is written. */
export interface Found {
  readonly file: string;
  readonly word: WordText;
  readonly proposals: Proposals;
  readonly choices: Choices;
}

export interface Draft {
  /** Folder of the entry. */
  readonly entry: string;
  readonly files: readonly NewFile[];
}

/** Longer names of folders are refused by some systems. */
const LONGEST_ID = 60;

/** Throws a refusal where what was settled does not fit the content. */
export function draftOf(
  { file, word, proposals }: Found,
  settled: Settled,
  figures: readonly FigureProposal[],
  shown: ShownPictures,
  content: Content,
): Draft {
  const fileName = basename(file).normalize('NFC');
  const title = settled.title ?? (word.title === '' ? fileName.replace(/\.[^.]*$/, '') : word.title);
  const id = idOf(settled.id, title);
  const { choices } = settled;
  const entry = `content/${choices.section}/${id}`;
  const known = existing(settled.source, 'nguon', content, refusals.unknownSource);
  const same = known === undefined ? sourceCalled(title, content) : undefined;
  const source = known ?? same ?? `bao-cao-${id}`;
  const needsUnit = choices.section !== 'tin-tuc';
  const unit = existing(settled.unit, 'don-vi', content, refusals.unknownUnit);
  const unitName = issuerOf(word, proposals) ?? proposals.units.find((each) => each.id === undefined)?.name;
  const unitId = unit ?? newUnitId(unitName, id, content);
  const isUnitNew = needsUnit && unit === undefined;
  const named = proposals.units.flatMap((each) => each.id ?? []).concat(unit ?? []);
  const material: DraftMaterial = {
    choices,
    title,
    isTitleSure: settled.title !== undefined || word.isTitleSure,
    source,
    unit: unitId,
    isUnitNew,
    proposals,
    figures,
    keepsPlace:
      named.some((each) => !['khong', undefined].includes(secrecyOf(content, each))) ||
      proposals.units.some(({ name }) => isMilitary(name)),
    notes: [
      ...(same === undefined ? [] : [`nguồn ${same} đã có, cùng tên bài; đang dùng nguồn ấy`]),
      ...notesOf(word, shown),
    ],
    today: settled.today,
  };
  return {
    entry,
    files: [
      { path: `${entry}/index.mdx`, content: entryText(material, calledBy(title, word), shown, fileName) },
      ...shown.files.map(({ name, bytes }) => ({ path: `${entry}/${name}`, content: bytes })),
      ...(known === undefined && same === undefined
        ? [sourceRecord(source, title, proposals.writtenAt, fileName)]
        : []),
      ...(isUnitNew ? [unitRecord(unitId, unitName, source)] : []),
    ],
  };
}

/** Who issues the paper, as its text spells it where it does. */
function issuerOf({ issuer }: WordText, { units }: Proposals): string | undefined {
  if (issuer === undefined) return undefined;
  return units.find(({ name }) => fold(name) === fold(issuer) && /^\p{Lu}/u.test(name))?.name ?? issuer;
}

/** Of the unit's name; of the entry's where it has none, or where a record is called so already. */
function newUnitId(name: string | undefined, id: string, content: Content): string {
  const own = slugify(name ?? '');
  const isFree = isSlug(own) && own.length <= LONGEST_ID && content.find('don-vi', own) === undefined;
  const path = join(content.root, `content/${kinds['don-vi'].folder}/${own}.yaml`);
  return isFree && !existsSync(path) ? own : `don-vi-${id}`;
}

/** The unit that is called, from end to end, as the paper calls its issuer; without one, as its text calls a unit. */
export function unitCalled({ word, proposals }: Found, content: Content): string | undefined {
  const names = word.issuer === undefined ? proposals.units.map(({ name }) => name) : [word.issuer];
  const keys = names.map((name) => foldedWords(name).join(' '));
  const called = content
    .of('don-vi')
    .filter((file) => keys.includes(foldedWords(textOf(file, 'name') ?? '').join(' ')));
  return called.length === 1 ? called[0]?.id : undefined;
}

/** A heading that the author does not take for the title stays in the text. */
function calledBy(title: string, word: WordText): WordText {
  const isSame = foldedWords(title).join(' ') === foldedWords(word.title).join(' ');
  return isSame ? word : { ...word, blocks: word.whole };
}

function idOf(wanted: string | undefined, title: string): string {
  if (wanted !== undefined) {
    if (!isSlug(wanted) || wanted.length > 100) throw new Refusal(refusals.badId(visible(wanted, 60)));
    return wanted;
  }
  const slug = slugify(title);
  const id = slug.length <= LONGEST_ID ? slug : slug.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, '');
  if (!isSlug(id)) throw new Refusal(refusals.untitled);
  return id;
}

function existing(id: string | undefined, kind: 'nguon' | 'don-vi', content: Content, why: (id: string) => string) {
  if (id !== undefined && content.find(kind, id) === undefined) throw new Refusal(why(visible(id, 60)));
  return id;
}

/** A source that is called so, to the letter but for marks and case: the paper was taken in before, by hand. */
function sourceCalled(title: string, content: Content): string | undefined {
  const key = foldedWords(title).join(' ');
  const called = content.of('nguon').filter((file) => foldedWords(textOf(file, 'title') ?? '').join(' ') === key);
  return called.length === 1 ? called[0]?.id : undefined;
}

function secrecyOf(content: Content, id: string): string | undefined {
  const file = content.find('don-vi', id);
  return file && textOf(file, 'secrecy');
}

function notesOf(word: WordText, shown: ShownPictures): string[] {
  return [
    ...(shown.files.length > 0 ? ['ảnh: chỉ giữ ảnh được phép dùng, có nguồn ảnh'] : []),
    ...(word.outside.length > 0 ? [`tệp Word trỏ tới ${word.outside.length} tệp bên ngoài, không lấy vào`] : []),
    ...(word.unlinked.length > 0
      ? [`đã bỏ ${word.unlinked.length} liên kết không dùng được trên trang, giữ lại chữ`]
      : []),
  ];
}

/** What the checks say of the draft, read beside all other content. */
export function problemsOf(files: readonly NewFile[], shown: ShownPictures, entry: string, content: Content): string[] {
  const added = files.flatMap(({ path, content: text }) => {
    const placement = placementOf(path.slice('content/'.length));
    return placement === undefined || typeof text !== 'string' ? [] : [contentFileFrom(path, placement, text)];
  });
  const pictures = shown.files.map(({ name, bytes }) => {
    const path = `${entry}/${name}`;
    return [path, { file: path, bytes: bytes.length, size: { width: 1, height: 1 } }] as const;
  });
  const all = contentOf(
    content.root,
    [...content.files, ...added],
    new Map([...content.pictures, ...pictures]),
    content.strays,
  );
  const names = new Set(files.map(({ path }) => path));
  return runRules(all)
    .problems.filter(({ file }) => names.has(file))
    .map(messageOf);
}
