import { NotNowError } from '../../domain/shared/failures';

export interface Bound {
  running: number;
  waiting: number;
  /** What is bounded, in the plural. */
  what: string;
}

/** Does costly work a few at a time; so many more wait for their turn, and the rest are told to come again. */
export function atMost({ running: max, waiting, what }: Bound) {
  const queue: (() => void)[] = [];
  let running = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running < max) running += 1;
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
    else {
      const bound = `At most ${max} ${what} are made at once, and ${waiting} more may wait.`;
      throw new NotNowError('too_many_at_once', `${bound} Send it again in a moment.`, 1);
    }
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
