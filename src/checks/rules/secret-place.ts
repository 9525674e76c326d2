import {
  isMilitary,
  mayShowPlace,
  visiblePlaceOfReplication,
  visiblePlaceOfUnit,
  visiblePlaces,
} from '#domain/secrecy.ts';
import type { Entry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import type { Replication } from '#schema/replication.ts';
import { type ContentFile, isEntry, itemsOf, textOf } from '../content.ts';
import { unitsAndPlaces } from '../library.ts';
import { type Fault, defineRule } from '../rule.ts';
import { visible } from '../visible.ts';

type Records = Pick<Library, 'units' | 'places'>;

/** No record says where a unit is that keeps its place; the outputs keep silent too, but a secret is best not written. */
export const secretPlace = defineRule('secret-place', 'Đơn vị cần giữ kín không có nơi', function* (content) {
  const records = unitsAndPlaces(content);
  for (const file of content.of('don-vi')) yield* unitFaults(file, records);
  for (const file of content.of('nhan-rong')) yield* replicationFaults(file, records);
  for (const file of content.files) if (isEntry(file)) yield* entryFaults(file, records);
});

function* unitFaults(file: ContentFile, records: Records): Generator<Fault> {
  const unit = records.units.get(file.id);
  if (!unit) return;
  if (isMilitary(unit) && unit.secrecy === 'khong') {
    const mend = 'ghi khong-hien-noi; đơn vị quân sự địa phương thì ghi dia-danh-co-trong-ten';
    yield { file, at: { path: ['secrecy'] }, found: 'khong', expected: 'đơn vị quân đội giữ kín nơi', mend };
  }
  if (unit.place === undefined) return;
  if (!mayShowPlace(unit)) yield hidden(file, ['place'], unit.name, unit.place);
  else if (records.places.has(unit.place) && !visiblePlaceOfUnit(file.id, records))
    yield notInName(file, ['place'], unit.name, unit.place);
}

function* replicationFaults(file: ContentFile, records: Records): Generator<Fault> {
  const unit = records.units.get(textOf(file, 'unit') ?? '');
  const place = textOf(file, 'place');
  if (!unit || place === undefined) return;
  if (!mayShowPlace(unit)) yield hidden(file, ['place'], unit.name, place);
  // Only unit and place are looked at, and both are known to be texts.
  else if (records.places.has(place) && !visiblePlaceOfReplication({ unit: unit.id, place } as Replication, records)) {
    yield notInName(file, ['place'], unit.name, place);
  }
}

function* entryFaults(file: ContentFile, records: Records): Generator<Fault> {
  const entry = file.schema.safeParse(file.data);
  const main = records.units.get(textOf(file, 'originUnit') ?? textOf(file, 'unit') ?? '');
  // A unit without a valid record is told about elsewhere, and the domain takes it for a hidden one.
  const named = [textOf(file, 'originUnit') ?? textOf(file, 'unit'), ...itemsOf(file, 'units')];
  const isKnown = named.every((id) => id === undefined || records.units.has(String(id)));
  const shown = entry.success ? new Set(visiblePlaces(entry.data as Entry, records).map(({ id }) => id)) : undefined;
  for (const [index, place] of itemsOf(file, 'places').entries()) {
    if (typeof place !== 'string' || !records.places.has(place)) continue;
    const path = ['places', index];
    if (main && !mayShowPlace(main)) yield hidden(file, path, main.name, place);
    else if (isKnown && shown && !shown.has(place)) yield unvouched(file, path, place, records);
  }
}

function hidden(file: ContentFile, path: (string | number)[], unit: string, found: string): Fault {
  const what = path.length === 1 ? 'trường “Nơi”' : `“${found}” khỏi trường “Nơi làm”`;
  const sentence = `“${visible(unit, 120)}” thuộc loại không hiện nơi. Bỏ ${what}.`;
  return {
    file,
    at: { path },
    found,
    expected: 'không ghi nơi của đơn vị cần giữ kín',
    mend: 'bỏ trường này',
    sentence,
  };
}

function notInName(file: ContentFile, path: (string | number)[], unit: string, found: string): Fault {
  const sentence = `“${visible(unit, 120)}” chỉ được hiện địa danh có trong tên, mà tên không có “${found}”. Bỏ trường “Nơi”.`;
  return { file, at: { path }, found, expected: 'địa danh có trong tên đơn vị', mend: 'bỏ trường này', sentence };
}

/** The entry names a hidden unit, and nothing ties the place to another of its units. */
function unvouched(file: ContentFile, path: (string | number)[], found: string, { units }: Records): Fault {
  const secret = itemsOf(file, 'units')
    .flatMap((id) => (typeof id === 'string' ? (units.get(id) ?? []) : []))
    .find(({ secrecy }) => secrecy !== 'khong');
  const expected = 'địa phương của một đơn vị khác trong bài';
  const mend = 'bỏ địa phương này, hoặc ghi trường “Nơi” cho đơn vị ở đó';
  return {
    file,
    at: { path },
    found,
    expected,
    mend,
    seen: `ghi “${found}”, mà bài nêu “${visible(secret?.name ?? '', 100)}” là đơn vị giữ kín nơi`,
  };
}
