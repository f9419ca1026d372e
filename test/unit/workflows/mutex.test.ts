import { Mutex } from '../../../workflows/entity/mutex';

/** Just so much of the engine: conditions are looked at when nothing else is left to run. */
const engine = { isOldRun: false, asked: [] as string[], blocked: [] as { holds(): boolean; go(): void }[] };

jest.mock('@temporalio/workflow', () => ({
  condition: (holds: () => boolean) =>
    holds() ? Promise.resolve() : new Promise<void>((go) => engine.blocked.push({ holds, go })),
  patched: (id: string) => {
    engine.asked.push(id);
    return !engine.isOldRun;
  },
}));

/** Runs everything there is to run, the engine's way: all that may go on does, at once. */
async function drain(): Promise<void> {
  for (;;) {
    await new Promise(setImmediate);
    const ready = engine.blocked.filter(({ holds }) => holds());
    if (ready.length === 0) return;
    engine.blocked = engine.blocked.filter((each) => !ready.includes(each));
    ready.forEach(({ go }) => go());
  }
}

describe('the lock of a workflow', () => {
  let mutex: Mutex;
  let log: string[];
  let finish: (name: string) => void;
  beforeEach(() => {
    engine.isOldRun = false;
    engine.asked = [];
    engine.blocked = [];
    mutex = new Mutex();
    log = [];
  });

  /** An action that is under way until it is told to finish. */
  function run(name: string): Promise<void> {
    const under = new Map<string, () => void>();
    const before = finish;
    finish = (which) => (under.get(which) ?? (() => before(which)))();
    return mutex.run(async () => {
      log.push(`${name} begins`);
      await new Promise<void>((resolve) => under.set(name, resolve));
      log.push(`${name} ends`);
    });
  }

  async function finishInTurn(...names: string[]): Promise<void> {
    for (const name of names) {
      await drain();
      finish(name);
    }
    await drain();
  }

  const oneByOne = (...names: string[]) => names.flatMap((name) => [`${name} begins`, `${name} ends`]);

  it('lets one go on at a time, in the order in which they came', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const all = Promise.all(names.map(run));
    await finishInTurn(...names);
    await all;
    expect(log).toEqual(oneByOne(...names));
    expect(mutex.isHeld).toBe(false);
  });

  it('lets nobody in before one that waits already', async () => {
    const a = run('a').then(() => run('late'));
    const b = run('b');
    await finishInTurn('a', 'b', 'late');
    await Promise.all([a, b]);
    expect(log).toEqual(oneByOne('a', 'b', 'late'));
  });

  it('goes on to the next when an action fails', async () => {
    const failing = mutex.run(() => Promise.reject(new Error('broken')));
    const next = run('next');
    await expect(failing).rejects.toThrow('broken');
    await finishInTurn('next');
    await next;
    expect(log).toEqual(oneByOne('next'));
  });

  it('is kept by whoever does not give it back', async () => {
    await mutex.acquire();
    void run('never');
    await drain();
    expect(log).toEqual([]);
    expect(mutex.isHeld).toBe(true);
  });

  it('marks the history only where earlier releases did otherwise', async () => {
    const first = run('a');
    await drain();
    const two = [first, run('b')];
    await finishInTurn('a', 'b');
    await Promise.all(two);
    expect(engine.asked).toEqual([]);
    const three = [run('c'), run('d'), run('e')];
    await finishInTurn('c', 'd', 'e');
    await Promise.all(three);
    expect(engine.asked).toEqual(['2026-11-fair-mutex']);
  });

  it('lets all go on at once in a run in which that has happened', async () => {
    engine.isOldRun = true;
    const first = run('a');
    await drain();
    const all = Promise.all([first, run('b'), run('c')]);
    await drain();
    finish('a');
    await drain();
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'c begins']);
    await finishInTurn('b', 'c');
    await all;
    expect(log).toHaveLength(6);
  });
});
