/** The figures that records of the site take from a source, under the record that they belong to. */
import { figuresOf } from '#domain/citations.ts';
import { printFigure } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { afterValue } from './figures.ts';
import { itemLink, type Link, replicationLink } from './links.ts';

export interface OwnedFigures {
  owner: Link;
  figures: readonly { value: string; indicator: string }[];
}

export function ownedFigures(source: string, library: Library): OwnedFigures[] {
  const figures = figuresOf(source, library).map(({ owner, result }) => ({
    owner: 'replication' in owner ? replicationLink(owner.replication, library) : itemLink(owner),
    figure: { value: printFigure(result), indicator: afterValue(result) },
  }));
  const owners = new Map(figures.map(({ owner }) => [owner.href, owner]));
  return [...owners].map(([href, owner]) => ({
    owner,
    figures: figures.flatMap((each) => (each.owner.href === href ? [each.figure] : [])),
  }));
}
