import {
  allHandlersFinished,
  condition,
  currentUpdateInfo,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import type { Command, Lifecycle, LifecycleState } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import {
  GET_STATE,
  ROW_MOVED,
  TICK,
  type CommandMessage,
  type LifecycleInput,
  type TickMessage,
} from '../messages';
import type { Patience, RowActivities } from './activities';
import { Changes } from './changes';
import { Clock } from './clock';
import { failureOf, refusalFailure } from './failures';
import { Mutex } from './mutex';
import { continueInNewRun, isHistoryLong } from './next-run';
import { Row } from './row';

/** A run may end while commands and ticks await their turn. They have not begun, and their senders try again. */
const unfinishedPolicy = 'ABANDON';

/** After so long live tries again what could not be done when it fell due. */
const PAUSE_MS = 60_000;

/**
 * The durable shell around a pure lifecycle, for one row. Takes commands as updates, does what time brings, records
 * every change in one transaction, and ends when there is nothing left to wait for.
 */
export class Host<S extends LifecycleState, C extends Command> {
  readonly #clock: Clock;
  readonly #row: Row<S, C>;
  readonly #changes: Changes<S, C>;
  readonly #lock = new Mutex();
  #hasAnswered = false;
  #ticks = 0;
  #isLong = false;

  constructor(
    private readonly lifecycle: Lifecycle<S, C>,
    activities: Record<Patience, RowActivities<S>>,
    private readonly input: LifecycleInput<S>,
  ) {
    const clock = new Clock(input.sandbox, input.at);
    this.#clock = clock;
    this.#row = new Row(lifecycle, clock, input.state);
    this.#changes = new Changes(this.#row, { scope: input.scope, lifecycle, activities, clock });
  }

  async run(): Promise<void> {
    const row = this.#row;
    this.#listen();
    // Started by a command, with nothing to wait for yet: it must answer before it may end.
    if (!row.isWaiting) await condition(() => this.#hasAnswered || row.hasMoved || row.isWaiting);
    do {
      while (row.isWaiting) await this.#waitAndServe();
      // A tick is answered when this loop has served the row, so the loop must not wait for the tick in turn.
      await condition(() => allHandlersFinished() || (this.#ticks > 0 && !row.isSettled));
    } while (row.isWaiting);
  }

  #listen(): void {
    setHandler(defineQuery<S | null>(GET_STATE), () => this.#row.state);
    setHandler(defineSignal<[at?: Instant | null]>(ROW_MOVED), (at) => {
      this.#clock.hear(at);
      this.#row.hasMoved = true;
      this.#row.takeUp();
    });
    const validator = (message: CommandMessage<C>) => this.#refuseEarly(message);
    for (const type of this.lifecycle.commands) {
      const update = defineUpdate<S, [CommandMessage<C>]>(type);
      setHandler(update, (message) => this.#obey(message), { validator, unfinishedPolicy });
    }
    const tick = defineUpdate<void, [TickMessage]>(TICK);
    setHandler(tick, (message) => this.#tick(message), { unfinishedPolicy });
  }

  /** Refuses what the known row forbids, before it costs a history event. Synchronous, as validators must be. */
  #refuseEarly(message: CommandMessage<C>): void {
    // A workflow with nothing to wait for ends when it has answered; a rejected update would not end it.
    if (!this.#row.isWaiting || this.#lock.isHeld || this.#row.isBehind(message)) return;
    const refusal = this.#row.refusalOf(message);
    if (refusal) throw refusalFailure(refusal);
  }

  async #obey(message: CommandMessage<C>): Promise<S> {
    this.#clock.hear(message.at);
    try {
      const outcome = await this.#lock.run(async () => {
        await this.#changes.catchUp(message);
        const { command, commandId = currentUpdateInfo()!.id, ifVersion } = message;
        return this.#changes.apply(command, commandId, 'command', ifVersion);
      });
      if (outcome.refusal) throw refusalFailure(outcome.refusal);
      return outcome.state;
    } catch (error) {
      throw failureOf(error);
    } finally {
      this.#hasAnswered = true;
      this.#isLong = isHistoryLong();
    }
  }

  /** Answers when everything due by then is done; fails when it cannot be done. */
  async #tick({ at, due }: TickMessage): Promise<void> {
    this.#clock.hear(at);
    this.#row.takeUp();
    if (due && this.#row.waitsForOther(due)) this.#row.hasMoved = true;
    this.#ticks += 1;
    await condition(() => !this.#lock.isHeld && this.#row.isSettled);
    this.#ticks -= 1;
    this.#hasAnswered = true;
    this.#isLong = isHistoryLong();
    if (this.#row.isWaiting && this.#row.failure !== null) throw failureOf(this.#row.failure);
  }

  async #waitAndServe(): Promise<void> {
    const row = this.#row;
    const isAside = row.failure !== null;
    const armed = isAside ? this.#clock.later(PAUSE_MS) : (row.next?.at ?? null);
    // A command may set the first deadline or bring it forward: then a new timer is needed. One that puts it off
    // leaves the timer alone, which fires, finds nothing due, and is followed by the next.
    const isSooner = () =>
      row.failure === null && row.next !== null && (armed === null || row.next.at < armed);
    await this.#clock.until(() => this.#isLong || !row.isSettled || !row.isWaiting || isSooner(), armed);
    if (isAside) row.takeUp();
    const next = () => ({ ...this.input, at: this.#clock.sandboxTime, state: row.state });
    if (this.#isLong) return continueInNewRun(row, this.#changes, this.#lock, next);
    await this.#lock.run(() => this.#changes.serve());
    this.#isLong = isHistoryLong();
  }
}
