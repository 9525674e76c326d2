/**
 * A word of no language, which stands between the names of a page in the index: there one ends and the next begins.
 * In the order of the alphabet it is the last, so that it is in the smallest part of a large index: every search needs it.
 */
export const BOUNDARY = 'zzqwx';
