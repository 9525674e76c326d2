/** How large an edition is, said within the edition itself. */
const format = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Bytes as megabytes of 1.024 × 1.024, which is how Windows counts them: `3,1`. Always one decimal. */
export const megabytes = (bytes: number): string => format.format(bytes / 1024 ** 2);

/**
 * The files that tell their own size truly. Writing it makes them larger, by no more letters than the number has, and a
 * larger size is never written shorter: the guesses only grow, and end where writing the size leaves it as it is.
 */
export function settled<Files extends ReadonlyMap<string, Uint8Array>>(make: (size: string) => Files) {
  for (let guess = megabytes(0); ;) {
    const files = make(guess);
    const size = megabytes([...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0));
    if (size === guess) return { size, files };
    guess = size;
  }
}
