import { readFileSync } from 'node:fs';

/** Processes by the names under which a note tells of them: how much of processors each has had so far. */
export type Processes = Readonly<Record<string, () => number>>;

const TICK_MS = 10;

/** What one side of a benchmark costs in processor time, by process: it tells what a busy machine hides. */
export class Meter {
  readonly #spent = new Map<string, number>();
  #calls = 0;

  constructor(private readonly processes: Processes) {}

  /** The call, counted. */
  counted<Args extends unknown[]>(call: (...args: Args) => Promise<unknown>) {
    return async (...args: Args): Promise<void> => {
      await call(...args);
      this.#calls += 1;
    };
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#times();
    const result = await work();
    for (const [name, ms] of this.#times())
      this.#spent.set(name, (this.#spent.get(name) ?? 0) + ms - (before.get(name) ?? 0));
    return result;
  }

  /** Milliseconds of processor time for one call, and which processes they went to. */
  get perCall(): { total: number; note: string } {
    return this.each(this.#calls);
  }

  /** The same where something else than calls is counted. */
  each(count: number): { total: number; note: string } {
    const each = [...this.#spent].map(([name, ms]) => [name, ms / count] as const);
    return {
      total: each.reduce((sum, [, ms]) => sum + ms, 0),
      note: each.map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(', '),
    };
  }

  #times(): Map<string, number> {
    return new Map(Object.entries(this.processes).map(([name, time]) => [name, time()]));
  }
}

/** Milliseconds; 0 where the system does not tell. */
export const timeOf = (pid: number) => () => processorTime(pid);

/** With the processes that it has started, those that have ended included. */
export const timeOfAll = (pid: number) => () =>
  startedBy(pid).reduce((sum, child) => sum + processorTime(child), processorTime(pid, true));

function processorTime(pid: number, withEnded = false): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold blanks; the fields follow its bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, withEnded ? 15 : 13);
    return ticks.reduce((sum, each) => sum + Number(each), 0) * TICK_MS;
  } catch {
    return 0;
  }
}

function startedBy(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children === '' ? [] : children.split(' ').map(Number);
  } catch {
    return [];
  }
}
