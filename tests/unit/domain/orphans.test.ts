import { describe, expect, it } from 'vitest';
import { withoutOrphans } from '#domain/orphans.ts';
import { cell, demonstration, library, practice, replication } from './records.ts';

describe('records that hang on an entry', () => {
  const kept = withoutOrphans(
    library({
      practices: [practice('mau')],
      cells: [cell('chi-bo')],
      replications: [replication('an'), replication('binh', { practice: 'da-go' })],
      demonstrations: [demonstration('mot'), demonstration('hai', { cell: 'da-go' })],
    }),
  );

  it('are withdrawn with it', () => {
    expect([...kept.replications.keys()]).toEqual(['an']);
    expect([...kept.demonstrations.keys()]).toEqual(['mot']);
  });

  it('take nothing else along', () => {
    expect([...kept.practices.keys(), ...kept.cells.keys()]).toEqual(['mau', 'chi-bo']);
  });
});
