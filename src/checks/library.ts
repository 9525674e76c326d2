/** The valid units and places of the content, as the domain's rules take them. */
import type { Library } from '#domain/library.ts';
import { placeSchema } from '#schema/place.ts';
import { unitSchema } from '#schema/unit.ts';
import type { Content } from './content.ts';

/** Records that fail their schema are left out: they are told about elsewhere. */
export function unitsAndPlaces(content: Content): Pick<Library, 'units' | 'places'> {
  const unit = unitSchema();
  const place = placeSchema();
  return {
    units: new Map(
      content.of('don-vi').flatMap(({ id, data }) => {
        const { success, data: record } = unit.safeParse(data);
        return success ? [[id, { ...record, id }] as const] : [];
      }),
    ),
    places: new Map(
      content.of('dia-phuong').flatMap(({ id, data }) => {
        const { success, data: record } = place.safeParse(data);
        return success ? [[id, { ...record, id }] as const] : [];
      }),
    ),
  };
}
