/** Writes the content of a made-up site, for this project and for a bare Astro site beside it. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { kinds } from '#schema/kinds.ts';
import { sampleRecords } from './sample-records.ts';

/** `mdx` is what authors write; `mdx-with-component` holds a component, so that no fast path may take it. */
export type Form = 'mdx' | 'mdx-with-component' | 'md';

const FIXED = [
  'trang-web.yaml',
  'du-lieu/tu-viet-tat.yaml',
  'du-lieu/tu-dong-nghia.yaml',
  'du-lieu/doc-ten-rieng.yaml',
  'du-lieu/de-tai-nhay-cam.yaml',
];
const LINK = /\[([^\]]*)\]\(\/[^)]*\)/g;

/** Quotes as JSON does: a reader of YAML 1.1, which Astro's own is, takes a bare date for a date. */
const yaml = (data: object) =>
  stringify(data, { lineWidth: 120, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

const withFrontmatter = (data: object, body: string) => `---\n${yaml(data)}---\n\n${body}`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The folder `content/` of a project of this kind, with the project's own settings and standing pages. */
export function writeContent(project: string, entries: number, form: Form): void {
  for (const name of FIXED) cpSync(join('content', name), join(project, 'content', name), { recursive: true });
  // The standing pages without their links: the entries that they lead to are not in a made-up site.
  cpSync('content/trang', join(project, 'content/trang'), { recursive: true });
  for (const name of globSync('content/trang/**/*.mdx'))
    write(join(project, name), readFileSync(name, 'utf8').replace(LINK, '$1'));
  for (const { kind, id, data, body } of sampleRecords(entries)) {
    const { folder, pattern } = kinds[kind];
    const extension = form === 'md' ? 'md' : 'mdx';
    const name = pattern.replace('*', id).replace(/\.mdx$/, `.${extension}`);
    const note = form === 'mdx-with-component' ? '\n<LuuY>\n\nXem thêm ở nguồn.\n\n</LuuY>\n' : '';
    const text = body === undefined ? yaml(data) : withFrontmatter(data, body + note);
    write(join(project, 'content', folder, name), text);
  }
}

/** The same texts for a site that has nothing but them: a title, a summary, the body. */
export function writeBareContent(project: string, entries: number): void {
  for (const { id, data, body } of sampleRecords(entries)) {
    if (body === undefined || !('title' in data && 'summary' in data)) continue;
    write(join(project, 'content', `${id}.md`), withFrontmatter({ title: data.title, summary: data.summary }, body));
  }
}
