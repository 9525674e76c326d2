/**
 * Reads one kind of record for Astro. A thin wrapper round `glob()`, for five things that it lacks: the parser the
 * content checks use, the MDX fast path, a digest of the rules in every entry's digest, render errors that stop the
 * build (`glob()` logs them and stores an empty body), and a preview that starts and goes on beside a broken file.
 */
import { glob } from 'astro/loaders';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import type { AstroConfig } from 'astro';
import { readFields } from '#checks/reader.ts';
import { isPlainMarkdown } from './plain-markdown.ts';
import { rulesDigest } from './rules-digest.ts';

interface Renderable {
  body?: string;
  filePath?: string;
}
type Render = (entry: Renderable) => Promise<unknown>;

/** The part of Astro's internal content entry types that `glob()` uses. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<{ data: Record<string, unknown>; body: string }>;
  getRenderFunction?: (config: AstroConfig) => Promise<Render>;
}
type GlobContext = LoaderContext & { entryTypes: ReadonlyMap<string, EntryType> };

interface Files {
  /** Folder under `content/`. */
  folder: string;
  pattern: string;
}

export function contentLoader({ folder, pattern }: Files): Loader {
  const files = glob({
    base: `./content/${folder}`,
    pattern,
    retainBody: false,
    generateId: ({ entry }) => entry.replace(/(\/index)?\.(mdx|yaml)$/, ''),
  });
  return {
    name: 'lam-mau-content',
    async load(context) {
      const failures: Error[] = [];
      const rules = rulesDigest();
      const globContext = context as GlobContext;
      // Only the preview watches, and an author at work there has broken files all the time.
      const isPreview = context.watcher !== undefined;
      const getEntryInfo = isPreview ? readOrUnread : readEntry;
      await files.load({
        ...globContext,
        ...(isPreview && { parseData: parseOrUnread(globContext.parseData) }),
        store: deferringStore(context.store, context.logger),
        generateDigest: (data) => context.generateDigest(typeof data === 'string' ? rules + data : data),
        entryTypes: new Map([
          ['.mdx', hybridEntryType(globContext.entryTypes.get('.md'), getEntryInfo, failures)],
          ['.yaml', { getEntryInfo }],
        ]),
      } as GlobContext);
      if (isPreview || failures.length === 0) return;
      throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'));
    },
  };
}

const readEntry: EntryType['getEntryInfo'] = async ({ contents, fileUrl }) => {
  const { data, body, problems } = readFields(contents, fileUrl.pathname.endsWith('.mdx') ? 'mdx' : 'yaml');
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${fileUrl.pathname}, dòng ${problem.line}: ${problem.found}`);
  return { data: data as Record<string, unknown>, body };
};

/** Stands for a record of the preview that cannot be read, or fails its schema: what was last read of it is kept. */
const UNREAD: Record<string, unknown> = {};

const readOrUnread: EntryType['getEntryInfo'] = (file) => readEntry(file).catch(() => ({ data: UNREAD, body: '' }));

function parseOrUnread(parseData: LoaderContext['parseData']): LoaderContext['parseData'] {
  return (entry) => parseData(entry).catch(() => UNREAD as typeof entry.data);
}

/** Plain Markdown is rendered here and now by the Markdown renderer; anything else is left to the MDX compiler. */
function hybridEntryType(
  markdown: EntryType | undefined,
  getEntryInfo: EntryType['getEntryInfo'],
  failures: Error[],
): EntryType {
  return {
    getEntryInfo,
    async getRenderFunction(config) {
      const renderMarkdown = await markdown?.getRenderFunction?.(config);
      if (renderMarkdown === undefined) throw new Error('Astro offers no renderer for .md entries');
      return async (entry) => {
        if (!isPlainMarkdown(entry.body ?? '')) return undefined;
        try {
          return await renderMarkdown(entry);
        } catch (cause) {
          failures.push(new Error(`${entry.filePath ?? 'entry'}: ${String(cause)}`, { cause }));
          return undefined;
        }
      };
    },
  };
}

/** An MDX entry that came back without HTML is stored as one whose module is rendered later; `UNREAD` is not stored. */
function deferringStore(store: DataStore, logger: LoaderContext['logger']): DataStore {
  return new Proxy(store, {
    get(target, key) {
      if (key !== 'set') return Reflect.get(target, key) as unknown;
      return (entry: Parameters<DataStore['set']>[0]) => {
        if (entry.data === UNREAD) {
          logger.warn(`${entry.filePath ?? entry.id} còn lỗi; trang xem thử giữ bản đọc được lần trước`);
          return false;
        }
        const isMdx = entry.filePath?.endsWith('.mdx') === true;
        return target.set(isMdx && entry.rendered === undefined ? { ...entry, deferredRender: true } : entry);
      };
    },
  });
}
