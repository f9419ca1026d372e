import {
  allHandlersFinished,
  condition,
  continueAsNew,
  currentUpdateInfo,
  defineQuery,
  defineSignal,
  defineUpdate,
  patched,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { Command, Lifecycle, LifecycleState } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { GET_STATE, ROW_MOVED, TICK, type CommandMessage, type LifecycleInput } from '../messages';
import type { RowActivities } from './activities';
import { Clock } from './clock';
import { refusalFailure } from './failures';
import { Mutex } from './mutex';
import { Row } from './row';

/** A run may end while commands and ticks wait for their turn: none of them has begun, and their senders try again. */
const unfinishedPolicy = 'ABANDON';

/**
 * The durable shell around a pure lifecycle, for one row. Takes commands as updates, does what time brings, records
 * every change in one transaction, and ends when there is nothing left to wait for.
 */
export class Host<S extends LifecycleState, C extends Command> {
  readonly #clock: Clock;
  readonly #row: Row<S, C>;
  readonly #lock = new Mutex();
  #hasAnswered = false;
  #ticks = 0;
  /** The history has grown long: time for a new one. */
  #isLong = false;

  constructor(
    private readonly lifecycle: Lifecycle<S, C>,
    activities: RowActivities<S>,
    private readonly input: LifecycleInput<S>,
  ) {
    const { scope, sandbox, at, state } = input;
    this.#clock = new Clock(sandbox, at);
    this.#row = new Row({ scope, lifecycle, activities, clock: this.#clock }, state);
  }

  async run(): Promise<void> {
    const row = this.#row;
    this.#listen();
    // Started by a command, with nothing to wait for yet: stays until it has answered.
    if (!row.isWaiting) await condition(() => this.#hasAnswered || row.hasMoved || row.isWaiting);
    do {
      while (row.isWaiting) await this.#waitAndServe();
      await condition(() => allHandlersFinished() || this.#isTickUnserved());
    } while (row.isWaiting);
  }

  #listen(): void {
    setHandler(defineQuery<S | null>(GET_STATE), () => this.#row.state);
    setHandler(defineSignal(ROW_MOVED), () => {
      this.#row.hasMoved = true;
    });
    const validator = (message: CommandMessage<C>) => this.#refuseEarly(message);
    for (const type of this.lifecycle.commands) {
      const update = defineUpdate<S, [CommandMessage<C>]>(type);
      setHandler(update, (message) => this.#obey(message), { validator, unfinishedPolicy });
    }
    const tick = defineUpdate<void, [{ at: Instant }]>(TICK);
    setHandler(tick, ({ at }) => this.#tick(at), { unfinishedPolicy });
  }

  async #obey(message: CommandMessage<C>): Promise<S> {
    this.#clock.hear(message.at);
    try {
      const outcome = await this.#lock.run(async () => {
        await this.#row.catchUp(message);
        return this.#row.apply(message.command, currentUpdateInfo()!.id);
      });
      if (outcome.refusal) throw refusalFailure(outcome.refusal);
      return outcome.state;
    } finally {
      this.#hasAnswered = true;
      this.#measure();
    }
  }

  /** Refuses what the known row forbids before it costs a history event. Synchronous, as validators must be. */
  #refuseEarly(message: CommandMessage<C>): void {
    // With nothing to wait for, the workflow must answer, not reject, or nothing would end it.
    if (!this.#row.isWaiting || this.#lock.isHeld || this.#row.isBehind(message)) return;
    const refusal = this.#row.refusalOf(message);
    if (refusal) throw refusalFailure(refusal);
  }

  /** Answers when all that was due by then is done. */
  async #tick(at: Instant): Promise<void> {
    this.#clock.hear(at);
    this.#ticks += 1;
    await condition(() => !this.#lock.isHeld && this.#row.isSettled);
    this.#ticks -= 1;
    this.#hasAnswered = true;
    this.#measure();
  }

  /** The loop may be over when a tick comes; should the row wait again, it is needed once more. */
  #isTickUnserved(): boolean {
    return this.#ticks > 0 && !this.#lock.isHeld && !this.#row.isSettled;
  }

  async #waitAndServe(): Promise<void> {
    const row = this.#row;
    const armed = row.next?.at ?? null;
    // A command may bring a deadline nearer than the timer that is set, or the first one. One that moves it away
    // leaves the timer alone: it fires, finds nothing due, and the next one is set.
    const isSooner = () => row.next !== null && (armed === null || row.next.at < armed);
    await this.#clock.until(() => this.#isLong || !row.isSettled || !row.isWaiting || isSooner(), armed);
    if (this.#isLong) return this.#startAfresh();
    await this.#lock.run(() => row.serve());
    this.#measure();
  }

  #measure(): void {
    if (workflowInfo().continueAsNewSuggested && patched('2026-11-continue-as-new')) this.#isLong = true;
  }

  /**
   * Goes on in a new run with the present row. The lock is kept from here on: whoever waited for it first has been
   * answered by then, and whoever comes later has not begun and is sent on to the new run.
   */
  async #startAfresh(): Promise<void> {
    await this.#lock.acquire();
    const { scope, sandbox } = this.input;
    do {
      if (this.#row.hasMoved && this.#row.isWaiting) await this.#row.reload();
      // A task of its own: an update that is answered in the same task as the end of the run may be lost.
      await sleep(1);
    } while (this.#row.hasMoved);
    const { isWaiting, state } = this.#row;
    const at = sandbox ? this.#clock.now() : null;
    if (isWaiting)
      await continueAsNew<(input: LifecycleInput<S>) => Promise<void>>({ scope, sandbox, at, state });
    this.#lock.release();
  }
}
