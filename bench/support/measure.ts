/** Milliseconds that the work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Times of `count` calls, one after the other. */
export async function oneByOne(count: number, call: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) times.push(await timed(() => call(index)));
  return times;
}

/** Calls per second with so many clients, each sending its next call when the last one is answered. */
export async function throughput(
  clients: number,
  forMs: number,
  call: (client: number) => Promise<unknown>,
): Promise<number> {
  const began = performance.now();
  let calls = 0;
  const client = async (_: unknown, index: number) => {
    while (performance.now() - began < forMs) {
      await call(index);
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (calls * 1000) / (performance.now() - began);
}

/** Product and baseline in turns, in changing order, so that drift of the machine falls on both. */
export async function alternate<T>(
  rounds: number,
  product: (round: number) => Promise<T>,
  baseline: (round: number) => Promise<T>,
): Promise<{ product: T[]; baseline: T[] }> {
  const results: { product: T[]; baseline: T[] } = { product: [], baseline: [] };
  const sides = { product, baseline };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['product', 'baseline'] as const) : (['baseline', 'product'] as const);
    for (const side of order) results[side].push(await sides[side](round));
  }
  return results;
}
