/** The records that a slip becomes: the ledger's, its source, and the unit where it is not known yet. */
import type { Content } from '#checks/content.ts';
import { unitsAndPlaces } from '#checks/library.ts';
import { bareName, placeLabelWithNow } from '#domain/places.ts';
import type { SlipRecord } from '#schema/slip.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { slugify } from '#vietnamese/slug.ts';

export interface NewRecord {
  readonly kind: 'nhan-rong' | 'don-vi' | 'nguon';
  readonly id: string;
  readonly data: object;
}

/** The ledger's record first. `takenOn`: the day on which the board takes the slip in, as `2026-11-22`. */
export function recordsFrom(slip: SlipRecord, fileName: string, takenOn: string, content: Content): NewRecord[] {
  const place = placeOf(slip, content);
  const known = knownUnit(slip, content);
  const unitId = known ?? newUnitId(slip, content);
  const id = `${unitId}-${slip.practice}`;
  const source = `phieu-${slip.madeOn}-${id}`;
  return [
    { kind: 'nhan-rong', id, data: replication(slip, unitId, { source, place, takenOn }) },
    ...(known === undefined ? [{ kind: 'don-vi', id: unitId, data: unit(slip, source, place) } as const] : []),
    {
      kind: 'nguon',
      id: source,
      data: {
        kind: 'tu-ke-khai',
        title: `Phiếu nhân rộng của ${slip.unit.name}`,
        outlet: 'khong-ro',
        author: slip.unit.name,
        publishedAt: slip.madeOn,
        archive: fileName,
      },
    },
  ];
}

interface Taken {
  readonly source: string;
  readonly place: string | undefined;
  readonly takenOn: string;
}

function replication(slip: SlipRecord, unitId: string, { source, place, takenOn }: Taken): object {
  const said = (lines: readonly string[]) =>
    lines.length === 0 ? 'khong-neu' : lines.map((text) => ({ text, basis: source }));
  const { achieved, improve, causes, remedy } = slip;
  const silent = [achieved, improve, causes, remedy].every((lines) => lines.length === 0);
  const where = place === undefined ? `; nơi làm: ${slip.commune}, ${slip.province}` : '';
  return {
    status: 'nhap',
    practice: slip.practice,
    unit: unitId,
    ...(place !== undefined && { place }),
    startedAt: slip.startedAt,
    state: slip.state,
    stateAsOf: slip.madeOn,
    basis: source,
    adaptation: said(slip.adaptation),
    results: slip.results.map(({ indicator, before, value, measure, period }) => ({
      role: 'ket-qua',
      indicator,
      ...(before !== undefined && { before }),
      value,
      measure,
      period,
      source,
      quote: `${before === undefined ? '' : `trước ${before}, nay `}${value} ${measure}`,
    })),
    outcomes: slip.outcomes.length === 0 ? 'khong-neu' : slip.outcomes.map((text) => ({ text, source })),
    lessons: silent
      ? 'khong-neu'
      : { achieved: said(achieved), improve: said(improve), causes: said(causes), remedy: said(remedy) },
    assessments: 'khong-neu',
    sources: [source],
    recordedAt: takenOn,
    note: `Theo phiếu của đơn vị lập ngày ${formatDate(slip.madeOn) ?? slip.madeOn}, đơn vị tự kê khai${where}.`,
  };
}

function unit(slip: SlipRecord, source: string, place: string | undefined): object {
  return {
    name: slip.unit.name,
    kind: slip.unit.kind,
    ...(place !== undefined && { place }),
    secrecy: 'khong',
    sources: [source],
  };
}

const same = (left: string, right: string) =>
  left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase();

/** A unit of that name which still stands and is of that commune. */
function knownUnit({ unit: { name }, commune }: SlipRecord, content: Content): string | undefined {
  const { units, places } = unitsAndPlaces(content);
  const found = [...units.values()].filter((each) => {
    if (!same(each.name, name) || each.endedAt !== undefined) return false;
    return each.place !== undefined && placeLabelWithNow(each.place, places).includes(bareName(commune));
  });
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Longer names of files are refused by some systems. */
const LONGEST_ID = 70;

/** The name, the commune where the name does not say it, the province where another unit has that id already. */
function newUnitId({ unit: { name }, commune, province }: SlipRecord, content: Content): string {
  const [own, at] = [slugify(name), slugify(bareName(commune))];
  const id = slugify((own.includes(at) ? own : `${own}-${slugify(commune)}`).slice(0, LONGEST_ID));
  return content.find('don-vi', id) === undefined ? id : `${id}-${slugify(bareName(province))}`.slice(0, LONGEST_ID);
}

/** A commune of that name in that province, as it is today. */
function placeOf({ commune, province }: SlipRecord, content: Content): string | undefined {
  const { places } = unitsAndPlaces(content);
  const found = [...places.values()].filter(({ name, parent, validTo, successors }) => {
    const above = places.get(parent ?? '')?.name ?? '';
    return (
      same(name, commune) &&
      validTo === undefined &&
      successors.length === 0 &&
      same(bareName(above), bareName(province))
    );
  });
  return found.length === 1 ? found[0]?.id : undefined;
}
