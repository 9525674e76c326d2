/** A word of no language, which stands between the names of a page in the index: there one ends and the next begins. */
export const BOUNDARY = 'qwzx';
