/**
 * The five source articles, in Word, in three encodings. Their sentences belong to others and are not kept here: the test
 * runs where `LAM_MAU_SEEDS` names the folder that holds them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseBody } from '#checks/body.ts';
import { readDocument } from '#checks/reader.ts';
import type { Writing } from '#tests/support/old-encodings.ts';
import { wordFile } from '#tests/support/word-files.ts';
import { wordSite, type WordSite } from '#tests/support/word-site.ts';
import { FURNITURE, SEED_DATES, SEED_DOCUMENTS, SEED_FIGURES } from './seed-figures.ts';

const FOLDER = process.env['LAM_MAU_SEEDS'];
const SEEDS = Object.keys(SEED_FIGURES);
const WRITINGS = ['unicode', 'tcvn3', 'vni'] as const satisfies readonly Writing[];

describe.skipIf(FOLDER === undefined)('an article of the five', () => {
  let site: WordSite;
  beforeAll(() => {
    site = wordSite();
  });
  afterAll(() => site.remove());

  const linesOf = (seed: string) => {
    const folder = FOLDER ?? '';
    const name = readdirSync(folder).find((each) => each.startsWith(seed)) ?? seed;
    return readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  };
  const imported = async (seed: string, writing: Writing) => {
    const file = site.file(`${seed}.docx`, await wordFile(linesOf(seed), writing));
    const outcome = await site.taken(file, { id: `bai-${seed}-${writing}`, title: `Bài ${seed}` });
    return { outcome, text: site.read(outcome.paths[0] ?? '') };
  };

  it.each(SEEDS.flatMap((seed) => WRITINGS.map((writing) => [seed, writing] as const)))(
    '%s, written in %s, is to the letter what it was',
    async (seed, writing) => {
      const { outcome, text } = await imported(seed, writing);
      const { word } = outcome.found;
      const body = parseBody(readDocument(text, 'mdx').body, 1).blocks.map((block) =>
        block.text.replace(/\[\^[^\]]*\]/g, ''),
      );
      const tidy = (line: string) => line.normalize('NFC').replace(/\s+/g, ' ').trim();
      expect([word.title, ...body, ...word.dropped].filter((line) => line !== '').sort()).toEqual(
        linesOf(seed).map(tidy).sort(),
      );
      expect(word.unsure).toEqual([]);
      // One article contradicts itself, and the checks say so.
      const rules = outcome.problems.map((problem) => /\[([\w-]+)\]$/.exec(problem)?.[1]);
      expect(rules).toEqual(seed === '003' ? ['contradictory-figures'] : []);
    },
  );

  it('gives nine figures in ten, and none with a wrong digit or of the page around it', async () => {
    let [wanted, found] = [0, 0];
    for (const seed of SEEDS) {
      const file = site.file(`${seed}.docx`, await wordFile(linesOf(seed), 'tcvn3'));
      const { figures } = await site.taken(file, { isTrial: true, id: `xem-${seed}` });
      const told = figures.map(
        ({ value, outOf, bound }) =>
          `${value}${outOf === undefined ? '' : `/${outOf}`}${bound === 'dung' ? '' : ` ${bound}`}`,
      );
      const facts = SEED_FIGURES[seed] ?? [];
      wanted += facts.length;
      found += facts.filter((fact) => told.includes(fact)).length;
      expect(
        told.filter((each) => !facts.includes(each)),
        seed,
      ).toEqual([]);
      expect(figures.filter(({ value }) => FURNITURE.includes(value))).toEqual([]);
    }
    expect(wanted).toBe(32);
    expect(found / wanted).toBeGreaterThanOrEqual(0.9);
  });

  it.each(SEEDS)('%s gives its documents and dates', async (seed) => {
    const [outcome] = await site.import([site.file('x.docx', await wordFile(linesOf(seed)))], {
      isTrial: true,
      id: `xem-${seed}`,
    });
    const proposals = outcome?.status === 'tried' ? outcome.found.proposals : undefined;
    expect(proposals?.documents.map(({ number }) => number)).toEqual(
      expect.arrayContaining([...(SEED_DOCUMENTS[seed] ?? [])]),
    );
    expect(proposals?.dates.map(({ date }) => date)).toEqual(expect.arrayContaining([...(SEED_DATES[seed] ?? [])]));
  });
});
