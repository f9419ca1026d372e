import { setTimeout as sleep } from 'node:timers/promises';
import { outcomeOfOthers } from '../../../api/shared/middleware/earlier-tries';
import type { Services } from '../../../api/shared/services';
import type { Fate } from '../../../commands/orchestrator/operations';
import type { Context } from '../../../queries/context';
import { readOthers, type OpenedRequest, type OtherRequests } from '../../../store/environment/idempotency';
import { findByCommand } from '../../../store/event/events';

jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn() }));
jest.mock('../../../store/environment/idempotency', () => ({ readOthers: jest.fn() }));
jest.mock('../../../store/event/events', () => ({ findByCommand: jest.fn() }));

const DEADLINE_MS = 10_000;
const OPEN: OtherRequests = { status: null, body: null, headers: null, operation: 'op', areOld: true };

/** Time passes only where it is waited for. */
describe('what becomes of the other tries of a request', () => {
  let now: number;
  let pauses: number[];
  let fates: Fate[];
  beforeEach(() => {
    [now, pauses, fates] = [0, [], []];
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    jest.mocked(sleep).mockImplementation((ms = 0) => {
      pauses.push(ms);
      now += ms;
      return Promise.resolve(undefined as never);
    });
    jest.mocked(readOthers).mockResolvedValue(OPEN);
    jest.mocked(findByCommand).mockResolvedValue(undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  const ask = () => {
    const orchestrator: Pick<Services['orchestrator'], 'fateOf' | 'hasWorkers'> = {
      fateOf: () => Promise.resolve(fates.shift() ?? 'pending'),
      hasWorkers: () => Promise.resolve(true),
    };
    const services = { db: {}, orchestrator, config: { COMMAND_DEADLINE_MS: DEADLINE_MS } };
    const context = { scope: { organisationId: 'o', environmentId: 'e' }, commandId: 'command' };
    return outcomeOfOthers(services as Services, context as Context, {} as OpenedRequest);
  };

  it('is asked about less and less often, but at least each second, for as long as a command is waited for', async () => {
    expect(await ask()).toEqual({ operation: 'op' });
    expect(pauses.slice(0, 8).map(Math.round)).toEqual([100, 150, 225, 338, 506, 759, 1_000, 1_000]);
    expect(pauses.slice(8).every((ms) => ms === 1_000)).toBe(true);
    expect(now).toBeGreaterThanOrEqual(DEADLINE_MS);
    expect(now - pauses.at(-1)!).toBeLessThan(DEADLINE_MS);
  });

  it('is not waited for where it is known at once', async () => {
    fates = ['none'];
    expect(await ask()).toBe('none');
    const answer = { status: 201, body: { id: 'x' }, headers: { etag: '"1"' } };
    jest.mocked(readOthers).mockResolvedValue({ ...OPEN, ...answer });
    expect(await ask()).toEqual({ answer });
    jest.mocked(readOthers).mockResolvedValue(undefined);
    expect(await ask()).toBe('none');
    expect(pauses).toEqual([]);
  });

  it('is told as soon as it is known', async () => {
    fates = ['pending', 'pending', 'done'];
    expect(await ask()).toEqual({ operation: 'op' });
    expect(pauses).toEqual([100, 150]);
  });

  it('is never nothing where a receipt was left after the engine was asked', async () => {
    fates = ['none'];
    jest.mocked(findByCommand).mockResolvedValue({ id: 'event' } as never);
    expect(await ask()).toEqual({ operation: 'op' });
  });

  it('may still become something while one of them is young, whatever the engine says', async () => {
    fates = ['none'];
    jest.mocked(readOthers).mockResolvedValueOnce({ ...OPEN, areOld: false });
    expect(await ask()).toBe('none');
    expect(pauses).toEqual([100]);
  });
});
