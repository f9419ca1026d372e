import fc from 'fast-check';
import { MOST_WAITING, Queue, roomFor, type Queued } from '../../../domain/webhook/queue';
import type { Step } from '../../../domain/webhook/sending';

interface Item extends Queued {
  n: number;
  attempts: number;
}

const DELIVERED: Step = { status: 'delivered' };
const DEAD: Step = { status: 'dead' };
const RETRYING: Step = { status: 'retrying', waitMs: 1_000 };

const item = (n: number, streamId: string, changes: Partial<Item> = {}): Item => ({
  ...{ n, streamId, cause: 'event', waitMs: 0, attempts: 0 },
  ...changes,
});

const all = { heldMs: 0, isBack: false };
const taken = (queue: Queue<Item>): number[] => {
  const found: number[] = [];
  for (let next = queue.take(); next; next = queue.take()) found.push(next.n);
  return found;
};

describe('what a batch sends', () => {
  it('side by side is the first of each stream', () => {
    const queue = new Queue([item(1, 'a'), item(2, 'a'), item(3, 'b')], false);
    expect(taken(queue)).toEqual([1, 3]);
  });

  it('is one at a time in a sandbox', () => {
    const queue = new Queue([item(1, 'a'), item(2, 'b')], true);
    expect(taken(queue)).toEqual([1]);
  });

  it('goes on in a stream when the one before is delivered or dead', () => {
    const items = [item(1, 'a'), item(2, 'a'), item(3, 'a')];
    const queue = new Queue(items, false);
    queue.settle(queue.take()!, DELIVERED);
    expect(queue.take()).toBe(items[1]);
    queue.settle(items[1]!, DEAD);
    expect(taken(queue)).toEqual([3]);
  });

  it('waits behind one that failed, and behind one that is not due', () => {
    const items = [item(1, 'a'), item(2, 'a'), item(3, 'b', { waitMs: 500 }), item(4, 'b')];
    const queue = new Queue(items, false);
    queue.settle(queue.take()!, RETRYING);
    expect(queue.take()).toBeNull();
    expect(queue.left(all).map(({ waitMs }) => waitMs)).toEqual([1_000, null, 500, null]);
    expect(queue.left({ heldMs: 0, isBack: true }).map(({ waitMs }) => waitMs)).toEqual([
      1_000,
      null,
      0,
      null,
    ]);
  });

  it('is nobody to a test', () => {
    const items = [
      item(1, 'a', { waitMs: 500 }),
      item(2, 'a', { cause: 'test' }),
      item(3, 'a', { cause: 'test' }),
    ];
    for (const isStrict of [false, true]) expect(taken(new Queue(items, isStrict))).toEqual([2, 3]);
  });

  it('is nothing more once it is held; what was held is due when that is said', () => {
    const queue = new Queue([item(1, 'a'), item(2, 'b'), item(3, 'b')], false);
    queue.settle(queue.take()!, RETRYING);
    queue.hold();
    expect(queue.take()).toBeNull();
    expect(queue.left({ heldMs: 700, isBack: false }).map(({ waitMs }) => waitMs)).toEqual([
      1_000,
      700,
      null,
    ]);
  });

  it('is due again where it was given up unsent', () => {
    const queue = new Queue([item(1, 'a'), item(2, 'a')], false);
    const one = queue.take()!;
    queue.hold();
    queue.settle(one, null);
    expect(queue.left(all).map(({ waitMs }) => waitMs)).toEqual([0, null]);
  });
});

describe('an endpoint, batch after batch', () => {
  const run = fc.record({
    isStrict: fc.boolean(),
    streams: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 300 }),
    dice: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
    lanes: fc.integer({ min: 1, max: 8 }),
  });

  /** Takes events as the activity does, and ends each as the die says. Answers in which order they ended. */
  function drain({ isStrict, streams, dice, lanes }: typeof run extends fc.Arbitrary<infer T> ? T : never) {
    const feed = streams.map((streamId, n) => item(n, streamId));
    let waiting: Item[] = [];
    const ended: number[] = [];
    const most = { waiting: 0, underWay: 0 };
    for (let batches = 0; feed.length > 0 || waiting.length > 0; batches += 1) {
      if (batches > 5_000) throw new Error('It does not come to an end.');
      const items = [...waiting, ...feed.splice(0, roomFor(waiting.length))];
      const queue = new Queue(items, isStrict);
      const underWay: Item[] = [];
      for (;;) {
        for (let next = null; underWay.length < lanes && (next = queue.take());) underWay.push(next);
        most.underWay = Math.max(most.underWay, underWay.length);
        const die = dice.next().value ?? 0;
        const [one] = underWay.splice(die % Math.max(1, underWay.length), 1);
        if (!one) break;
        expect(
          items.filter((each) => each.streamId === one.streamId && each.n < one.n && !ended.includes(each.n)),
        ).toEqual([]);
        one.attempts += 1;
        const step = die < 6 ? DELIVERED : one.attempts === 4 ? DEAD : RETRYING;
        queue.settle(one, step);
        if (step !== RETRYING) ended.push(one.n);
        if (die === 5) queue.hold();
      }
      // Time passes: the next of each lane is due.
      waiting = queue
        .left({ heldMs: 0, isBack: false })
        .filter(({ step }) => step === null || step.status === 'retrying')
        .map(({ item: each, waitMs }) => Object.assign(each, { waitMs: waitMs === null ? null : 0 }));
      most.waiting = Math.max(most.waiting, waiting.length);
    }
    return { ended, most };
  }

  it('is sent every event until it is over, in the order of its stream, and never more than so many wait', () => {
    fc.assert(
      fc.property(run, (given) => {
        const { ended, most } = drain(given);
        expect([...ended].sort((a, b) => a - b)).toEqual(given.streams.map((_, n) => n));
        if (given.isStrict) expect(ended).toEqual(given.streams.map((_, n) => n));
        expect(most.waiting).toBeLessThanOrEqual(MOST_WAITING);
        expect(most.underWay).toBeLessThanOrEqual(given.isStrict ? 1 : given.lanes);
      }),
      { numRuns: 60 },
    );
  });
});
