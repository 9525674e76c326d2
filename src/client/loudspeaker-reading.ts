/** The script with other choices: every sentence read anew from what is written, its length, and its text file. */
import { scriptTextFile } from '#outputs/loudspeaker/text-file.ts';
import type { Knowledge } from '#vietnamese/spoken/knowledge.ts';
import { lengthInWords, syllables } from '#vietnamese/spoken/length.ts';
import { defaultReading, readingChoices, type ReadingOptions } from '#vietnamese/spoken/options.ts';
import { readAloud } from '#vietnamese/spoken/read-aloud.ts';

/** Values of the choices by name. */
type Chosen = ReadonlyMap<string, string>;

/** The chosen word, if it is one of those to choose from; else the first. */
function choice<Word extends string>(words: readonly [Word, ...Word[]], name: string, chosen: Chosen): Word {
  return words.find((word) => word === chosen.get(name)) ?? words[0];
}

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

export function readAnew(root: HTMLElement, chosen: Chosen): void {
  const options: ReadingOptions = {
    ...defaultReading,
    thousand: choice(readingChoices.thousand, 'thousand', chosen),
    zeroTens: choice(readingChoices.zeroTens, 'zeroTens', chosen),
  };
  const knowledge = JSON.parse(root.dataset['knowledge'] ?? '{}') as Knowledge;
  const lines = [...root.querySelectorAll<HTMLElement>('[data-written]')];
  for (const line of lines) {
    const reading = readAloud(line.dataset['written'] ?? '', options, knowledge);
    if (reading.readable) line.textContent = reading.text;
  }
  const sentences = lines.map(textOf);
  tellLength(root, syllables(sentences.join(' ')), Number(chosen.get('rate')));
  offerFile(root, sentences);
}

function tellLength(root: HTMLElement, count: number, rate: number): void {
  const place = root.querySelector<HTMLElement>('[data-length]');
  const label = document.createElement('b');
  label.textContent = `${place?.dataset['length'] ?? ''}:`;
  place?.replaceChildren(label, ` ${lengthInWords(count, rate)}`);
}

function offerFile(root: HTMLElement, sentences: readonly string[]): void {
  const link = root.querySelector<HTMLAnchorElement>('[data-file]');
  if (link === null) return;
  const head = [...root.querySelectorAll('[data-head]')].map(textOf);
  const title = root.querySelector('h1')?.textContent ?? '';
  const file = new Blob([scriptTextFile({ title, head, sentences })], { type: 'text/plain' });
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(file);
  link.download = 'loa.txt';
}
