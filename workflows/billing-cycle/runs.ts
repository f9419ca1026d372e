import { condition, isCancellation, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import type { SharedStep } from '../../domain/billing/step';
import { hasPassed, type Instant } from '../../domain/shared/time';
import { BILLING_QUEUE, type SubjectRef } from '../messages';
import type { Clock } from '../entity/clock';
import { failureOf } from '../entity/failures';

/**
 * A lock of a large calendar takes minutes; its pulse tells that it is alive. Steps have workers' slots of their own,
 * so that nothing else keeps them waiting.
 */
const { runBilling, billPart } = proxyActivities<Activities>({
  taskQueue: BILLING_QUEUE,
  startToCloseTimeout: '12h',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/** Parts of a step at a time: work for a few workers, and other calendars get their turn. */
const PARTS_AT_ONCE = 6;

/** How long live waits after a failure that repeating did not mend, unless something moves before. */
const PAUSE_MS = 60_000;

/** The runs of one calendar: what it has to do, one after the other. */
export class Runs {
  /** The first look finds out what is due; nobody has to tell. */
  hasMoved = true;
  dueAt: Instant | null = null;
  #isBusy = false;
  /** Why the last run did not get to its end. */
  #failure: unknown = null;

  constructor(
    private readonly calendar: SubjectRef,
    private readonly clock: Clock,
  ) {}

  get isDue(): boolean {
    if (this.hasMoved) return true;
    return this.#failure === null && this.dueAt !== null && hasPassed(this.dueAt, this.clock.now());
  }

  /** Its alarm rings for a step that it has not heard of yet. */
  waitsForLater(due: Instant): boolean {
    return this.dueAt === null || this.dueAt > due;
  }

  /** Whether there is a step to come. */
  get isWaiting(): boolean {
    return this.dueAt !== null || this.hasMoved || this.#failure !== null;
  }

  /** Waits for the next run and does it. */
  async next(): Promise<void> {
    await this.clock.until(
      () => this.isDue,
      this.#failure === null ? this.dueAt : this.clock.later(PAUSE_MS),
    );
    this.#isBusy = true;
    this.hasMoved = false;
    try {
      this.dueAt = await this.#run();
      this.#failure = null;
    } catch (error) {
      if (isCancellation(error)) throw error;
      this.#failure = error;
    }
    this.#isBusy = false;
  }

  /** Does what is due, step by step; the parts of a large step by as many workers as there are. */
  async #run(): Promise<Instant | null> {
    const now = this.clock.now();
    let aside: string[] = [];
    for (;;) {
      const run = await runBilling({ ...this.calendar, now, mayShare: true, aside });
      if (typeof run === 'string' || run === null) return run;
      aside = [...run.aside.contractIds, ...(await this.#share(run))];
    }
  }

  /** Answers which contracts are to be left out. All parts have ended by then, even where one has failed. */
  async #share({ parts, ...shared }: SharedStep): Promise<string[]> {
    const aside: string[] = [];
    const queue = parts.values();
    const lane = async () => {
      for (const part of queue) aside.push(...(await billPart({ ...this.calendar, ...shared, part })));
    };
    const lanes = await Promise.allSettled(Array.from({ length: PARTS_AT_ONCE }, lane));
    for (const each of lanes) if (each.status === 'rejected') throw each.reason;
    return aside;
  }

  /** Resolves when everything due by now is done; fails when it cannot be done. */
  async settled(): Promise<void> {
    // Whoever asks has it tried again.
    if (this.#failure !== null && !this.#isBusy) this.hasMoved = true;
    await condition(() => !this.#isBusy && !this.isDue);
    if (this.#failure !== null) throw failureOf(this.#failure);
  }
}
