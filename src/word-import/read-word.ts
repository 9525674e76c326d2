/** A Word file as a text in Unicode, with its title, its pictures, and a tale of what was changed and left out. */
import { MAX_BODY } from '#checks/body.ts';
import type { Block } from './blocks.ts';
import { withCare } from './care.ts';
import { withoutFurniture } from './furniture.ts';
import { blocksFromHtml } from './html-blocks.ts';
import { convertRuns, type ConversionReport } from './legacy-runs.ts';
import { lengthOf } from './proposals/index.ts';
import { Refusal, refusals } from './refusal.ts';
import { fontReader } from './run-fonts.ts';
import { shaped } from './structure.ts';
import { wordToHtml } from './word-html.ts';
import { openWordFile } from './word-package.ts';

export interface WordText extends ConversionReport {
  readonly title: string;
  readonly isTitleSure: boolean;
  readonly blocks: readonly Block[];
  /** With the heading that was taken for the title. */
  readonly whole: readonly Block[];
  readonly pictures: readonly Buffer[];
  readonly dropped: readonly string[];
  /** Who issues the paper, by its letterhead. */
  readonly issuer: string | undefined;
  readonly moments: readonly string[];
  readonly removed: readonly { what: string; before: string }[];
  readonly unlinked: readonly string[];
  /** Pictures and files that the text only points to. */
  readonly outside: readonly string[];
}

/** Marks of sources and escaped signs need room. */
const MOST_CHARACTERS = Math.floor(MAX_BODY * 0.8);

/** Throws a refusal where the file may not, or cannot, be read. */
export async function readWord(bytes: Buffer): Promise<WordText> {
  const word = openWordFile(bytes);
  const parts = [word.document, word.footnotes, word.endnotes].filter((part) => part !== undefined);
  const conversion = convertRuns(parts, fontReader(word.styles));
  const { html, pictures } = await wordToHtml(word);
  const { blocks: careful, removed, unlinked } = withCare(blocksFromHtml(html));
  const { blocks: cleared, dropped, moments, issuer } = withoutFurniture(careful);
  const { title, isSure, blocks, whole, dropped: around } = shaped(cleared);
  if (lengthOf(blocks) === 0 && title === '') throw new Refusal(refusals.wordless);
  if (lengthOf(blocks) > MOST_CHARACTERS) throw new Refusal(refusals.long(MOST_CHARACTERS));
  return {
    ...conversion,
    title,
    isTitleSure: isSure,
    blocks,
    whole,
    pictures,
    dropped: [...dropped, ...around],
    moments,
    issuer,
    removed,
    unlinked,
    outside: word.outside,
  };
}
