import { condition } from '@temporalio/workflow';
import { hasPassed, instantOf, latest, type Instant } from '../../domain/shared/time';

/**
 * The only source of time in workflows. Live: the engine's time and its timers. Sandbox: the environment's test
 * clock, as told by commands and ticks; nothing here moves by itself.
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

  /** Takes over a later sandbox time; in live, and for an earlier time, nothing changes. */
  hear(at: Instant | null): void {
    if (this.#sandboxNow !== null && at !== null) this.#sandboxNow = latest(this.#sandboxNow, at);
  }

  /** Waits until the predicate holds or the deadline has passed, whichever is first. */
  async until(predicate: () => boolean, deadline: Instant | null): Promise<void> {
    if (deadline === null) return condition(predicate);
    if (this.#sandboxNow !== null) return condition(() => predicate() || hasPassed(deadline, this.now()));
    await condition(predicate, Math.max(1, Date.parse(deadline) - Date.now()), {
      summary: `until ${deadline}`,
    });
  }
}
