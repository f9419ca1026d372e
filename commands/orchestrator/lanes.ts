import { NotNowError } from '../../domain/shared/failures';

/**
 * Updates that this process has under way for one workflow. Temporal takes ten, from whomever they come; one more makes it
 * drop the task in which a worker is carrying out the others, and what that worker then records no longer replays. A
 * workflow does one thing at a time, so that nobody waits longer for it here than there.
 */
export const SIDE_BY_SIDE = 3;

interface Line {
  busy: number;
  /** In the order in which they came. */
  waiting: Set<() => void>;
}

export class Lanes {
  readonly #lines = new Map<string, Line>();

  /** Runs the action when there is room among those of its key; refuses it where there is none for so long. */
  async run<T>(key: string, patienceMs: number, action: () => Promise<T>): Promise<T> {
    await this.#enter(key, patienceMs);
    try {
      return await action();
    } finally {
      this.#leave(key);
    }
  }

  async #enter(key: string, patienceMs: number): Promise<void> {
    const line = this.#lines.get(key) ?? { busy: 0, waiting: new Set() };
    this.#lines.set(key, line);
    if (line.busy < SIDE_BY_SIDE) {
      line.busy += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        line.waiting.delete(enter);
        reject(tooManyCommands());
      }, patienceMs);
      line.waiting.add(enter);
    });
  }

  #leave(key: string): void {
    const line = this.#lines.get(key)!;
    const [next] = line.waiting;
    if (next) {
      // It takes over the place.
      line.waiting.delete(next);
      next();
      return;
    }
    line.busy -= 1;
    if (line.busy === 0) this.#lines.delete(key);
  }
}

export function tooManyCommands(): NotNowError {
  return new NotNowError('too_many_commands', 'Too many commands at once. Send it again in a moment.', 1);
}
