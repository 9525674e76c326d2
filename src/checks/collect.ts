/** Reads everything under `content/`. One file that cannot be read is a problem of that file, never a crash. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plainContext } from '#schema/entry.ts';
import { kinds, singles } from '#schema/kinds.ts';
import type { z } from 'zod';
import { formatNumber } from '#vietnamese/numbers.ts';
import { parseBody } from './body.ts';
import type { Content, ContentFile, FileKind, Picture } from './content.ts';
import { decode } from './decode.ts';
import { findIssues } from './issues.ts';
import { findLinks } from './links.ts';
import { readArchived } from './archive.ts';
import { ARCHIVE, CONTENT, PICTURE, type Placement, placementOf } from './placement.ts';
import { type ReadProblem, readDocument } from './reader.ts';
import { isRecord, walkFields } from './schema-walk.ts';
import { findTextRuns } from './texts.ts';

/** Largest text file that is read at all. */
const MAX_BYTES = 1_000_000;

/** `root` is the folder of the project. */
export async function collectContent(root: string): Promise<Content> {
  const files: ContentFile[] = [];
  // Building a schema takes longer than reading a file.
  const schemas = new Map<FileKind, z.ZodType>();
  const schemaFor = (kind: FileKind) => {
    const schema = schemas.get(kind) ?? schemaOf(kind);
    schemas.set(kind, schema);
    return schema;
  };
  const pictures = new Map<string, Picture>();
  const strays: string[] = [];
  for (const path of filesUnder(join(root, CONTENT))) {
    if (path.startsWith(`${ARCHIVE}/`)) continue;
    const file = `${CONTENT}/${path}`;
    const placement = placementOf(path);
    if (placement) files.push(contentFileFrom(file, placement, readText(join(root, file)), schemaFor(placement.kind)));
    else if (PICTURE.test(path)) pictures.set(file, await readPicture(root, file));
    else strays.push(file);
  }
  return contentOf(root, files, pictures, strays);
}

/** The content made of files already read; tests and other readers of content use it too. */
export function contentOf(
  root: string,
  files: readonly ContentFile[],
  pictures: ReadonlyMap<string, Picture>,
  strays: readonly string[],
): Content {
  const byKind = Map.groupBy(files, ({ kind }) => kind);
  const byId = new Map(files.map((file) => [`${file.kind}/${file.id}`, file]));
  return {
    root,
    files,
    pictures,
    strays,
    of: (kind) => byKind.get(kind) ?? [],
    find: (kind, id) => byId.get(`${kind}/${id}`),
    archived: (name) => readArchived(root, name),
  };
}

/** One file of content from its text, or from the reason why there is none. `file` as in `ContentFile`. */
export function contentFileFrom(
  file: string,
  { kind, id }: Placement,
  text: string | ReadProblem,
  schema = schemaOf(kind),
): ContentFile {
  const form = file.endsWith('.mdx') ? 'mdx' : 'yaml';
  const unreadable = typeof text === 'string' ? undefined : text;
  const document = readDocument(typeof text === 'string' ? text : '', form);
  const isRead = unreadable === undefined && document.problems.length === 0;
  const contentFile: ContentFile = {
    file,
    kind,
    id,
    document,
    schema,
    data: isRecord(document.data) ? document.data : {},
    fields: isRead ? [...walkFields(schema, document.data)] : [],
    body: form === 'mdx' && unreadable === undefined ? parseBody(document.body, document.bodyLine) : undefined,
    unreadable,
    issues: once(() => findIssues(contentFile)),
    texts: once(() => findTextRuns(contentFile)),
    links: once(() => findLinks(contentFile)),
  };
  return contentFile;
}

/** Makes something when it is first asked for, and keeps it. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The text of a file, or why there is none. */
function readText(path: string): string | ReadProblem {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) {
      return {
        line: 1,
        found: `${Math.ceil(size / 1000)} KB`,
        seen: `tệp nặng ${formatNumber(Math.ceil(size / 1000))} KB`,
        expected: `tệp không quá ${formatNumber(MAX_BYTES / 1000)} KB`,
        mend: 'tách thành nhiều bài, hoặc bỏ phần dán nhầm',
      };
    }
    return decode(readFileSync(path));
  } catch (error) {
    const found = isRecord(error) && typeof error['code'] === 'string' ? error['code'] : '';
    return {
      line: 1,
      found,
      seen: `tệp không đọc được ${found}`,
      expected: 'một tệp đọc được',
      mend: 'kiểm tra tệp còn đó và được phép đọc',
    };
  }
}

async function readPicture(root: string, file: string): Promise<Picture> {
  const path = join(root, file);
  try {
    const { default: sharp } = await import('sharp');
    const { width, height } = await sharp(path).metadata();
    return { file, bytes: statSync(path).size, size: { width, height } };
  } catch {
    // Whatever the decoder stumbles over, the author's remedy is the same; the rules say so.
    return { file, bytes: 0, size: undefined };
  }
}

/** Names under a folder, with `/`, in a fixed order. Hidden files, notes to editors and symbolic links are left out. */
function filesUnder(folder: string, above = ''): string[] {
  let names;
  try {
    names = readdirSync(join(folder, above), { withFileTypes: true });
  } catch {
    return [];
  }
  return names
    .filter(({ name }) => !name.startsWith('.') && name !== 'README.md' && name !== 'Thumbs.db')
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = above === '' ? entry.name : `${above}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(folder, path) : entry.isFile() ? [path] : [];
    });
}

function schemaOf(kind: FileKind): z.ZodType {
  return isSingle(kind) ? singles[kind].schema() : kinds[kind].schema(plainContext);
}

const isSingle = (kind: FileKind): kind is keyof typeof singles => Object.hasOwn(singles, kind);
