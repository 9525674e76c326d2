/** How long a spoken text lasts. */

/** Syllables a minute: outdoor loudspeakers are read more slowly than a radio. The default is not certain, so it is a choice. */
export const rates = { slowest: 130, usual: 160, fastest: 200 } as const;

/** Syllables of a text that is spelled out: `ki-lô-mét` has three. */
export function syllables(spoken: string): number {
  return spoken.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
}

/** Minutes at that many syllables a minute, rounded up to the half. */
export function minutes(syllableCount: number, rate: number): number {
  return Math.ceil((syllableCount / rate) * 2) / 2;
}

/** `khoảng 1,5 phút (166 tiếng, 160 tiếng một phút)` */
export function lengthInWords(syllableCount: number, rate: number): string {
  const told = String(minutes(syllableCount, rate)).replace('.', ',');
  return `khoảng ${told} phút (${syllableCount} tiếng, ${rate} tiếng một phút)`;
}
