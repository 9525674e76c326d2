/** Official documents as they are named, and the list of all with what cites them. */
import { citationsOfDocument } from '#domain/citations.ts';
import type { Identified, Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { OfficialDocument } from '#schema/official-document.ts';
import { documentTypes, standings } from '#schema/vocabularies.ts';
import { compareDates, formatDate } from '#vietnamese/dates.ts';
import { citingLinks, type Link } from './links.ts';
import { spoken } from './stated.ts';

/** "Chỉ thị số 05-CT/TW", or the subject alone where it has no number. */
export function documentName({ type, number, subject }: OfficialDocument): string {
  return spoken(number) === undefined ? subject : `${documentTypes[type]} số ${number}`;
}

export interface DocumentView {
  id: string;
  name: string;
  subject: string;
  issuer?: string;
  date?: string;
  standing: string;
  note?: string;
  citedBy: readonly Link[];
}

export function documentView(document: Identified<OfficialDocument>, library: Library): DocumentView {
  const issuer = spoken(document.issuer);
  const date = formatDate(document.date);
  const checked =
    document.standingCheckedAt === undefined ? '' : ` (kiểm tra ngày ${formatDate(document.standingCheckedAt) ?? ''})`;
  return {
    id: document.id,
    name: documentName(document),
    subject: document.subject,
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
    standing: standings[document.standing] + checked,
    ...(document.note === undefined ? {} : { note: document.note }),
    citedBy: citingLinks(citationsOfDocument(document.id, library), library),
  };
}

/** All documents, newest first, undated last. */
export function documentList(library: Library): DocumentView[] {
  return [...library.documents.values()]
    .sort((a, b) => compareDates(a.date, b.date))
    .map((document) => documentView(document, library));
}

/** Links to documents that an entry names. */
export function documentLinks(ids: readonly string[], library: Library): Link[] {
  return ids.flatMap((id) => {
    const document = library.documents.get(id);
    if (document === undefined) return [];
    const date = formatDate(document.date);
    return [
      { href: `${routes.documents()}#${id}`, label: documentName(document) + (date === undefined ? '' : `, ${date}`) },
    ];
  });
}
