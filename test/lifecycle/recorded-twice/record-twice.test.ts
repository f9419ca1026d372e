import { startOptions } from '../../../activities/support/wake';
import { decideAmendment } from '../../../domain/amendment/decide';
import { decideContract } from '../../../domain/contract/decide';
import type { Contract } from '../../../domain/contract/contract';
import { SYSTEM, type Actor, type LifecycleState } from '../../../domain/shared/lifecycle';
import { decideTermination } from '../../../domain/termination/decide';
import type { TerminationRequest } from '../../../domain/termination/termination';
import { workflowIdOf } from '../../../domain/lifecycles';
import { getAmendment } from '../../../store/amendment/amendments';
import { readContract } from '../../../store/contract/contracts';
import { newId } from '../../../store/db/ids';
import { peekNumber } from '../../../store/environment/numbers';
import { latestTermination } from '../../../store/termination/terminations';
import { inActivity, openActivities } from '../../support/twice';
import { useFreshWorld } from '../../support/use-world';
import { START } from '../../support/world';
import { active, countEvents, halfSigned, propose, terminate } from '../../durability/support';

const ADMIN: Actor = { type: 'admin', id: 'admin', name: 'Admin' };
const WORKER: Actor = { type: 'worker', id: 'worker', name: 'Wanda' };

describe('every activity may run again after it has succeeded', () => {
  const world = useFreshWorld();
  let worker: Awaited<ReturnType<typeof openActivities>>;
  beforeEach(async () => {
    worker = await openActivities(world, { at: START });
  });
  afterEach(() => worker.close());

  const contract = async (id: string): Promise<Contract> => (await readContract(world.db, world.scope, id))!;
  const amendment = async (id: string) => (await getAmendment(world.db, world.scope, id))!;
  const termination = async (id: string) => (await latestTermination(world.db, world.scope, id))!;

  it('recordContract: a create takes one number and leaves one event', async () => {
    const pattern = await contract(await halfSigned(world));
    const id = newId();
    const draft = { ...pattern, id, number: null };
    await worker.twice(
      worker.activities.recordContract,
      worker.requestOf(
        null,
        decideContract(null, { type: 'create', actor: ADMIN, draft, submit: true }, START),
        'create',
      ),
    );
    expect(await countEvents(world.db, id)).toBe(1);
  });

  it('recordContract: two creates at the same moment are one', async () => {
    const pattern = await contract(await halfSigned(world));
    const id = newId();
    const draft = { ...pattern, id, number: null };
    const request = worker.requestOf(
      null,
      decideContract(null, { type: 'create', actor: ADMIN, draft, submit: true }, START),
      'create',
    );
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => worker.activities.recordContract(request)));
    // Whoever came second may fail and is then run again.
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    await worker.twice(worker.activities.recordContract, request);
    expect(await peekNumber(world.db, world.scope, 'contract')).toBe(String(Number(pattern.number) + 2));
    expect(await countEvents(world.db, id)).toBe(1);
  });

  it('recordContract: a signature that activates', async () => {
    const before = await contract(await halfSigned(world, { end_date: '2026-12-31' }));
    await worker.twice(
      worker.activities.recordContract,
      worker.requestOf(
        before,
        decideContract(before, { type: 'sign', actor: WORKER, signature: 'Wanda' }, START),
        'sign',
      ),
    );
  });

  it('recordAmendment: a proposal, a signature, and the change of the terms', async () => {
    const id = await active(world);
    const proposed = await amendment(await propose(world, id));
    const sign = decideAmendment(
      proposed,
      { type: 'sign', actor: WORKER, signature: 'Wanda', today: '2026-01-10' },
      START,
    );
    await worker.twice(worker.activities.recordAmendment, worker.requestOf(proposed, sign, 'sign'));
    const signed = await amendment(proposed.id);
    await worker.twice(
      worker.activities.recordAmendment,
      worker.requestOf(
        signed,
        decideAmendment(signed, { type: 'activate', actor: SYSTEM }, START),
        'activate',
      ),
    );
    expect((await contract(id)).termsVersion).toBe(2);
  });

  it('recordTermination: a request, its cancellation, and an end', async () => {
    const id = await active(world, { end_date: '2026-12-31' });
    await propose(world, id);
    const request = terminationRequest(await contract(id));
    await worker.twice(
      worker.activities.recordTermination,
      worker.requestOf(
        null,
        decideTermination(null, { type: 'request', actor: ADMIN, request }, START),
        'request',
      ),
    );
    const scheduled = await termination(id);
    await worker.twice(
      worker.activities.recordTermination,
      worker.requestOf(
        scheduled,
        decideTermination(scheduled, { type: 'cancel', actor: ADMIN }, START),
        'cancel',
      ),
    );
    const now = { ...terminationRequest(await contract(id)), terminateNow: true };
    await worker.twice(
      worker.activities.recordTermination,
      worker.requestOf(
        null,
        decideTermination(null, { type: 'request', actor: ADMIN, request: now }, START),
        'request',
      ),
    );
    expect(await countEvents(world.db, id, 'contract.terminated')).toBe(1);
    expect(await countEvents(world.db, id, 'contract.amendment.voided')).toBe(1);
  });

  it('recordTermination: a request repeated after a later one was made and cancelled stays what it became', async () => {
    const id = await active(world);
    const record = async (
      decision: ReturnType<typeof decideTermination>,
      before: LifecycleState | null = null,
    ) => {
      const made = worker.requestOf(before as never, decision, before ? 'cancel' : 'request');
      await worker.activities.recordTermination(made);
      return made;
    };
    const cancel = async () => {
      const scheduled = await termination(id);
      await record(decideTermination(scheduled, { type: 'cancel', actor: ADMIN }, START), scheduled);
    };
    const ask = async () => {
      const request = terminationRequest(await contract(id));
      return record(decideTermination(null, { type: 'request', actor: ADMIN, request }, START));
    };
    const first = await ask();
    await cancel();
    await ask();
    await cancel();
    const events = await countEvents(world.db, id);
    expect(await worker.activities.recordTermination(first)).toMatchObject({
      outcome: 'applied',
      state: { id: first.next.id, status: 'cancelled' },
    });
    expect((await contract(id)).status).toBe('active');
    expect(await countEvents(world.db, id)).toBe(events);
  });

  it('a decision made on an old version writes nothing and answers the row as it is', async () => {
    const id = await active(world, { end_date: '2026-12-31' });
    const row = await contract(id);
    const stale = { ...row, version: row.version - 1 };
    const late = worker.requestOf(
      stale,
      decideContract(stale, { type: 'setExternalId', actor: ADMIN, externalId: 'late' }, START),
      'setExternalId',
    );
    const proposed = await amendment(await propose(world, id));
    const staleAmendment = { ...proposed, version: 0 };
    const lateAmendment = worker.requestOf(
      staleAmendment,
      decideAmendment(staleAmendment, { type: 'withdraw', actor: ADMIN, reason: null }, START),
      'withdraw',
    );
    await terminate(world, id, '2026-02-28');
    const scheduled = await termination(id);
    const staleTermination = { ...scheduled, version: 0 };
    const lateTermination = worker.requestOf(
      staleTermination,
      decideTermination(staleTermination, { type: 'cancel', actor: ADMIN }, START),
      'cancel',
    );
    const events = await countEvents(world.db, id);
    const now = await contract(id);

    expect(await worker.activities.recordContract(late)).toEqual({ outcome: 'moved', state: now });
    expect(await worker.activities.recordAmendment(lateAmendment)).toEqual({
      outcome: 'moved',
      state: proposed,
    });
    expect(await worker.activities.recordTermination(lateTermination)).toEqual({
      outcome: 'moved',
      state: scheduled,
    });
    expect(await countEvents(world.db, id)).toBe(events);
    expect(await contract(id)).toEqual(now);
    expect(await amendment(proposed.id)).toEqual(proposed);
    expect(await termination(id)).toEqual(scheduled);
  });

  it('wakeWorkflows: starts one workflow, however often, and none for a row that nobody waits for', async () => {
    const id = await active(world, { end_date: '2026-12-31' });
    const workflowId = workflowIdOf('contractTerm', world.scope, id);
    await worker.client.workflow.getHandle(workflowId).terminate();
    const state = await contract(id);
    const wakes = [
      { workflowId, start: { workflowType: 'contractTerm', state } },
      { workflowId: workflowIdOf('contractTerm', world.scope, newId()), start: null },
    ];
    await worker.activities.wakeWorkflows(wakes);
    const first = await worker.client.workflow.getHandle(workflowId).describe();
    await worker.activities.wakeWorkflows(wakes);
    const second = await worker.client.workflow.getHandle(workflowId).describe();
    expect(second.status.name).toBe('RUNNING');
    expect(second.runId).toBe(first.runId);
    expect(await contract(id)).toEqual(state);
    expect(startOptions(workflowId).workflowId).toBe(workflowId);
  });

  it('advanceClock: a second run finds nothing to do, and two at once do everything once', async () => {
    const id = await active(world, { start_date: '2026-02-01', end_date: '2026-03-31' });
    const { scope } = world;
    const advance = (to: string) => inActivity(() => worker.activities.advanceClock({ scope, to }));
    const to = '2026-02-15T00:00:00.000Z';
    expect(await Promise.all([advance(to), advance(to)])).toEqual([to, to]);
    const events = await countEvents(world.db, id);
    expect(await advance(to)).toBe(to);
    expect(await advance('2026-02-02T00:00:00.000Z')).toBe('2026-02-02T00:00:00.000Z');
    expect(await countEvents(world.db, id)).toBe(events);
    expect(await countEvents(world.db, id, 'contract.activated')).toBe(1);
    const environment = await world
      .db('environments')
      .where({ id: scope.environmentId })
      .first<{ clockNow: string; clockTarget: null }>();
    expect(environment).toMatchObject({ clockNow: to, clockTarget: null });
  });

  it('the loads change nothing', async () => {
    const id = await active(world);
    const { scope } = world;
    const row = await contract(id);
    expect(await worker.activities.loadContract({ scope, id })).toEqual(row);
    expect(await worker.activities.loadContract({ scope, id })).toEqual(row);
  });

  function terminationRequest(row: Contract): TerminationRequest {
    return {
      ...world.scope,
      id: newId(),
      contractId: row.id,
      terminationType: 'mutual',
      completionDate: '2026-01-31',
      completesAt: '2026-02-01T00:00:00.000Z',
      terminateNow: false,
      message: null,
      noticeOverrideReason: null,
      policies: row.policies,
      today: '2026-01-10',
      earliestByNotice: '2026-01-10',
    };
  }
});
