import { foldedWords } from '#vietnamese/fold.ts';
import { type Content, isEntry, textOf, textsOf } from '../content.ts';
import type { Path } from '../reader.ts';
import { defineRule } from '../rule.ts';
import type { TextRun } from '../texts.ts';

/** Words in a row that are compared. Shorter rows are everybody's: "tổ chức cơ sở đảng". */
const SHINGLE = 5;
/**
 * A sentence is taken over where half of its rows of words, and at least eight, stand in the source. Of sentences taken
 * over whole that finds nine in ten, of those with every fourteenth word changed eight; of sentences written anew one in
 * two hundred, which then do follow their source word for word.
 */
const SHARE = 0.5;
const FEWEST = 8;

/** Own words: facts, names and figures carry over from a source, sentences do not. */
export const copiedSentence = defineRule('copied-sentence', 'Câu viết bằng lời của mình', function* (content) {
  const sources = sourceShingles(content);
  if (sources.size === 0) return;
  const names = nameShingles(content);
  for (const file of content.files) {
    const mine = textsOf(file, 'sources').filter((id) => sources.has(id));
    if (!isEntry(file) || mine.length === 0) continue;
    for (const run of file.texts().filter(isOwnWords)) {
      for (const { text, offset } of sentencesOf(run.text)) {
        const own = shinglesOf(text, names);
        const source = mine.find((id) => isTakenOver(own, sources.get(id) ?? new Set()));
        if (source === undefined) continue;
        yield {
          file,
          at: run.at(offset),
          found: text.trim(),
          expected: `câu viết bằng lời của ban biên tập; câu này gần như của nguồn “${source}”`,
          mend: 'giữ sự việc, tên, con số, viết lại câu; cần nguyên văn thì đặt trong “…” hoặc quotations; đã xem mà vẫn giữ thì ghi waivers kèm lý do',
        };
      }
    }
  }
});

/** The sources whose text the board keeps. */
function sourceShingles(content: Content): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    content.of('nguon').flatMap((source) => {
      const text = content.archived(textOf(source, 'archive') ?? '');
      return text === undefined ? [] : [[source.id, new Set(shinglesOf(text, new Set()))] as const];
    }),
  );
}

/** Titles and names are nobody's sentence: units, documents, offices, practices as their sources call them. */
const NAMES: readonly unknown[] = ['name', 'title', 'originalName', 'aliases', 'issuer', 'subject'];
const isName = (path: Path) => NAMES.includes(path[0]) || path.at(-1) === 'office';

function nameShingles({ files }: Content): ReadonlySet<string> {
  const names = files.flatMap(({ fields }) =>
    fields.flatMap(({ path, value }) => (isName(path) && typeof value === 'string' ? [value] : [])),
  );
  return new Set(names.flatMap((name) => shinglesOf(name, new Set())));
}

/** Texts, not names, figures and quotes. */
function isOwnWords({ path, meta }: TextRun): boolean {
  return path.length === 0 || meta.format === 'prose' || path[0] === 'summary';
}

/** What stands in quotation marks, and source marks, are left out. */
function sentencesOf(text: string): { text: string; offset: number }[] {
  const own = text.replace(/“[^”]*”|"[^"]*"|\[\^[^\]]*\]/g, (quoted) => '\n'.repeat(quoted.length));
  return Array.from(own.matchAll(/(?:[^.;!?\n]|[.](?=\S))+/g), ({ 0: sentence, index }) => ({
    text: sentence,
    offset: index + (sentence.length - sentence.trimStart().length),
  }));
}

/** Rows of words without a number, none of them part of a name. */
function shinglesOf(text: string, names: ReadonlySet<string>): string[] {
  const words = foldedWords(text);
  const rows = words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
  const isNamed = rows.map((row) => names.has(row));
  return rows.filter((row, index) => {
    const near = isNamed.slice(Math.max(0, index - SHINGLE + 1), index + SHINGLE);
    return !/\d/.test(row) && !near.includes(true);
  });
}

function isTakenOver(own: readonly string[], source: ReadonlySet<string>): boolean {
  const taken = own.filter((row) => source.has(row)).length;
  return taken >= FEWEST && taken >= own.length * SHARE;
}
