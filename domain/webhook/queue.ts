import type { DeliveryCause } from './delivery';
import type { Step } from './sending';

/** So many wait at most for one endpoint; it takes no more from the feed before some are over. */
export const MOST_WAITING = 100;

export const roomFor = (waiting: number): number => Math.max(0, MOST_WAITING - waiting);

export interface Queued {
  streamId: string;
  cause: DeliveryCause;
  /** Until its next attempt: 0 when it is due, null when it waits for an earlier one of its stream. */
  waitMs: number | null;
}

/** What has become of one at the end of a batch. */
export interface Left<Item> {
  item: Item;
  /** Null where it was not sent. */
  step: Step | null;
  waitMs: number | null;
}

interface Lane<Item> {
  rest: Item[];
  inFlight: boolean;
}

/**
 * What one batch sends, in which order: within a stream the next one only when the one before it is delivered or dead;
 * in a sandbox everything in the order given, one at a time. Tests wait for nobody, and nobody waits for them.
 */
export class Queue<Item extends Queued> {
  readonly #lanes = new Map<string, Lane<Item>>();
  readonly #steps = new Map<Item, Step>();
  #isHeld = false;

  constructor(
    private readonly items: readonly Item[],
    private readonly isStrict: boolean,
  ) {
    for (const [index, item] of items.entries()) {
      const key = this.#laneOf(item, index);
      const lane = this.#lanes.get(key);
      if (lane) lane.rest.push(item);
      else this.#lanes.set(key, { rest: [item], inFlight: false });
    }
  }

  #laneOf({ cause, streamId }: Item, index: number): string {
    if (cause === 'test') return `test ${index}`;
    return this.isStrict ? '' : streamId;
  }

  /** The next that may be sent; null when none may at present. */
  take(): Item | null {
    if (this.#isHeld) return null;
    for (const lane of this.#lanes.values()) {
      const [head] = lane.rest;
      if (head === undefined || lane.inFlight || !mayGo(head)) continue;
      lane.inFlight = true;
      return head;
    }
    return null;
  }

  /** What came of one that was taken; null when it was given up unsent. */
  settle(item: Item, step: Step | null): void {
    for (const [key, lane] of this.#lanes) {
      if (lane.rest[0] !== item) continue;
      lane.inFlight = false;
      if (step) this.#steps.set(item, step);
      if (step && step.status !== 'retrying') lane.rest.shift();
      if (step?.status === 'retrying' || lane.rest.length === 0) this.#lanes.delete(key);
      return;
    }
  }

  /** Nothing more is taken. */
  hold(): void {
    this.#isHeld = true;
  }

  /**
   * Where all of them are now. Those that were held back are due after `heldMs`; behind one that is not over, whoever
   * comes in its stream waits for it. When the endpoint `isBack`, those that waited for another attempt are due.
   */
  left({ heldMs, isBack }: { heldMs: number; isBack: boolean }): Left<Item>[] {
    const waiting = new Set<string>();
    return this.items.map((item, index) => {
      const step = this.#steps.get(item) ?? null;
      if (step && step.status !== 'retrying') return { item, step, waitMs: null };
      const lane = this.#laneOf(item, index);
      if (waiting.has(lane)) return { item, step, waitMs: null };
      waiting.add(lane);
      const unsent = mayGo(item) ? heldMs : isBack ? 0 : item.waitMs;
      return { item, step, waitMs: step ? step.waitMs : unsent };
    });
  }
}

/** One at the head of its lane waits for nobody else. */
const mayGo = ({ waitMs }: Queued): boolean => waitMs === null || waitMs <= 0;
