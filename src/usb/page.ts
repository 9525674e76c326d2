/** A page of the site, made one that is opened by double click. What is not named here stays as it was, to the byte. */
import { firstPaint } from '#client/first-paint.ts';
import { type Edit, elementsOf, type HtmlElement, replace, setAttribute, withEdits } from './html-elements.ts';
import { type IconSheet, iconsElement } from './icon-sheet.ts';
import { policyFor } from './policy.ts';
import { linkTo, targetOf, wayUp } from './site-paths.ts';

/** What a page needs of the edition that it becomes part of. */
export interface Surroundings {
  base: string;
  icons: IconSheet;
  /** Scripts that every page has first. */
  startScripts: readonly string[];
  /** Hears of every file that the page leads to. */
  onFile: (file: string) => void;
  /** The file that will hold these entry points. */
  scriptFor: (entries: readonly string[]) => string;
  /** The files that will hold a sheet written into the page. */
  sheetsFor: (css: string) => readonly string[];
}

/** Of no use without a host: the policy for one, letters on their way, the app, feeds, what is fetched beforehand. */
const DROPPED_LINKS = new Set(['preload', 'modulepreload', 'prefetch', 'manifest', 'alternate']);

/** Attributes with one address. `data-themes` becomes a link's address as it stands. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data-themes'];

export function localPage(file: string, html: string, around: Surroundings): string {
  const elements = elementsOf(html);
  const edits: Edit[] = [];
  const inlineScripts: string[] = [];
  const entries: string[] = [];
  const icons = new Set<string>();

  const local = (link: string): string => {
    const target = targetOf(link, file, around.base);
    if (target === 'outside') return link;
    around.onFile(target.file);
    return linkTo(file, target);
  };
  const sheetLink = (sheet: string) => `<link rel="stylesheet" href="${wayUp(file)}${sheet}">`;
  const themes = elements.find(({ attributes }) => attributes['data-themes'] !== undefined)?.attributes['data-themes'];

  function script(element: HtmlElement): void {
    const { type = '', src } = element.attributes;
    if (type === 'speculationrules') edits.push(replace(element.whole, ''));
    else if (type === 'module' && src !== undefined) {
      const target = targetOf(src, file, around.base);
      if (target === 'outside') throw new Error(`${file}: a script from elsewhere: ${src}`);
      entries.push(target.file);
      edits.push(replace(element.whole, ''));
    } else if (type === '' && src === undefined) {
      const text = html.slice(element.content.start, element.content.end);
      const own = themes !== undefined && text === firstPaint(themes) ? firstPaint(local(themes)) : text;
      inlineScripts.push(own);
      edits.push(replace(element.content, own));
    } else if (!type.endsWith('json')) throw new Error(`${file}: a script of an unknown kind: ${type}`);
  }

  function plain(element: HtmlElement): void {
    for (const name of ADDRESSES) {
      const value = element.attributes[name];
      if (value === undefined) continue;
      const own = local(value);
      if (own !== value) edits.push(setAttribute(element, name, own));
    }
    const { srcset } = element.attributes;
    if (srcset !== undefined) edits.push(setAttribute(element, 'srcset', localCandidates(srcset, local)));
    // The comfort bar puts it before the name of an icon.
    if (element.attributes['data-icons'] !== undefined) edits.push(setAttribute(element, 'data-icons', ''));
  }

  for (const element of elements) {
    const { name, attributes } = element;
    if (name === 'html') edits.push(setAttribute(element, 'data-root', wayUp(file)));
    else if (name === 'script') script(element);
    else if (name === 'style') {
      const css = html.slice(element.content.start, element.content.end);
      edits.push(replace(element.whole, around.sheetsFor(css).map(sheetLink).join('')));
    } else if (name === 'use' && attributes['href']?.startsWith('#') === false) {
      const [, icon = ''] = attributes['href'].split('#');
      icons.add(icon);
      edits.push(setAttribute(element, 'href', `#${icon}`));
    } else if (name === 'link' && DROPPED_LINKS.has(attributes['rel'] ?? '')) edits.push(replace(element.whole, ''));
    else if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy')
      edits.push(replace(element.whole, ''));
    else plain(element);
  }

  const own = entries.length > 0 ? [around.scriptFor(entries)] : [];
  const scriptTags = [...around.startScripts, ...own]
    .map((each) => `<script defer src="${wayUp(file)}${each}"></script>`)
    .join('');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(inlineScripts)}">`;
  const head = one(elements, 'head', file);
  const body = one(elements, 'body', file);
  edits.push(
    { start: head.tag.end, end: head.tag.end, text: policy },
    { start: head.content.end, end: head.content.end, text: scriptTags },
    { start: body.tag.end, end: body.tag.end, text: iconsElement(around.icons, icons) },
  );
  return withEdits(html, edits);
}

/** `srcset` and its like: addresses, each with its width. */
const localCandidates = (candidates: string, local: (link: string) => string): string =>
  candidates
    .split(/,\s+/)
    .map((candidate) => candidate.replace(/^\S+/, local))
    .join(', ');

function one(elements: readonly HtmlElement[], name: string, file: string): HtmlElement {
  const element = elements.find((each) => each.name === name);
  if (element === undefined) throw new Error(`${file}: no <${name}>`);
  return element;
}
