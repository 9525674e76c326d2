/**
 * Projects that the bench builds, in the machine's temporary folder: Node runs no TypeScript under a folder called
 * `node_modules`, so a cache there will not do. Each has a copy of the project's own source and configuration, and its
 * installed packages, but caches of its own.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { entriesAsMarkdown } from './markdown-variant.ts';
import { type Form, writeBareContent, writeContent } from './sample-site.ts';

const OWN = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const CACHES = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
/** Made by satori and resvg at some 60 ms each: measured on a line of their own. */
export const PICTURES = 'src/pages/anh-chia-se';

export interface Project {
  folder: string;
  /** Arguments of Node that build it. */
  build: readonly string[];
}

/** A folder for projects, with the project's own source as it stands now: what is edited later changes no run. */
export function newWorkshop(): string {
  const workshop = mkdtempSync(join(tmpdir(), 'bench-lam-mau-'));
  for (const name of OWN.filter(existsSync)) cpSync(name, join(workshop, 'own', name), { recursive: true });
  return workshop;
}

function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync('node_modules').filter((each) => each === '.bin' || !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

/** Nothing is drawn, and every picture that a page links to is there all the same: a dead link stops a build. */
function leavePicturesBlank(folder: string): void {
  edit(join(folder, PICTURES, '[section]', '[slug].png.ts'), /entryPictureResponse\(.*\)/, "new Response('')");
}

/** This project with made-up content, in a folder of the workshop. */
export function ownProject(
  workshop: string,
  name: string,
  entries: number,
  form: Form,
  { pictures = false } = {},
): Project {
  const folder = join(workshop, name);
  cpSync(join(workshop, 'own'), folder, { recursive: true });
  linkPackages(folder);
  if (form === 'md') entriesAsMarkdown(folder);
  if (!pictures) leavePicturesBlank(folder);
  writeContent(folder, entries, form);
  return { folder, build: ['src/cli/build.ts'] };
}

/** This project with its own content and without its index: its pages still hold what they say to the indexer. */
export function unindexedProject(workshop: string): Project {
  const folder = join(workshop, 'unindexed');
  cpSync(join(workshop, 'own'), folder, { recursive: true });
  cpSync('content', join(folder, 'content'), { recursive: true });
  linkPackages(folder);
  leavePicturesBlank(folder);
  editConfiguration(folder, /searchIndex\(\),\s*/, '');
  return { folder, build: ['src/cli/build.ts'] };
}

const BARE_FILES = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': 'export default {};\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
const schema = z.object({ title: z.string(), summary: z.string() });
export const collections = { entries: defineCollection({ loader: glob({ base: './content', pattern: '*.md' }), schema }) };
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('entries')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><p>{entry.data.summary}</p><Content /></main></body>
</html>
`,
};

/** The least that Astro needs to show the same texts: one layout, no styles, no checks, no index. */
export function bareProject(workshop: string, entries: number): Project {
  const folder = join(workshop, 'bare');
  linkPackages(folder);
  for (const [name, text] of Object.entries(BARE_FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeBareContent(folder, entries);
  return { folder, build: ['node_modules/astro/bin/astro.mjs', 'build'] };
}

/** Forgets earlier builds, so that the next one is a first one. */
export function cool({ folder }: Project, alsoCaches: readonly string[] = []): void {
  for (const name of [...CACHES, ...alsoCaches]) rmSync(join(folder, name), { recursive: true, force: true });
}

/** From now on the project renders its pages one by one, so that Astro's log tells the time of each. */
export function renderOneByOne({ folder }: Project): void {
  editConfiguration(folder, /concurrency: \d+/, 'concurrency: 1');
}

function editConfiguration(folder: string, from: RegExp, to: string): void {
  edit(join(folder, 'astro.config.mjs'), from, to);
}

/** Throws where the file has changed so that the place is no longer found: the bench would measure something else. */
function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`bench: ${from.source} is no longer in ${file}`);
  writeFileSync(file, text.replace(from, to));
}
