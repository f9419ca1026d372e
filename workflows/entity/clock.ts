import { condition } from '@temporalio/workflow';
import { hasPassed, instantOf, latest, type Instant } from '../../domain/shared/time';

/**
 * The only source of time in workflows. In live it is the engine's, with its timers. In a sandbox it is the
 * environment's test clock, which moves only when a command or a tick says so.
 */
export class Clock {
  #sandboxNow: Instant | null;

  constructor(sandbox: boolean, at: Instant | null) {
    this.#sandboxNow = sandbox ? (at ?? instantOf(0)) : null;
  }

  now(): Instant {
    return this.#sandboxNow ?? instantOf(Date.now());
  }

  /** The sandbox clock's time; null in live. */
  get sandboxTime(): Instant | null {
    return this.#sandboxNow;
  }

  /** Adopts a later sandbox time. An earlier one, or any in live, changes nothing. */
  hear(at: Instant | null | undefined): void {
    if (this.#sandboxNow !== null && at) this.#sandboxNow = latest(this.#sandboxNow, at);
  }

  /** That much later; null in a sandbox, where nothing moves by itself. */
  later(ms: number): Instant | null {
    return this.#sandboxNow === null ? instantOf(Date.now() + ms) : null;
  }

  /** Waits until the predicate holds or the deadline has passed, whichever comes first. */
  async until(predicate: () => boolean, deadline: Instant | null): Promise<void> {
    if (deadline === null) return condition(predicate);
    if (this.#sandboxNow !== null) return condition(() => predicate() || hasPassed(deadline, this.now()));
    await condition(predicate, Math.max(1, Date.parse(deadline) - Date.now()), {
      summary: `until ${deadline}`,
    });
  }
}
