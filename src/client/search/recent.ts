/** What was searched for lately, kept on this device alone. A browser that refuses storage has none. */

const KEY = 'lm-searches';
const KEPT = 6;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Puts a search first. One that goes on from the last ("choi", "choi dot") takes its place. */
export function remember(query: string): void {
  const [last = '', ...older] = recentSearches();
  const others = (query.startsWith(last) ? older : [last, ...older]).filter((each) => each !== query);
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, KEPT)));
  } catch {
    // Not remembered: the browser allows no storage.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
