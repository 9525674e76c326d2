/** What a reader who wants to follow a practice can be given. */
import type { Practice } from '#schema/practice.ts';
import { allows } from './caution.ts';
import { hasSourcedSteps } from './evidence.ts';

/**
 * `ready`: a plan made from what the source tells · `preparation`: the source tells no way of doing, so only the
 * general preparation sheet · `none`: the entry's cautions allow no kit.
 */
export type KitOffer = 'ready' | 'preparation' | 'none';

export function kitOffer(practice: Practice): KitOffer {
  if (!allows(practice, 'kit')) return 'none';
  return hasSourcedSteps(practice) ? 'ready' : 'preparation';
}
