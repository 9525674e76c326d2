import { describe, expect, it } from 'vitest';
import { approvalOf } from '#domain/loudspeaker-approval.ts';
import { practice } from './records.ts';

const loudspeakerApproved = { date: '2026-11-25', role: 'Trưởng ban' };

describe('the approval of a script', () => {
  it('is none unless the record has one', () => expect(approvalOf(practice('mau'))).toBeUndefined());

  it('holds for the entry as it was on that day', () => {
    expect(approvalOf(practice('mau', { loudspeakerApproved }))).toEqual(loudspeakerApproved);
    expect(approvalOf(practice('mau', { loudspeakerApproved, updatedAt: '2026-11-25' }))).toEqual(loudspeakerApproved);
  });

  it('lapses when the entry is touched afterwards', () => {
    expect(approvalOf(practice('mau', { loudspeakerApproved, updatedAt: '2026-11-26' }))).toBeUndefined();
    expect(approvalOf(practice('mau', { loudspeakerApproved, publishedAt: '2026-12-01' }))).toBeUndefined();
  });
});
