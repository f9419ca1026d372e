import { change, type Command, type Lifecycle, type LifecycleState } from '../../../domain/shared/lifecycle';
import { addElapsedDays, type Instant } from '../../../domain/shared/time';
import { Host } from '../../../workflows/entity/host';
import type { RecordRequest } from '../../../workflows/messages';
import type * as support from './support/engine';
import { engine } from './support/engine';

jest.mock('@temporalio/workflow', () => jest.requireActual<typeof support>('./support/engine').engine.sdk);

const START = '2026-01-01T00:00:00.000Z';
const day = (count: number): Instant => addElapsedDays(START, count);

interface Reminded extends LifecycleState {
  reminders: number;
}
type Remind = Command & { type: 'remind' };

/** Reminds every third day, three times. */
const lifecycle: Lifecycle<Reminded, Remind> = {
  ...{ rows: 'rows', path: 'rows', record: 'record', load: 'load', commands: [] },
  decide: (state) => change({ ...state!, reminders: state!.reminders + 1, version: state!.version + 1 }),
  due: ({ reminders }) => ({ command: 'remind', at: day(3 * (reminders + 1)) }),
  isWaiting: ({ reminders }) => reminders < 3,
  isSettled: () => false,
  contractOf: () => null,
};

describe('a tick', () => {
  const scope = { organisationId: 'o', environmentId: 'e' };
  let recorded: Instant[];
  let failing: Instant | null;
  let ended: boolean;

  beforeEach(async () => {
    engine.reset();
    [recorded, failing, ended] = [[], null, false];
    const record = (request: RecordRequest<Reminded>) => {
      if (request.at === failing) return Promise.reject(new Error('It cannot be done.'));
      recorded.push(request.at);
      return Promise.resolve({ outcome: 'applied' as const, state: request.next, wake: [] });
    };
    const activities = { record, load: () => Promise.reject(new Error('Nobody asked.')) };
    const state = { ...scope, id: 'r', status: 'waiting', version: 1, reminders: 0 };
    const host = new Host(
      lifecycle,
      { command: activities, time: activities },
      { scope, sandbox: true, at: START, state },
    );
    void host.run().then(() => (ended = true));
    await engine.drain();
  });

  async function tick(message: { at: Instant; until?: Instant }): Promise<unknown> {
    const answer = engine.send('tick', message).catch((error: Error) => error.message);
    await engine.drain();
    return answer;
  }

  it('does what is due at its instant, and no more', async () => {
    expect(await tick({ at: day(3) })).toBe(day(3));
    expect(recorded).toEqual([day(3)]);
  });

  it('does what follows until the second instant, each at its own', async () => {
    expect(await tick({ at: day(3), until: day(8) })).toBe(day(6));
    expect(recorded).toEqual([day(3), day(6)]);
    expect(await tick({ at: day(9), until: day(20) })).toBe(day(9));
    expect(recorded).toEqual([day(3), day(6), day(9)]);
    expect(ended).toBe(true);
  });

  it('counts the second instant in', async () => {
    expect(await tick({ at: day(3), until: day(6) })).toBe(day(6));
    expect(recorded).toEqual([day(3), day(6)]);
  });

  it('ends at what cannot be done, and a later one goes on from there', async () => {
    failing = day(6);
    expect(await tick({ at: day(3), until: day(20) })).toBe('It cannot be done.');
    expect(recorded).toEqual([day(3)]);
    failing = null;
    expect(await tick({ at: day(6), until: day(20) })).toBe(day(9));
    expect(recorded).toEqual([day(3), day(6), day(9)]);
  });
});
