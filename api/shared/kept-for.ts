/**
 * Reads at most once in a while: whoever asks meanwhile is given what is being read, or was read last. A failure is
 * kept for nobody.
 */
export function keptFor<T>(
  ms: number,
  read: () => Promise<T>,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let last: { value: Promise<T>; until: number } | null = null;
  return () => {
    if (last && now() < last.until) return last.value;
    const value = read();
    const reading = { value, until: Infinity };
    last = reading;
    value.then(
      () => (reading.until = now() + ms),
      () => (last = null),
    );
    return value;
  };
}
