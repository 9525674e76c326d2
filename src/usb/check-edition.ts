/** A last look at an edition: what would not work from a folder is found here, and not by a reader without a network. */
import { elementsOf, type HtmlElement } from './html-elements.ts';
import { hashOf } from './policy.ts';
import { wrappedName } from './wrapped-file.ts';

/**
 * Paths of the site that scripts hand to the stand-in for fetch or to `hrefOf` (client/edition.ts), which know where
 * they are. Any other path in an attribute must be relative: page.ts makes those that it knows.
 */
const FOR_SCRIPTS = new Set(['data-comparison', 'data-worker', 'data-papers', 'data-forms', 'data-session']);

/** Attributes that lead somewhere. */
const LEADING = new Set(['href', 'src', 'action', 'poster', 'data-themes']);

/** Links that only a host can honour. */
const HOSTED = /^(?:manifest|preload|modulepreload|prefetch|alternate)$/;

/** Old Windows opens no file whose whole path is longer than 260 letters; the folder it is unpacked into needs some. */
const LONGEST_NAME = 160;

type Texts = ReadonlyMap<string, Buffer>;

interface Page {
  file: string;
  html: string;
  elements: readonly HtmlElement[];
  ids: ReadonlySet<string>;
}

interface Look {
  base: string;
  files: Texts;
  pages: ReadonlyMap<string, Page>;
}

/** A sentence for every fault; none when the edition may be handed out. `base` is what the site was built for. */
export function editionFaults(files: Texts, base: string): string[] {
  const pages = [...files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, bytes]): Page => {
      const html = bytes.toString('utf8');
      const elements = elementsOf(html);
      return { file, html, elements, ids: new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])) };
    });
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return [
    ...(byFile.has('index.html') ? [] : ['không có index.html']),
    ...nameFaults([...files.keys()]),
    ...pages.flatMap((page) => [...scriptFaults(page), ...linkFaults(page, { base, files, pages: byFile })]),
    ...[...files].flatMap(([file, bytes]) => (file.endsWith('.css') ? sheetFaults(file, `${bytes}`, files) : [])),
  ];
}

function nameFaults(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return names.flatMap((name) => {
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), name);
    if (twin !== undefined) return [`${name} và ${twin}: Windows coi là một tệp`];
    if (!/^[\w.@-]+(?:\/[\w.@-]+)*$/.test(name))
      return [`${name}: tên tệp chỉ được có chữ không dấu, số, dấu chấm, gạch`];
    return name.length > LONGEST_NAME ? [`${name}: tên dài quá ${LONGEST_NAME} ký tự`] : [];
  });
}

function scriptFaults({ file, html, elements }: Page): string[] {
  const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  const allowed = policy?.attributes['content'] ?? '';
  return elements.flatMap(({ name, attributes, content }) => {
    if (name === 'link' && HOSTED.test(attributes['rel'] ?? '')) return [`${file}: <link rel="${attributes['rel']}">`];
    if (name === 'style' || 'style' in attributes) return [`${file}: kiểu viết thẳng trong trang (<${name}>)`];
    if (name !== 'script') return [];
    const { type = '', src } = attributes;
    if (type.endsWith('json')) return [];
    if (type !== '') return [`${file}: <script type="${type}"> không chạy khi mở từ tệp`];
    if (src !== undefined || allowed.includes(hashOf(html.slice(content.start, content.end)))) return [];
    return [`${file}: đoạn mã trong trang không có trong chính sách của trang`];
  });
}

function linkFaults(page: Page, { base, files, pages }: Look): string[] {
  return page.elements.flatMap((element) =>
    Object.entries(element.attributes).flatMap(([attribute, value]) => {
      const told = `${page.file}: ${attribute}="${value}"`;
      if (attribute === 'srcset' || LEADING.has(attribute)) {
        const links = attribute === 'srcset' ? value.split(/,\s+/).map((each) => each.replace(/\s.*/, '')) : [value];
        return links
          .flatMap((link) => leadingFault(link, page, files, pages) ?? elsewhere(link, element) ?? [])
          .map((fault) => `${told} ${fault}`);
      }
      if (!value.startsWith(base) || !/^[\w-]+[/.]/.test(value.slice(base.length))) return [];
      if (!FOR_SCRIPTS.has(attribute)) return [`${told} bắt đầu từ gốc, chưa rõ đoạn mã nào dùng`];
      const handed = !value.endsWith('.json') || files.has(wrappedName(value.slice(base.length)));
      return handed ? [] : [`${told} không có trong bản mang theo`];
    }),
  );
}

const ABSOLUTE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

/** The edition's folder has a folder above it: a link that climbs too far must not be taken for one to the top. */
const TOP = 'https://edition.invalid/top/';

/** The file that a link in `from` leads to; one outside of the edition has a name that no file has. */
function fileLedTo(link: string, from: string): { target: string; hash: string } {
  const { href, hash, pathname } = new URL(link, TOP + from);
  return { target: href.startsWith(TOP) ? decodeURI(pathname).slice('/top/'.length) : href, hash };
}

/** What a page loads must lie on the stick; what it only leads to may be anywhere. */
function elsewhere(link: string, { name, attributes }: HtmlElement): string | undefined {
  const leads = name === 'a' || name === 'form' || attributes['rel'] === 'canonical';
  return ABSOLUTE.test(link) && !leads ? 'nạp từ nơi khác' : undefined;
}

function leadingFault(link: string, { file, ids }: Page, files: Texts, pages: Look['pages']): string | undefined {
  if (ABSOLUTE.test(link)) return undefined;
  if (link.startsWith('/')) return 'bắt đầu từ gốc, mở từ tệp không tới';
  const { target, hash } = fileLedTo(link, file);
  if (!files.has(target)) return 'không dẫn đến tệp nào';
  const anchor = decodeURIComponent(hash.slice(1));
  const there = target === file ? ids : pages.get(target)?.ids;
  return anchor === '' || there === undefined || there.has(anchor) ? undefined : 'dẫn đến chỗ không có ở trang đích';
}

function sheetFaults(file: string, css: string, files: Texts): string[] {
  return [...css.matchAll(/url\(\s*(['"]?)(?!data:)([^'")]+)\1\s*\)/g)].flatMap(([, , url = '']) => {
    if (/\.woff2?$/.test(url)) return [`${file}: phông chữ ${url} không nằm trong tệp kiểu`];
    return files.has(fileLedTo(url, file).target) ? [] : [`${file}: url(${url}) không dẫn đến tệp nào`];
  });
}
