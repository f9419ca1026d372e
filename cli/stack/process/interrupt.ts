const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes a signal on that the terminal has already sent: that is one wish, not two. */
const sameWishMs = 700;

export interface Interrupt {
  /** Aborted by the first signal. */
  signal: AbortSignal;
  /** Resolves with the first signal. */
  requested: Promise<void>;
  /** The work's result, or a rejection at the first signal. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Back to the default behaviour of signals. */
  release(): void;
}

export class Interrupted extends Error {
  constructor() {
    super('stopped');
    this.name = 'Interrupted';
  }
}

export function listenForInterrupt(onFirst: (signal: string) => void, onSecond: () => void): Interrupt {
  const controller = new AbortController();
  let firstAt: number | undefined;
  let report: () => void = () => undefined;
  const requested = new Promise<void>((resolve) => {
    report = resolve;
  });
  const handler = (signal: NodeJS.Signals): void => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      onFirst(signal);
      controller.abort(new Interrupted());
      report();
    } else if (Date.now() - firstAt > sameWishMs) {
      onSecond();
    }
  };
  for (const signal of signals) process.on(signal, handler);
  return {
    signal: controller.signal,
    requested,
    during: async (work) => {
      // Work that loses the race may still fail later; nobody waits for it then.
      work.catch(() => undefined);
      const stopped = requested.then(() => Promise.reject(new Interrupted()));
      stopped.catch(() => undefined);
      return Promise.race([work, stopped]);
    },
    release: () => {
      for (const signal of signals) process.removeListener(signal, handler);
    },
  };
}
