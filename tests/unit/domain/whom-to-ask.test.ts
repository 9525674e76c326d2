import { describe, expect, it } from 'vitest';
import { newsEntry, practiceEntry } from '#domain/entries.ts';
import { unitsToAsk, whomToAsk } from '#domain/whom-to-ask.ts';
import { library, news, practice, unit } from './records.ts';

const ended = (successors: string[]) => ({ endedAt: '2025-07-01', successors });
const records = library({
  units: [
    unit('nay'),
    unit('cu', ended(['nay'])),
    unit('cu-hon', ended(['cu'])),
    unit('khong-ro', ended([])),
    unit('vong', ended(['vong'])),
    unit('chua-neu', { kind: 'chua-neu-ten', parent: 'cu' }),
  ],
});
const asked = (id: string) => unitsToAsk(id, records).map((each) => each.id);

describe('whom to ask', () => {
  it('is the unit itself while it stands', () => expect(asked('nay')).toEqual(['nay']));
  it('is who took over, and who took over from them', () => expect(asked('cu-hon')).toEqual(['nay']));
  it('is the unit above where the source names none', () => expect(asked('chua-neu')).toEqual(['nay']));

  it('is nobody where nobody is known to have taken over, or the records go round in circles', () => {
    expect(asked('khong-ro')).toEqual([]);
    expect(asked('vong')).toEqual([]);
    expect(asked('khong-co')).toEqual([]);
  });

  it('is for news the first of its units that there is somebody to ask for', () => {
    const item = newsEntry(news('tin', { units: ['khong-ro', 'cu', 'nay'] }));
    expect(whomToAsk(item, records).map(({ id }) => id)).toEqual(['nay']);
    expect(whomToAsk(practiceEntry(practice('mau', { originUnit: 'khong-ro', units: ['nay'] })), records)).toEqual([]);
  });
});
