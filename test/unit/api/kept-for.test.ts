import { keptFor } from '../../../api/shared/kept-for';

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('what is read at most once in a while', () => {
  let time = 0;
  let reads: { resolve(value: number): void; reject(error: Error): void }[] = [];
  const read = () => new Promise<number>((resolve, reject) => reads.push({ resolve, reject }));
  const ask = () => keptFor(1_000, read, () => time);
  beforeEach(() => {
    time = 0;
    reads = [];
  });

  it('is read once for all who ask at a time, and again when the time is over', async () => {
    const get = ask();
    const first = [get(), get()];
    // However long it takes: its time counts from when it is there.
    time = 5_000;
    first.push(get());
    reads[0]!.resolve(1);
    expect(await Promise.all(first)).toEqual([1, 1, 1]);
    time = 5_999;
    expect(await get()).toBe(1);
    time = 6_000;
    const next = get();
    expect(reads).toHaveLength(2);
    reads[1]!.resolve(2);
    expect(await next).toBe(2);
  });

  it('is read anew after a failure', async () => {
    const get = ask();
    const failing = get();
    reads[0]!.reject(new Error('no database'));
    await expect(failing).rejects.toThrow('no database');
    await settled();
    const next = get();
    reads[1]!.resolve(1);
    expect(await next).toBe(1);
  });
});
