/** Does something that must not stop half-way: Ctrl-C waits until it is done. */
export function uninterrupted<T>(act: () => T): T {
  const wait = () => undefined;
  process.on('SIGINT', wait);
  try {
    return act();
  } finally {
    process.off('SIGINT', wait);
  }
}
