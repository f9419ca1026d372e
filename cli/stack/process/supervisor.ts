import { setTimeout as sleep } from 'node:timers/promises';

/** A started process as the supervisor needs it. */
export interface Running {
  pid: number;
  exited: Promise<string>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface Supervised<T extends Running> {
  current(): T;
  stop(): Promise<void>;
  /** Stops it if it runs and starts it again. */
  restart(): Promise<T>;
  /** SIGKILL, and it stays down until `restart`: for tests of durability. */
  kill(): Promise<void>;
}

export interface SuperviseOptions<T extends Running> {
  name: string;
  start: () => Promise<T>;
  log: (line: string) => void;
  /** Start it again when it ends without having been asked to. */
  revive: boolean;
}

const firstPauseMs = 500;
const longestPauseMs = 10_000;
/** Having run this long, it counts as healthy and the pauses start anew. */
const healthyMs = 30_000;

export async function supervise<T extends Running>(options: SuperviseOptions<T>): Promise<Supervised<T>> {
  const { name, start, log, revive } = options;
  let running = await start();
  /** Whoever ends or replaces the process counts this up; an older watcher then does nothing. */
  let generation = 0;
  let pauseMs = firstPauseMs;
  let pause = new AbortController();
  let reviving: Promise<void> = Promise.resolve();

  const watch = (process: T): void => {
    const mine = generation;
    const since = Date.now();
    void process.exited.then((ending) => {
      if (mine !== generation || !revive) return;
      if (Date.now() - since > healthyMs) pauseMs = firstPauseMs;
      log(`${name} ended unexpectedly (${ending}); starting it again in ${pauseMs / 1000} s`);
      reviving = bringBack(mine);
    });
  };

  const bringBack = async (mine: number): Promise<void> => {
    while (mine === generation) {
      await sleep(pauseMs, undefined, { signal: pause.signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      if (mine !== generation) return;
      try {
        const started = await start();
        if (mine !== generation) return await started.stop();
        running = started;
        log(`${name} runs again (pid ${running.pid})`);
        return watch(running);
      } catch (error) {
        if (mine === generation) log(`${name} did not start: ${(error as Error).message}`);
      }
    }
  };

  const halt = async (how: 'stop' | 'kill'): Promise<void> => {
    generation += 1;
    pause.abort();
    await running[how]();
    await reviving;
    pause = new AbortController();
  };

  watch(running);
  return {
    current: () => running,
    stop: () => halt('stop'),
    kill: () => halt('kill'),
    restart: async () => {
      await halt('stop');
      running = await start();
      watch(running);
      return running;
    },
  };
}
