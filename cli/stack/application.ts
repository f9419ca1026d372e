import { follow } from './process/follow';
import type { Child } from './process/children';
import { serviceFailure, startApi, startWorker, type ServiceOptions } from './services';
import { type Supervised, supervise } from './process/supervisor';

export interface Application {
  /** The work's result; fails when the worker or the API ends meanwhile. */
  whileRunning<T>(work: Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Worker and API under supervision, in this order of stopping: first who takes commands. */
export async function startApplication(
  options: ServiceOptions & { verbose: boolean; log: (line: string) => void },
): Promise<Application> {
  const { log } = options;
  const unfollow: (() => void)[] = [];
  const running: { name: string; child: Supervised<Child> }[] = [];
  const add = async (name: string, start: () => Promise<Child>): Promise<void> => {
    const child = await supervise({ name, start, log, revive: true });
    running.unshift({ name, child });
    if (options.verbose) unfollow.push(follow(child.current().logFile, (line) => log(`${name} | ${line}`)));
  };
  const stop = async (): Promise<void> => {
    for (const { name, child } of running.splice(0)) {
      log(`stopping ${name}`);
      await child.stop();
    }
    for (const end of unfollow) end();
  };
  const whileRunning = async <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined);
    const endings = running.map(async ({ name, child }) => {
      const current = child.current();
      const ending = await current.exited;
      throw serviceFailure(name, current, ending);
    });
    for (const ending of endings) ending.catch(() => undefined);
    return Promise.race([work, ...endings]);
  };
  await add('worker', () => startWorker(options));
  const gaveUp = new AbortController();
  const signal = AbortSignal.any([options.signal, gaveUp.signal]);
  const api = add('api', () => startApi({ ...options, signal }));
  try {
    await whileRunning(api);
  } catch (error) {
    gaveUp.abort();
    await Promise.allSettled([api]);
    await stop();
    throw error;
  }
  return { whileRunning, stop };
}
