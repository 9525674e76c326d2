/** Places as sources name them, and what became of them. Nothing here goes round in circles on faulty records. */
import type { Identified, Library } from './library.ts';
import type { Place } from '#schema/place.ts';

type Places = Library['places'];
type IdentifiedPlace = Identified<Place>;

/** A place of today that took over from an older one. */
export interface CurrentPlace {
  readonly place: IdentifiedPlace;
  /** The resolutions that led there, in order. */
  readonly by: readonly string[];
}

/** What a place is today. */
export interface PlaceNow {
  /** `la`: it went on under its name; `thuoc`: it became part of something else. */
  readonly relation: 'la' | 'thuoc';
  readonly current: readonly CurrentPlace[];
  /** `nay là xã Minh Ngọc, tỉnh Tuyên Quang`. */
  readonly label: string;
}

/** The place and those above it, lowest first. */
export function placeChain(id: string, places: Places): IdentifiedPlace[] {
  const chain: IdentifiedPlace[] = [];
  for (let place = places.get(id); place && !chain.includes(place); place = places.get(place.parent ?? ''))
    chain.push(place);
  return chain;
}

/** The places of today that took over from this one, successors of successors included; none if it still stands. */
export function successorsOf(id: string, places: Places): CurrentPlace[] {
  const found = new Map<string, CurrentPlace>();
  const visit = (place: IdentifiedPlace, by: readonly string[], path: readonly string[]) => {
    for (const successor of place.successors) {
      const next = places.get(successor.to);
      if (next === undefined || path.includes(next.id)) continue;
      const resolutions = by.includes(successor.by) ? by : [...by, successor.by];
      if (next.successors.length > 0) visit(next, resolutions, [...path, next.id]);
      else if (!found.has(next.id)) found.set(next.id, { place: next, by: resolutions });
    }
  };
  const place = places.get(id);
  if (place) visit(place, [], [id]);
  return [...found.values()];
}

/**
 * What a place is today: by its own successors, else by those of the nearest place above it that went over into a
 * single one (a hamlet follows its commune; which of a district's seven communes it went to, nobody can tell from that).
 * Undefined when nothing changed.
 */
export function placeNow(id: string, places: Places): PlaceNow | undefined {
  const own = successorsOf(id, places);
  const place = places.get(id);
  if (place === undefined) return undefined;
  const [only] = own;
  if (own.length === 1 && only && continues(place, only.place)) return now('la', own, places);
  if (own.length > 0) return now('thuoc', own, places);
  for (const above of placeChain(id, places).slice(1)) {
    const taken = successorsOf(above.id, places);
    if (taken.length === 1) return now('thuoc', taken, places);
  }
  return undefined;
}

function continues(old: Place, successor: Place): boolean {
  return old.level === successor.level && bareName(old.name) === bareName(successor.name);
}

function now(relation: PlaceNow['relation'], current: readonly CurrentPlace[], places: Places): PlaceNow {
  const names = listed(
    current.map(({ place }) => place.id),
    places,
  );
  return { relation, current, label: `nay ${relation === 'la' ? 'là' : 'thuộc'} ${names}` };
}

/** `xã Minh Ngọc, huyện Bắc Mê`; a place of today goes up to its province, a district stands by itself. */
export function placeLabel(id: string, places: Places): string {
  const chain = placeChain(id, places);
  const end = chain.findIndex(({ level }) => level === 'huyen' || level === 'tinh');
  const shown = end === -1 ? chain : chain.slice(0, end + 1);
  return shown.map(({ name }) => ownName(name)).join(', ');
}

/** `xã Minh Ngọc, huyện Bắc Mê (nay là xã Minh Ngọc, tỉnh Tuyên Quang)`. */
export function placeLabelWithNow(id: string, places: Places): string {
  const today = placeNow(id, places);
  const label = placeLabel(id, places);
  return today === undefined ? label : `${label} (${today.label})`;
}

/** Several places in one phrase: `các xã A, B và C, tỉnh D` where they share level and parent. */
function listed(ids: readonly string[], places: Places): string {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  const [first] = known;
  const alike = known.every(
    ({ name, parent }) => parent === first?.parent && levelWord(name) === levelWord(first?.name ?? ''),
  );
  if (known.length < 2 || first === undefined || !alike) return ids.map((id) => placeLabel(id, places)).join('; ');
  const names = known.map(({ name }) => ownName(name).slice(levelWord(name).length).trim());
  const parent = first.parent === undefined ? '' : `, ${placeLabel(first.parent, places)}`;
  return `các ${levelWord(first.name)} ${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}${parent}`;
}

const LEVEL_WORDS =
  /^(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thôn|làng|bản|buôn|ấp|khu phố|khu dân cư|tổ dân phố)(?=\s)/i;

const levelWord = (name: string) => LEVEL_WORDS.exec(name)?.[1] ?? '';

/** A record may repeat its parent after a comma; the chain of parents says it already. */
const ownName = (name: string) => name.split(',')[0] ?? name;

/**
 * The proper name alone: `xã Minh Ngọc` → `Minh Ngọc`, `tỉnh Tây Ninh (cũ)` → `Tây Ninh`; a mere number keeps its word:
 * `thôn 3`.
 */
export function bareName(name: string): string {
  const own = ownName(name)
    .replace(/\([^)]*\)/, '')
    .trim();
  const bare = own.slice(levelWord(own).length).trim();
  return /^\p{L}/u.test(bare) ? bare : own;
}
