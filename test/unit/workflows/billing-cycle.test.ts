import { billingCycle } from '../../../workflows/billing-cycle/workflow';
import type * as support from './support/engine';
import { ContinuedAsNew, engine } from './support/engine';

jest.mock('@temporalio/workflow', () => jest.requireActual<typeof support>('./support/engine').engine.sdk);

const START = '2026-01-01T00:00:00.000Z';
const LOCK = '2026-02-01T00:00:00.000Z';
const LATER = '2026-03-01T00:00:00.000Z';
const calendar = { organisationId: 'o', environmentId: 'e', id: 'c' };

type Ending = 'under way' | 'ended' | ContinuedAsNew | Error;

describe('the workflow of a calendar', () => {
  let ending: Ending;
  let answers: string[];
  beforeEach(async () => {
    engine.reset();
    ending = 'under way';
    answers = [];
    const { id: _id, ...scope } = calendar;
    void billingCycle({ scope, sandbox: true, at: START, state: calendar }).then(
      () => (ending = 'ended'),
      (error: Error) => (ending = error),
    );
    await engine.drain();
  });

  /** An update whose answer is noted. */
  async function update(name: string, label: string, message: unknown): Promise<void> {
    engine.send(name, message).then(
      () => answers.push(label),
      (error: Error) => answers.push(`${label}: ${error.message}`),
    );
    await engine.drain();
  }

  const tick = (at: string) => update('tick', 'tick', { at });
  const retry = (at: string) => update('retryCycle', 'retry', { cycleId: 'y', at });
  const move = async () => {
    await engine.send('rowMoved');
    await engine.drain();
  };
  const run = (dueAt: string | null) => engine.answer('runBilling', dueAt);

  it('does what is due when it is told the time, and answers then', async () => {
    await run(LOCK);
    expect(engine.names).toEqual([]);
    await tick(LOCK);
    expect(engine.names).toEqual(['runBilling']);
    expect(answers).toEqual([]);
    await run(LATER);
    expect(answers).toEqual(['tick']);
    await tick(LATER);
    await run(null);
    expect([answers, ending]).toEqual([['tick', 'tick'], 'ended']);
  });

  it('looks again when its alarm rings for a step that it has not heard of', async () => {
    await run(LATER);
    await update('tick', 'tick', { at: LOCK, due: LATER });
    expect([engine.names, answers]).toEqual([[], ['tick']]);
    await update('tick', 'early', { at: LOCK, due: LOCK });
    expect(engine.names).toEqual(['runBilling']);
    await run(LATER);
    expect(answers).toEqual(['tick', 'early']);
  });

  it('hears the time from whoever says that something has moved', async () => {
    await run(LOCK);
    await engine.send('rowMoved', LATER);
    await engine.drain();
    expect(engine.asked.map((asked) => asked.with)).toMatchObject([{ now: LATER }]);
    // Earlier releases do not say it, and live has none.
    await run(null);
    expect(ending).toBe('ended');
  });

  it('serves a retry that comes as the last step ends', async () => {
    await retry(START);
    await run(null);
    expect(ending).toBe('under way');
    // What the retry put back is billed, although nothing was left to wait for.
    await engine.answer('reopenCycle');
    expect(engine.names).toEqual(['runBilling']);
    await run(null);
    expect([answers, ending]).toEqual([['retry'], 'ended']);
  });

  it('looks again when something moves while the last answer is given', async () => {
    await retry(START);
    await run(null);
    await move();
    expect(engine.names).toEqual(['reopenCycle', 'runBilling']);
    await run(LOCK);
    await engine.answer('reopenCycle');
    await run(LOCK);
    expect([answers, ending]).toEqual([['retry'], 'under way']);
  });

  it('does not stand still when its history is long and something moves under a tick', async () => {
    engine.isLong = true;
    await tick(LOCK);
    await move();
    await run(LOCK);
    // The tick waits for what has moved, so the new run cannot wait for the tick.
    expect(engine.names).toEqual(['runBilling']);
    await run(LATER);
    expect(answers).toEqual(['tick']);
    await engine.answer('sleep');
    expect(ending).toBeInstanceOf(ContinuedAsNew);
  });

  it('continues in a new run, which looks first', async () => {
    engine.isLong = true;
    await run(LOCK);
    await move();
    await engine.answer('sleep');
    expect(ending).toMatchObject({ input: { state: calendar, at: START } });
  });

  it('answers who comes between the last task of a run and its end', async () => {
    engine.isLong = true;
    await run(LOCK);
    await tick(START);
    expect(answers).toEqual(['tick']);
    await engine.answer('sleep');
    // That answer was not given in the task in which the run ends.
    expect([ending, engine.names]).toEqual(['under way', ['sleep']]);
    await retry(START);
    await engine.answer('sleep');
    expect([ending, engine.names]).toEqual(['under way', ['reopenCycle']]);
    await engine.answer('reopenCycle');
    await run(LATER);
    expect(answers).toEqual(['tick', 'retry']);
    await engine.answer('sleep');
    expect(ending).toBeInstanceOf(ContinuedAsNew);
  });

  it('outlives a run that fails, tells whoever asked, and tries again when it is asked to', async () => {
    await run(LOCK);
    await tick(LOCK);
    await engine.fail('runBilling', new Error('no such calendar'));
    expect([answers, ending, engine.names]).toEqual([['tick: no such calendar'], 'under way', []]);
    await tick(LATER);
    await run(null);
    expect([answers.at(-1), ending]).toEqual(['tick', 'ended']);
  });

  describe('a step for several workers', () => {
    const step = { kind: 'lock', at: LOCK };
    const aside = { contractIds: ['before'], dueBy: LOCK };
    const parts = Array.from({ length: 8 }, (_, n) => ({ after: `c${n}`, upTo: `c${n + 1}` }));
    beforeEach(async () => {
      await run(LOCK);
      await tick(LOCK);
      await engine.answer('runBilling', { step, parts, aside });
    });

    it('is asked for in parts, a few at a time, before the calendar goes on', async () => {
      expect(engine.names).toEqual(Array.from({ length: 6 }, () => 'billPart'));
      for (let left = parts.length; left > 0; left -= 1) {
        expect([engine.names.length, answers]).toEqual([Math.min(left, 6), []]);
        await engine.answer('billPart', []);
      }
      expect(engine.names).toEqual(['runBilling']);
      await run(LATER);
      expect(answers).toEqual(['tick']);
    });

    it('leaves out what could not be done, before it and in its parts', async () => {
      await engine.answer('billPart', ['part']);
      for (let left = parts.length - 1; left > 0; left -= 1) await engine.answer('billPart', []);
      expect(engine.asked.map((asked) => asked.with)).toMatchObject([{ aside: ['before', 'part'] }]);
    });

    it('is over when all parts have ended; one that fails is told, and tried again', async () => {
      await engine.fail('billPart', new Error('no such table'));
      for (let left = parts.length - 1; left > 0; left -= 1) {
        expect(answers).toEqual([]);
        await engine.answer('billPart', []);
      }
      expect([answers, engine.names]).toEqual([['tick: no such table'], []]);
      await tick(LOCK);
      expect(engine.names).toEqual(['runBilling']);
    });
  });
});
