import { atMost } from '../../../api/shared/at-most';

function held() {
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => ends.push(resolve));
  return { ends, work };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('costly work', () => {
  it('runs a few at a time; some wait, and the rest are refused by the bound', async () => {
    const { ends, work } = held();
    const run = atMost({ running: 2, waiting: 1, what: 'forecasts' });
    const all = [run(work), run(work), run(work)];
    await expect(run(work)).rejects.toMatchObject({
      code: 'too_many_at_once',
      message: expect.stringContaining(
        'At most 2 forecasts are made at once, and 1 more may wait.',
      ) as string,
    });
    expect(ends).toHaveLength(2);
    ends[0]!();
    await settled();
    expect(ends).toHaveLength(3);
    for (const end of ends) end();
    await Promise.all(all);
  });

  it('makes room again when it fails', async () => {
    const run = atMost({ running: 1, waiting: 0, what: 'documents' });
    await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await run(() => Promise.resolve('yes'))).toBe('yes');
  });
});
