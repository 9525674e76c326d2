/** The figures that records of the site take from a source, each with the record it belongs to. */
import { figuresOf } from '#domain/citations.ts';
import { printFigure } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { afterValue } from './figures.ts';
import { itemLink, type Link, replicationLink } from './links.ts';

export interface OwnedFigure {
  value: string;
  indicator: string;
  role: string;
  owner: Link;
}

export function ownedFigures(source: string, library: Library): OwnedFigure[] {
  return figuresOf(source, library).map(({ owner, result }) => ({
    value: printFigure(result),
    indicator: afterValue(result),
    role: result.role,
    owner: 'replication' in owner ? replicationLink(owner.replication, library) : itemLink(owner),
  }));
}
