/** The one door to content: all public records, drafts filtered out and withheld names taken off, once. */
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { releasedNames } from '#domain/awaiting-release.ts';
import { allows } from '#domain/caution.ts';
import type { Identified, Library } from '#domain/library.ts';
import { compareNews } from '#domain/news-date.ts';
import { withoutOrphans } from '#domain/orphans.ts';
import { isShown } from '#domain/publication.ts';
import type { Cell } from '#schema/cell.ts';
import type { News } from '#schema/news.ts';
import type { Practice } from '#schema/practice.ts';
import { demonstrationTopics } from '#schema/vocabularies.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { withDrafts } from './with-drafts.ts';

async function records<K extends CollectionKey>(name: K): Promise<Identified<CollectionEntry<K>['data']>[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data }) => Object.assign({ id }, data) as Identified<CollectionEntry<K>['data']>);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** A name that no output may show does not leave this door. */
function withholdName<T extends Cell | Practice | News>(entry: T): T {
  return allows(entry, 'original-name') ? entry : { ...entry, originalName: undefined };
}

const byName = <T extends { name: string }>(a: T, b: T) => compareVietnamese(a.name, b.name);
const topics = Object.keys(demonstrationTopics);
const byTopic = (a: { id: string }, b: { id: string }) => topics.indexOf(a.id) - topics.indexOf(b.id);
const byTitle = <T extends { title: string }>(a: T, b: T) => compareVietnamese(a.title, b.title);

async function load(today: string): Promise<Library> {
  const [cells, practices, news, sources, documents, units, places, replications, demonstrations, packs, criteriaSets] =
    await Promise.all([
      records('chi-bo-lam-mau'),
      records('mo-hinh'),
      records('tin-tuc'),
      records('nguon'),
      records('van-ban'),
      records('don-vi'),
      records('dia-phuong'),
      records('nhan-rong'),
      records('lich-lam-mau'),
      records('chu-de-lam-mau'),
      records('bo-tieu-chi'),
    ]);
  const isReleased = (record: Parameters<typeof isShown>[0]) => isShown(record, today, withDrafts());
  const withStatus = [...cells, ...practices, ...news, ...replications, ...demonstrations, ...packs];
  const named = releasedNames({
    released: [...withStatus.filter(isReleased), ...documents, ...criteriaSets],
    held: withStatus.filter((record) => !isReleased(record)),
    units,
    sources,
  });
  const sourcesById = byId(named.sources);
  return withoutOrphans({
    cells: byId(cells.filter(isReleased).map(withholdName).sort(byTitle)),
    practices: byId(practices.filter(isReleased).map(withholdName).sort(byTitle)),
    news: byId(news.filter(isReleased).map(withholdName).sort(compareNews(sourcesById))),
    sources: sourcesById,
    documents: byId(documents),
    units: byId(named.units.sort(byName)),
    places: byId(places.sort(byName)),
    replications: byId(replications.filter(isReleased)),
    demonstrations: byId(demonstrations.filter(isReleased)),
    sessionPacks: byId(packs.filter(isReleased).sort(byTopic)),
    criteriaSets: byId(criteriaSets.sort(byName)),
  });
}

let loaded: Promise<Library> | undefined;

/** Every public record. In a build they are read once; the preview reads them anew for every page. */
export function getLibrary(): Promise<Library> {
  const today = new Date().toISOString().slice(0, 10);
  if (import.meta.env.DEV) return load(today);
  return (loaded ??= load(today));
}
