/** What authors may use in the text of an entry. The content checks hold the same list of names. */
import LuuY from './LuuY.astro';

export const proseComponents = { LuuY };
