/** What the builder in the browser is told of a practice. */
import type { Identified, Library } from '#domain/library.ts';
import { isDistrictDocument, type KitData, type KitGround, namesDistrict } from '#domain/kit-data.ts';
import { namesArmedForces } from '#domain/typed-text.ts';
import type { Practice } from '#schema/practice.ts';
import type { Site } from '#schema/site.ts';
import { documentTypes, EDITORS } from '#schema/vocabularies.ts';
import { isRealDate } from '#vietnamese/dates.ts';
import { quoted } from '#vietnamese/quoted.ts';
import { documentView } from './documents.ts';
import { sourceDetails } from './sources.ts';
import { spoken } from './stated.ts';

/** `bài “…” (Báo …), đăng 13/9/2021`: the first source, which is the one that the record leads with. */
function sourceWords({ sources }: Practice, library: Library): string {
  const source = library.sources.get(sources[0] ?? '');
  if (source === undefined) throw new Error(`No source ${sources[0] ?? ''}`);
  const outlet = spoken(source.outlet);
  return `bài ${quoted(source.title.replace(/\.$/, ''))}${outlet === undefined ? '' : ` (${outlet})`}, ${sourceDetails(source).at(-1) ?? ''}`;
}

function ground(id: string, library: Library): KitGround[] {
  const document = library.documents.get(id);
  if (document === undefined) return [];
  const [number, issuer] = [spoken(document.number), spoken(document.issuer)];
  return [
    {
      id,
      type: documentTypes[document.type],
      ...(number !== undefined && { number }),
      ...(isRealDate(document.date) && { date: document.date }),
      ...(issuer !== undefined && { issuer }),
      subject: document.subject,
      standing: documentView(document, library).standing,
      district: isDistrictDocument({
        ...(number !== undefined && { number }),
        ...(issuer !== undefined && { issuer }),
      }),
    },
  ];
}

/** Who did a step at its place of origin, unless it is a body that a commune's plan cannot set to work. */
function whoOf(who: string): string | undefined {
  const by = spoken(who);
  return by === undefined || namesArmedForces(by) || namesDistrict(by) ? undefined : by;
}

/** When a step is done, unless it is the day on which it was done there. */
function whenOf(when: string): string | undefined {
  const at = spoken(when);
  return at === undefined || /\b(?:19|20)\d{2}\b/.test(at) ? undefined : at;
}

export function kitData(
  practice: Identified<Practice>,
  library: Library,
  site: Pick<Site, 'name' | 'contact'>,
): KitData {
  return {
    id: practice.id,
    practice: practice.title,
    unit: library.units.get(practice.originUnit)?.name ?? '',
    source: sourceWords(practice, library),
    steps: practice.steps.map(({ title, who, when, basis }) => {
      const [by, at] = [whoOf(who), whenOf(when)];
      return {
        title,
        ...(by !== undefined && { who: by }),
        ...(at !== undefined && { when: at }),
        suggested: basis === EDITORS,
      };
    }),
    grounds: practice.officialDocuments.flatMap((id) => ground(id, library)),
    site: site.name,
    contact: site.contact.email,
  };
}
