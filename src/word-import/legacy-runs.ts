/**
 * Turns what is written in an old encoding into Unicode, run by run: fonts change in the middle of words, and a passage in
 * one font is judged as a whole. What is unsure stays as it is, between two signs.
 */
import {
  type Encoding,
  encodingOfFont,
  decoders,
  judge,
  readsAsWritten,
  type Verdict,
} from '#vietnamese/legacy/recognise.ts';
import { isTcvn3CapitalFont } from '#vietnamese/legacy/tcvn3.ts';
import type { FontOf } from './run-fonts.ts';
import { LOST, UNSURE_END, UNSURE_START } from './pending.ts';
import { descendants, isElement, newText, type XmlDocument, type XmlElement, type XmlText } from './xml.ts';

export interface Conversion {
  readonly encoding: Encoding;
  /** Found by the font, or by the letters alone. */
  readonly evidence: 'font' | 'letters';
  readonly passages: number;
  readonly fonts: readonly string[];
}

export interface ConversionReport {
  readonly conversions: readonly Conversion[];
  /** The beginning of each passage that was left as it is. */
  readonly unsure: readonly string[];
  /** Characters that no eye sees, taken out. */
  readonly hidden: number;
}

interface Run {
  readonly node: XmlText;
  readonly font: string;
}

/** Runs beside one another in fonts of one encoding. */
interface Passage {
  readonly font: Encoding | undefined;
  readonly runs: Run[];
}

/** So many passages in an encoding make it the document's. */
const USUAL = 3;
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const SPACES = /[\u00A0\u2028\u2029]/g;

/** Changes the texts of the documents in place. */
export function convertRuns(documents: readonly XmlDocument[], fontOf: FontOf): ConversionReport {
  const passages = documents.flatMap((document) => passagesOf(document, fontOf));
  const verdicts = verdictsOf(passages);
  const unsure: string[] = [];
  let hidden = 0;
  for (const [index, passage] of passages.entries()) {
    const verdict = verdicts[index] ?? 'unicode';
    if (verdict === 'unsure') unsure.push(textOf(passage).trim());
    else rewrite(passage, verdict);
    for (const { node } of passage.runs) {
      hidden += node.data.match(HIDDEN)?.length ?? 0;
      node.data = node.data.replace(HIDDEN, '').replace(SPACES, ' ').replaceAll('\uFFFD', LOST);
    }
    if (verdict === 'unsure') enclose(passage);
  }
  return { conversions: conversionsOf(passages, verdicts), unsure, hidden };
}

function passagesOf(document: XmlDocument, fontOf: FontOf): Passage[] {
  return descendants(document, 'w:p').flatMap((paragraph) => {
    const passages: Passage[] = [];
    for (const run of descendants(paragraph, 'w:r')) {
      if (paragraphOf(run) !== paragraph) continue;
      const font = fontOf(run, paragraph);
      const encoding = encodingOfFont(font);
      const runs = textNodes(run, encoding).map((node) => ({ node, font }));
      const last = passages.at(-1);
      if (last !== undefined && last.font === encoding) last.runs.push(...runs);
      else passages.push({ font: encoding, runs });
    }
    return passages.filter(({ runs }) => runs.length > 0);
  });
}

function paragraphOf(run: XmlElement): XmlElement | undefined {
  let above = run.parent;
  while (above !== null && !(isElement(above) && above.name === 'w:p')) above = above.parent;
  return above !== null && isElement(above) ? above : undefined;
}

/** Texts of a run. In an old font a "soft hyphen" and a symbol are letters like others. */
function textNodes(run: XmlElement, encoding: Encoding | undefined): XmlText[] {
  for (const element of encoding === undefined ? [] : run.children) {
    if (!isElement(element)) continue;
    const code =
      element.name === 'w:softHyphen' ? 'AD' : element.name === 'w:sym' ? element.attribs['w:char'] : undefined;
    if (code === undefined || !/^(?:F0)?[0-9A-F]{2}$/i.test(code)) continue;
    const letter = String.fromCharCode(parseInt(code.slice(-2), 16));
    element.name = 'w:t';
    element.attribs = {};
    element.children = newText(letter);
  }
  return run.children.flatMap((element) =>
    isElement(element) && element.name === 'w:t'
      ? element.children.filter((child): child is XmlText => 'data' in child)
      : [],
  );
}

const textOf = ({ runs }: Passage) => runs.map(({ node }) => node.data).join('');

function verdictsOf(passages: readonly Passage[]): Verdict[] {
  const first = passages.map((passage) => judge(textOf(passage), passage.font));
  const count = (verdict: Verdict) =>
    first.filter((each, index) => each === verdict && passages[index]?.font === undefined).length;
  const usual = (['tcvn3', 'vni'] as const).find((encoding) => count(encoding) >= Math.max(USUAL, count('unicode')));
  const unicodeInOldFont = new Set(passages.flatMap(({ font }, index) => (first[index] === 'unicode' ? [font] : [])));
  return passages.map((passage, index) => {
    const text = textOf(passage);
    const verdict = passage.font === undefined ? judge(text, undefined, usual) : (first[index] ?? 'unsure');
    // The font is on Unicode text elsewhere in this document, so here it proves nothing.
    const isDoubtful = verdict === passage.font && unicodeInOldFont.has(passage.font) && readsAsWritten(text);
    return isDoubtful ? 'unsure' : verdict;
  });
}

/** The letters of a pair may lie in two runs: the pair goes to the first. */
function rewrite({ runs }: Passage, verdict: Exclude<Verdict, 'unsure'>): void {
  const isOld = verdict === 'tcvn3' || verdict === 'vni';
  const pieces = isOld ? decoders[verdict](runs.map(({ node }) => node.data).join('')) : [];
  let [start, next] = [0, 0];
  for (const { node, font } of runs) {
    const end = start + node.data.length;
    if (isOld) {
      const from = next;
      while (next < pieces.length && (pieces[next]?.at ?? end) < end) next += 1;
      node.data = pieces
        .slice(from, next)
        .map(({ text }) => text)
        .join('');
    }
    if ((isOld || verdict === 'plain') && isTcvn3CapitalFont(font)) node.data = node.data.toUpperCase();
    start = end;
  }
}

function enclose({ runs }: Passage): void {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first !== undefined) first.node.data = UNSURE_START + first.node.data;
  if (last !== undefined) last.node.data += UNSURE_END;
}

function conversionsOf(passages: readonly Passage[], verdicts: readonly Verdict[]): Conversion[] {
  const found = passages.flatMap(({ font, runs }, index) => {
    const encoding = verdicts[index];
    if (encoding !== 'tcvn3' && encoding !== 'vni') return [];
    const evidence = font === undefined ? ('letters' as const) : ('font' as const);
    return [{ encoding, evidence, fonts: font === undefined ? [] : runs.map((run) => run.font) }];
  });
  const groups = Map.groupBy(found, ({ encoding, evidence }) => `${encoding} ${evidence}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { encoding, evidence } = first;
    return [{ encoding, evidence, passages: group.length, fonts: [...new Set(group.flatMap(({ fonts }) => fonts))] }];
  });
}
