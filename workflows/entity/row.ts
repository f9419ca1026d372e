import type { Refusal } from '../../domain/shared/errors';
import {
  refuseMoved,
  type Command,
  type Due,
  type Lifecycle,
  type LifecycleState,
} from '../../domain/shared/lifecycle';
import { hasPassed, type Instant } from '../../domain/shared/time';
import type { CommandMessage } from '../messages';
import type { Clock } from './clock';

/** The row as its workflow knows it, and what follows from it. No I/O. */
export class Row<S extends LifecycleState, C extends Command> {
  /** Somebody else has changed it, and it has not been read since. */
  hasMoved = false;
  #aside: { version: number; failure: unknown } | null = null;

  constructor(
    private readonly lifecycle: Lifecycle<S, C>,
    private readonly clock: Clock,
    /** Null until it is created. */
    public state: S | null,
  ) {}

  /** Whether there is something to wait for. */
  get isWaiting(): boolean {
    return this.state !== null && this.lifecycle.isWaiting(this.state);
  }

  /** What time brings next. */
  get next(): Due<C['type']> | null {
    return this.state !== null && this.isWaiting ? this.lifecycle.due(this.state) : null;
  }

  /** What time has brought. */
  get due(): Due<C['type']> | null {
    const { next } = this;
    return next && hasPassed(next.at, this.clock.now()) ? next : null;
  }

  /** Its alarm says something else than the row as it is known: somebody has moved it, and word of that is on its way. */
  waitsForOther(due: Instant): boolean {
    return this.isWaiting && this.next?.at !== due;
  }

  /** Nothing is left to do for now: the row is over, or it is up to date and nothing is due that can be done. */
  get isSettled(): boolean {
    return !this.isWaiting || this.failure !== null || (!this.hasMoved && this.due === null);
  }

  /** Why what is due was not done, unless the row has changed since. */
  get failure(): unknown {
    return this.#aside !== null && this.#aside.version === this.state?.version ? this.#aside.failure : null;
  }

  /** What is due cannot be done now. */
  setAside(failure: unknown): void {
    this.#aside = { version: this.state!.version, failure };
  }

  /** What was set aside is to be tried again. */
  takeUp(): void {
    this.#aside = null;
  }

  /** True when the row is known to have moved on: a signal said so, or the caller has read a later version. */
  isBehind({ version }: CommandMessage<C>): boolean {
    return this.state !== null && (this.hasMoved || (version ?? 0) > this.state.version);
  }

  /** Why the row, as far as it is known, forbids the command; null if it does not. */
  refusalOf({ command, at: heard, ifVersion }: CommandMessage<C>): Refusal | null {
    const moved = refuseMoved(this.state, ifVersion);
    if (moved) return moved;
    const now = this.clock.now();
    const decision = this.lifecycle.decide(this.state, command, heard !== null && heard > now ? heard : now);
    return decision.ok ? null : decision.refusal;
  }
}
