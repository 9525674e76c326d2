/** Answers that take a walk through all records, worked out once for each library instead of once for each page. */

/** The library never changes once it is built, so it is its own key; dropped together with it. */
export function oncePerLibrary<L extends object, T>(workOut: (library: L) => T): (library: L) => T {
  const known = new WeakMap<L, { readonly answer: T }>();
  return (library) => {
    const found = known.get(library);
    if (found) return found.answer;
    const answer = workOut(library);
    known.set(library, { answer });
    return answer;
  };
}

/** Values by key, both in the order in which they came. */
export class Groups<T> {
  readonly #lists = new Map<string, T[]>();

  add(key: string, value: T): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }

  get(key: string): readonly T[] {
    return this.#lists.get(key) ?? [];
  }
}
