/** Which records a page shows besides its own. */
import type { Content, ContentFile, FileKind } from '#checks/content.ts';

/** What names stand for: not entries, which have pages and faults of their own. */
const NAMED: ReadonlySet<FileKind> = new Set(['nguon', 'van-ban', 'don-vi', 'dia-phuong', 'bo-tieu-chi', 'nhan-rong']);
/** What hangs on an entry and is shown on its page. */
const HANGING: ReadonlySet<FileKind> = new Set(['nhan-rong', 'lich-lam-mau', 'bo-tieu-chi']);

/** The records that a file names, those that these name, and those that hang on it. */
export function recordsOf(file: ContentFile, content: Content): ContentFile[] {
  const found = new Set<ContentFile>();
  const waiting = [
    file,
    ...content.files.filter((other) => HANGING.has(other.kind) && named(other, content).includes(file)),
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...named(next, content).filter(({ kind }) => NAMED.has(kind)));
  }
  found.delete(file);
  return [...found];
}

/** Of these records, the units and sources that nothing else names: they go out with the file. */
export function onlyOf(file: ContentFile, records: readonly ContentFile[], content: Content): ContentFile[] {
  const own = new Set([file, ...records]);
  const elsewhere = new Set(content.files.filter((other) => !own.has(other)).flatMap((other) => named(other, content)));
  return records.filter((record) => ['nguon', 'don-vi'].includes(record.kind) && !elsewhere.has(record));
}

function named(file: ContentFile, content: Content): ContentFile[] {
  const fromFields = file.fields.flatMap(({ value, meta: { ref } }) => {
    if (ref === undefined || typeof value !== 'string') return [];
    const [kind, id = ''] = ref.length > 1 ? value.split('/', 2) : [ref[0], value];
    const known = ref.find((name) => name === kind);
    return (known && content.find(known, id)) ?? [];
  });
  const fromText = (file.body?.marks ?? []).flatMap(({ id }) => content.find('nguon', id) ?? []);
  return [...fromFields, ...fromText];
}
