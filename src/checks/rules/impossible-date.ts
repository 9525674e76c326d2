import { endOf, isRealDate, startOf } from '#vietnamese/dates.ts';
import { isSilence } from '#schema/vocabularies.ts';
import { type ContentFile, itemsOf } from '../content.ts';
import { defineRule } from '../rule.ts';
import type { Path } from '../reader.ts';
import { childOf, fieldAt, valueAt } from '../schema-walk.ts';

/** Two fields of which the first cannot come after the second; `wrong` is the one to point at. */
interface Order {
  earlier: Path;
  later: Path;
  wrong: 'earlier' | 'later';
}

const order = (earlier: Path, later: Path, wrong: Order['wrong'] = 'later'): Order => ({ earlier, later, wrong });

const ORDERED: readonly Order[] = [
  order(['publishedAt'], ['updatedAt']),
  order(['publishedAt'], ['withdrawn', 'date']),
  order(['validFrom'], ['validTo']),
  order(['publishedAt'], ['accessedAt']),
  order(['startedAt'], ['stateAsOf'], 'earlier'),
  order(['stateAsOf'], ['recordedAt'], 'earlier'),
  order(['dataAsOf'], ['publishedAt'], 'earlier'),
  order(['date'], ['standingCheckedAt']),
];

const FORMATS: readonly (string | undefined)[] = ['date', 'partial-date', 'date-span', 'quarter'];
const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}-\d{2}-\d{2})?$/;

/** Dates that the calendar has, in an order that time allows. */
export const impossibleDate = defineRule('impossible-date', 'Ngày có thật, đúng thứ tự', function* (content) {
  for (const file of content.files) {
    for (const { path, value, meta } of file.fields) {
      // What is not even shaped like a date is the schema's to tell.
      if (!FORMATS.includes(meta.format) || typeof value !== 'string' || !SHAPE.test(value)) continue;
      if (isRealDate(value)) {
        if (isOurTime(value)) continue;
        yield {
          file,
          at: { path },
          found: value,
          expected: 'năm từ 1900 đến 2100',
          mend: 'xem lại bốn chữ số của năm',
        };
        continue;
      }
      const [from = '', to] = value.split('/');
      const isBackwards = to !== undefined && isRealDate(from) && isRealDate(to);
      yield {
        file,
        at: { path },
        found: value,
        expected: isBackwards ? 'ngày đầu trước ngày cuối' : 'ngày có trong lịch',
        mend: isBackwards ? `viết "${to}/${from}"` : 'xem lại ngày, tháng trong nguồn',
      };
    }
    yield* textDates(file);
    for (const { earlier, later, wrong } of ordersOf(file)) {
      const [first, second] = [earlier, later].map((path) => valueAt(file.data, path));
      if (typeof first !== 'string' || typeof second !== 'string' || isSilence(first) || isSilence(second)) continue;
      const [start, end] = [startOf(first), endOf(second)];
      if (start === undefined || end === undefined || start <= end) continue;
      const labelOf = (path: Path) => fieldAt(file.schema, file.data, path).label;
      const mend = 'xem lại hai ngày';
      yield wrong === 'later'
        ? {
            file,
            at: { path: later },
            found: second,
            expected: `ngày không trước “${labelOf(earlier)}” (${first})`,
            mend,
          }
        : {
            file,
            at: { path: earlier },
            found: first,
            expected: `ngày không sau “${labelOf(later)}” (${second})`,
            mend,
          };
    }
  }
});

/** Nothing that is told here happened before 1900; what is planned is not planned for 2202. */
const isOurTime = (date: string) => (startOf(date) ?? '') >= '1900' && (endOf(date) ?? '') < '2101';

/** The fixed orders, and those that depend on what the record has. */
function ordersOf(file: ContentFile): Order[] {
  const gates = itemsOf(file, 'gate')
    .slice(1)
    .map((_, index) => order(['gate', index, 'date'], ['gate', index + 1, 'date']));
  const corrections = itemsOf(file, 'corrections').map((_, index) =>
    order(['publishedAt'], ['corrections', index, 'date']),
  );
  // Information cannot be newer than the day on which its page was last touched.
  const lastTouched = childOf(file.data, 'updatedAt') === undefined ? 'publishedAt' : 'updatedAt';
  const known = ['asOf', 'stateAsOf'].map((field) => order([field], [lastTouched], 'earlier'));
  return [...ORDERED, ...gates, ...corrections, ...known];
}

/** Days of running text: `31/4/2022`. */
function* textDates(file: ContentFile) {
  for (const { text, meta, at } of file.texts()) {
    if (meta.format === 'url' || meta.format === 'quote') continue;
    for (const match of text.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/-])/g)) {
      const [found, day = '', month = '', year = ''] = match;
      if (isRealDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) continue;
      yield {
        file,
        at: at(match.index),
        found,
        expected: 'ngày có trong lịch',
        mend: 'xem lại ngày, tháng trong nguồn',
      };
    }
  }
}
