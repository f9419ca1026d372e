import { recordChange } from '../../../activities/record/record-change';
import { recorders } from '../../../activities/record/recorders';
import { lifecycles, type LifecycleName } from '../../../domain/lifecycles';
import { decideOffCycle } from '../../../domain/off-cycle/decide';
import type { OffCyclePayment } from '../../../domain/off-cycle/off-cycle';
import { newId } from '../../../store/db/ids';
import type { RecordRequest } from '../../../workflows/messages';
import { checkChains } from '../../support/checks';
import { activeContract } from '../../support/steps';
import { openActivities } from '../../support/twice';
import { newWorld, type World } from '../../support/world';
import { journeys } from './journeys';
import { ADMIN } from './journeys-of-contracts';
import { offCycleRequest } from './journeys-of-money';
import { stepsOf, type Steps } from './steps';

const START = '2026-01-10T00:00:00.000Z';

/** Each lifecycle's steps on its own way. */
function walk<Name extends LifecycleName>(name: Name, steps: Steps<Name>): Promise<void> {
  return journeys[name](steps);
}

describe('every command of every lifecycle may be recorded again after it has been recorded', () => {
  let world: World;
  let worker: Awaited<ReturnType<typeof openActivities>>;
  beforeEach(async () => {
    world = await newWorld(START);
    worker = await openActivities(world, { at: START });
  });
  afterEach(async () => {
    await checkChains(world);
    await worker.close();
    await world.close();
  });

  it.each(Object.keys(lifecycles) as LifecycleName[])('%s', async (name) => {
    const { taken, ...steps } = stepsOf(name, { world, worker, at: START });
    await walk(name, steps);
    const commands = Object.keys(recorders[name]?.on ?? {});
    expect([...taken]).toEqual(expect.arrayContaining(commands));
    expect(taken.size).toBeGreaterThan(0);
  });

  it('a lifecycle without a recorder of its own: its row and its events', async () => {
    const contractId = await activeContract(world);
    const request = offCycleRequest(world.scope, contractId);
    const created = decideOffCycle(null, { type: 'create', actor: ADMIN, request }, START);
    const record = (each: RecordRequest<OffCyclePayment>) =>
      recordChange(world.db, 'offCyclePayment', undefined, each);
    const row = await worker.twice(record, worker.requestOf(null, created, 'create'));
    const approved = decideOffCycle(row, { type: 'approve', actor: ADMIN, reason: null }, START);
    await worker.twice(record, worker.requestOf(row, approved, 'approve'));
    const stale = await record(worker.requestOf(row, approved, 'approve'));
    expect(stale).toMatchObject({ outcome: 'moved', state: { status: 'approved' } });
    const nowhere = { ...worker.requestOf(null, created, 'create').next, id: newId(), contractId: newId() };
    const refused = await record({ ...worker.requestOf(null, created, 'create'), next: nowhere });
    expect(refused).toEqual({
      outcome: 'refused',
      refusal: { code: 'not_found', message: 'There is no such contract.' },
    });
  });
});
