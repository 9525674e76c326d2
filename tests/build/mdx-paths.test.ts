import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPlainMarkdown } from '#loaders/plain-markdown.ts';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';

const WITH_NOTE = 'content/mo-hinh/tu-sach-chi-bo/index.mdx';
const EVERYTHING = 'content/trang/thu-cach-viet.mdx';

/** All that Markdown has and content uses, on one page. */
const KITCHEN_SINK = `---
title: Trang thử cách viết
summary: Một trang chỉ có trong bài thử, để so hai cách dựng của cùng một bài viết với nhau, từng thẻ một.
status: cong-bo
updatedAt: 2026-11-22
---

Chữ *nghiêng*, **đậm**, ~~gạch~~, \`mã [^nguon]\`, và “ngoặc kép” với dấu gạch – như thế.

## Kết quả đạt được

1. Một
2. Hai
   - hai a
   - hai b

## Kết quả đạt được

| Việc | Số |
| :--- | ---: |
| Đường tự quản | 12 |

> Trích một câu,
> ở hai dòng.

Xuống dòng cứng\\
ở đây. [Làm chổi đót](/mo-hinh/lam-choi-dot/) và [trang mẫu](https://example.com/).

---

Hết.
`;

type Node = ReturnType<typeof parseDocument>['children'][number];

/** White space beside these means something: it stands between two words. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'del',
  'em',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sup',
  'time',
]);

/** To a picture of its own shape Astro says either way, by a word and by the file's digest, how it would be cut: it isn't. */
const FIT = 'data-astro-image-fit';
const PICTURE_FILE = /(\/_astro\/[\w-]+\.)[\w-]+(?=\.webp)/g;

/** A tree as text: a line for every block, attributes in order, white space as one where it tells words apart. */
function outline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('attribs' in node) {
        const attributes = Object.entries(node.attribs)
          .filter(([name]) => name !== FIT)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([name, value]) => ` ${name}="${value.replace(PICTURE_FILE, '$1').replace(/\s+/g, ' ').trim()}"`)
          .join('');
        const line = INLINE.has(node.name) ? '' : '\n';
        return `${line}<${node.name}${attributes}>${outline(node.children)}${line}</${node.name}>${line}`;
      }
      return 'data' in node && node.type === ElementType.Text ? node.data.replace(/\s+/g, ' ') : '';
    })
    .join('')
    .replace(/ *\n[ \n]*/g, '\n');
}

function mainParts(root: string): Map<string, string> {
  const files = globSync('**/index.html', { cwd: join(root, 'dist') }).sort();
  return new Map(
    files.map((file) => {
      const document = parseDocument(readFileSync(join(root, 'dist', file), 'utf8'));
      return [file, outline(DomUtils.getElementsByTagName('main', document.children, true))];
    }),
  );
}

describe('an entry in MDX', () => {
  let site: FixtureSite;
  let fast: Map<string, string>;

  beforeAll(() => {
    site = fixtureSite();
    site.edit(
      WITH_NOTE,
      /$/,
      '\n\n<LuuY tieuDe="Nhớ">\n\nGhi **sổ mượn** ngay từ đầu.[^bac-me-chi-bo-tot-2023]\n\n</LuuY>\n',
    );
    site.write(EVERYTHING, KITCHEN_SINK);
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    fast = mainParts(site.root);
  });
  afterAll(() => site.remove());

  it('takes the fast path where it is plain Markdown, as nearly all entries are', () => {
    const bodies = globSync('content/**/*.mdx', { cwd: site.root }).map((file) =>
      site.read(file).split(/^---$/m).slice(2).join('---'),
    );
    const plain = bodies.filter(isPlainMarkdown);
    expect(plain.length).toBeGreaterThanOrEqual(bodies.length - 5);
  });

  it('takes the ordinary path where it has a component, which is then drawn', () => {
    expect(isPlainMarkdown(site.read(WITH_NOTE).split(/^---$/m).slice(2).join('---'))).toBe(false);
    const page = fast.get('mo-hinh/tu-sach-chi-bo/index.html') ?? '';
    expect(page).not.toContain('LuuY');
    expect(page).toMatch(/class="notice[^"]*"[^]*Nhớ[^]*Ghi <strong>sổ mượn<\/strong>/);
  });

  it('numbers the source marks within a component like those without', () => {
    expect(fast.get('mo-hinh/tu-sach-chi-bo/index.html')).toMatch(/ngay từ đầu\.<sup><a[^>]* href="#nguon-1"/);
  });

  it('gives ASCII ids to headings, aligns columns by class, and adds no style attribute', () => {
    const page = fast.get('thu-cach-viet/index.html') ?? '';
    expect(page).toContain('<h2 id="ket-qua-dat-duoc">');
    expect(page).toContain('<h2 id="ket-qua-dat-duoc-2">');
    expect(page).toMatch(/<td class="align-right">\s*12/);
    expect(page).not.toContain('style=');
  });

  it('comes out the same by either path, on every page of the site', () => {
    site.edit('src/loaders/plain-markdown.ts', /return !MDX_SYNTAX\.test\(body\)/, 'return body === undefined');
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    const ordinary = mainParts(site.root);
    expect([...ordinary.keys()]).toEqual([...fast.keys()]);
    expect(ordinary.get('thu-cach-viet/index.html')?.split('\n')).toEqual(
      fast.get('thu-cach-viet/index.html')?.split('\n'),
    );
    const differing = [...fast].filter(([file, main]) => main !== ordinary.get(file)).map(([file]) => file);
    expect(differing).toEqual([]);
  });
});

describe('what counts as plain Markdown', () => {
  it.each([
    ['a component', '<LuuY>x</LuuY>'],
    ['an expression', 'Số {1 + 1}'],
    ['an import', "import x from 'y'"],
    ['an export', 'export const x = 1'],
    ['indented text, which is code to one and no code to the other', '    bốn dấu cách'],
    ['an automatic link in angle brackets', '<https://example.com/>'],
  ])('is not %s', (_, body) => {
    expect(isPlainMarkdown(`Một đoạn.\n\n${body}\n`)).toBe(false);
  });

  it('is a text that speaks of imports and exports', () => {
    expect(isPlainMarkdown('Hàng import vào, hàng export ra: x > y.')).toBe(true);
  });
});
