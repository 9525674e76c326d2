/** The guides for editors on the site: what they say the machine answers, what they name, and their pictures. */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { importWordFiles } from '#cli/content/import-word.ts';
import { sampleFiles } from '#cli/new-site/samples.ts';
import { contentTasks } from '#cli/content-tasks.ts';
import { copyOfValidTree } from '#tests/fixtures/broken/tree.ts';
import { GUIDE_PICTURES } from '#tests/support/guide-pictures.ts';
import { guideReport, REPORT } from '#tests/support/guide-report.ts';
import { ROOT, textOf } from './project-files.ts';

const GUIDES = globSync('content/trang/huong-dan/*.mdx', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^forEditors: true$/m.test(textOf(file)));
const page = (name: string) => textOf(`content/trang/huong-dan/${name}.mdx`);
const codeIn = (text: string) =>
  Array.from(text.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```$/gm), ([, , code = '']) => code.trim());

describe('the guides for editors', () => {
  it('are found', () => {
    expect(GUIDES.length).toBeGreaterThan(5);
  });

  it('tell what becomes of a Word file, word for word', async () => {
    const tree = copyOfValidTree();
    try {
      writeFileSync(join(tree.root, REPORT), await guideReport());
      const { done, text } = await importWordFiles([REPORT], tree.root);
      expect(done).toBe(true);
      const told = codeIn(page('tu-word')).find((code) => code.startsWith('Đã ghi')) ?? '';
      const [last = '', ...lines] = text.split('\n').reverse();
      expect(told.split('\n')).toEqual(lines.reverse());
      // The guide tells it in other words: such a mark may stand in no page.
      expect(last).toMatch(/^Còn \d+ chỗ ghi \[\[CẦN …\]\]/);
      expect(page('tu-word')).toMatch(/```\n\nSau các dòng ấy còn một dòng cuối, .*: bản nháp còn bao nhiêu chỗ/);

      const entry = join(tree.root, 'content/mo-hinh/phan-loai-rac-tai-nha-o-thon-vi-du/index.mdx');
      writeFileSync(entry, readFileSync(entry, 'utf8').replace(/!\[\[\[[^\]]*\]\]\]/, '![]'));
      const messages = (await checkContent(tree.root)).problems.map(messageOf);
      expect(messages).toHaveLength(1);
      expect(codeIn(page('anh')).at(-1)).toBe(messages[0]);
    } finally {
      tree.remove();
    }
  });

  it('name every sample file of a new site', () => {
    const named = codeIn(page('trang-cua-don-vi')).find((code) => code.startsWith('content/')) ?? '';
    expect(
      named
        .split('\n')
        .map((line) => line.trim())
        .toSorted(),
    ).toEqual([...sampleFiles(ROOT).keys()].toSorted());
  });

  it('give commands that there are', () => {
    const commands = GUIDES.flatMap((file) => codeIn(textOf(file)).flatMap((code) => code.split('\n'))).flatMap(
      (line) => {
        const [, script, task] = /^\s*npm (?:run )?(\S+)(?: -- ([a-z-]+))?/.exec(line) ?? [];
        return script === undefined ? [] : [{ script, task }];
      },
    );
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter(({ script }) => script !== 'ci' && !(script in scripts))).toEqual([]);
    expect(commands.filter(({ task }) => task !== undefined && !(task in contentTasks))).toEqual([]);
  });

  it('call buttons and fields as they are called', () => {
    const sources = [...globSync('src/**/*.ts', { cwd: ROOT }), 'README.md', 'content/README.md'];
    const shown = globSync('tests/e2e/guide-pictures/*.txt', { cwd: ROOT });
    // The form puts signs of direction round a name within a sentence.
    const known = [...sources, ...shown].map((file) => textOf(file).replace(/[\u2066-\u2069]/g, '')).join('\n');
    const unknown = GUIDES.flatMap((file) => {
      const text = textOf(file);
      const named = Array.from(
        text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/“([^”]+)”/g),
        ([, name = '']) => name,
      );
      // A button that adds to a list is called after the list.
      const isKnown = (name: string) => known.includes(name.replace(/^Thêm /, '')) || text.includes(`\n## ${name}\n`);
      return named.filter((name) => !isKnown(name)).map((name) => `${basename(file)}: “${name}”`);
    });
    expect(unknown).toEqual([]);
  });

  it('show every picture that was taken for them, and no other', () => {
    const shown = GUIDES.flatMap((file) =>
      Array.from(textOf(file).matchAll(/\]\(\.\/(hinh\/[^)]+)\)/g), ([, path = '']) => path),
    );
    const taken = globSync(`${GUIDE_PICTURES}/*`, { cwd: ROOT }).map((file) => `hinh/${basename(file)}`);
    expect(shown.toSorted()).toEqual(taken.toSorted());
    const records = globSync('tests/e2e/guide-pictures/*.txt', { cwd: ROOT }).map((file) => basename(file, '.txt'));
    const readme = ['home.png', 'practice.png'];
    expect(records.toSorted()).toEqual([...taken.map((path) => basename(path)), ...readme].toSorted());
  });

  it('have pictures of at most 40 KB', () => {
    const heavy = globSync(`${GUIDE_PICTURES}/*`, { cwd: ROOT }).filter(
      (file) => statSync(join(ROOT, file)).size > 40 * 1024,
    );
    expect(heavy).toEqual([]);
  });
});
