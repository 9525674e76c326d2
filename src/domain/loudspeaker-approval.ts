/** Whether a loudspeaker script may be read out: its approval holds for the entry as it was on that day. */
import type { Entry } from './entries.ts';

/** The approval, unless the entry was touched after it. */
export function approvalOf({ loudspeakerApproved, publishedAt, updatedAt }: Entry): Entry['loudspeakerApproved'] {
  if (loudspeakerApproved === undefined) return undefined;
  return loudspeakerApproved.date >= (updatedAt ?? publishedAt) ? loudspeakerApproved : undefined;
}
