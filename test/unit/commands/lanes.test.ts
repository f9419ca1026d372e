import fc from 'fast-check';
import { Lanes, SIDE_BY_SIDE } from '../../../commands/orchestrator/lanes';
import { NotNowError } from '../../../domain/shared/failures';

const PATIENCE_MS = 60_000;
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Actions that last until they are ended by hand. */
function startedIn(lanes: Lanes) {
  const begun: string[] = [];
  const ends = new Map<string, (how: 'done' | 'failed') => void>();
  const start = (key: string, name: string) =>
    lanes
      .run(key, PATIENCE_MS, () => {
        begun.push(name);
        return new Promise<void>((resolve, reject) =>
          ends.set(name, (how) => (how === 'done' ? resolve() : reject(new Error(name)))),
        );
      })
      .catch(() => undefined);
  return { begun, ends, start };
}

describe('updates of one workflow', () => {
  it('are sent so many at a time, in the order in which they came, whatever becomes of those before', async () => {
    const ending = fc.record({ at: fc.nat(), how: fc.constantFrom('done' as const, 'failed' as const) });
    await fc.assert(
      fc.asyncProperty(fc.array(ending, { minLength: 1, maxLength: 20 }), async (endings) => {
        const { begun, ends, start } = startedIn(new Lanes());
        const names = endings.map((_, at) => String(at));
        const all = names.map((name) => start('one', name));
        for (const [ended, { at, how }] of endings.entries()) {
          await settle();
          expect(begun).toEqual(names.slice(0, Math.min(names.length, SIDE_BY_SIDE + ended)));
          const [name, end] = [...ends][at % ends.size]!;
          ends.delete(name);
          end(how);
        }
        await Promise.all(all);
      }),
    );
  });

  it('keep no other workflow waiting', async () => {
    const { begun, ends, start } = startedIn(new Lanes());
    const all = Array.from({ length: SIDE_BY_SIDE + 1 }, (_, n) => start('one', `one ${n}`));
    all.push(start('other', 'other'));
    await settle();
    expect(begun).toContain('other');
    expect(begun).toHaveLength(SIDE_BY_SIDE + 1);
    for (const name of ['one 0', 'one 1', 'one 2', 'one 3', 'other']) {
      ends.get(name)!('done');
      await settle();
    }
    await Promise.all(all);
  });

  it('are refused, to be sent again, where there is no room in time; and then take none', async () => {
    const lanes = new Lanes();
    const { begun, ends, start } = startedIn(lanes);
    const all = Array.from({ length: SIDE_BY_SIDE }, (_, n) => start('one', String(n)));
    await expect(lanes.run('one', 1, () => Promise.resolve())).rejects.toThrow(NotNowError);
    for (const end of ends.values()) end('done');
    await Promise.all(all);
    const later = start('one', 'later');
    await settle();
    expect(begun.at(-1)).toBe('later');
    ends.get('later')!('done');
    await later;
  });
});
