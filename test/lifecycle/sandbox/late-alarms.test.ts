import { decideAmendment } from '../../../domain/amendment/decide';
import type { Amendment, AmendmentCommand } from '../../../domain/amendment/amendment';
import { lifecycleOf, workflowIdOf } from '../../../domain/lifecycles';
import type { Actor } from '../../../domain/shared/lifecycle';
import type { Instant } from '../../../domain/shared/time';
import { getAmendment } from '../../../store/amendment/amendments';
import { runKept } from '../../../store/db/kept';
import { holdingClock, setClock } from '../../../store/environment/environments';
import { nextDue, setAlarm } from '../../../store/lifecycle/alarms';
import { adjustmentsOf } from '../../support/adjustments';
import { forbid } from '../../support/constraint';
import { eventually } from '../../support/eventually';
import { heal } from '../../support/heal';
import { accepted, activeContract } from '../../support/steps';
import { inActivity, openActivities } from '../../support/twice';
import { useFreshWorld } from '../../support/use-world';
import { START } from '../../support/world';

const EFFECTIVE = '2026-01-11T00:00:00.000Z';
/** Before the first reminder, which is what the workflow of an unsigned amendment waits for. */
const LATER = '2026-01-12T00:00:00.000Z';

/**
 * Alarms that the move of a clock could miss: set by somebody whose word has not come to the row's workflow yet, or at
 * a time that the clock had left meanwhile. When it says `ready`, nothing is due that could be done.
 */
describe('an alarm that the clock could miss', () => {
  const world = useFreshWorld();
  let worker: Awaited<ReturnType<typeof openActivities>>;
  let amendmentId: string;
  let contractId: string;
  beforeEach(async () => {
    worker = await openActivities(world, { at: START });
    contractId = await activeContract(world);
    const body = { amount: '6000.00', effective_date: '2026-01-11' };
    const path = `/contracts/${contractId}/amendments`;
    amendmentId = accepted(await world.admin.post(path, body)).id as string;
  });
  afterEach(() => worker.close());

  const clock = async () => accepted(await world.admin.get('/sandbox/clock'));
  const amendment = async () => (await getAmendment(world.db, world.scope, amendmentId))!;
  const workflowId = () => workflowIdOf('amendmentSigning', world.scope, amendmentId);
  const signer = (): Actor => ({ type: 'worker', id: world.workerId, name: 'Wanda' });
  const signature = (): AmendmentCommand => ({
    ...{ type: 'sign', actor: signer() },
    ...{ signature: 'Wanda', today: '2026-01-10' },
  });

  /** The last signature, without a word to the amendment's workflow. */
  async function signUnheard(): Promise<void> {
    const before = await amendment();
    const request = worker.requestOf(before, decideAmendment(before, signature(), START), 'sign');
    expect(await worker.activities.recordAmendment(request)).toMatchObject({ outcome: 'applied' });
  }

  /** The last signature by somebody who has read the clock before it was moved. */
  async function signLate(at: Instant): Promise<void> {
    const { version } = await amendment();
    const message = { command: signature(), version, id: amendmentId, at };
    const handle = worker.client.workflow.getHandle(workflowId());
    const signed = await handle.executeUpdate<Amendment, [typeof message]>('sign', { args: [message] });
    expect(lifecycleOf('amendmentSigning').due(signed)).toMatchObject({ at: EFFECTIVE });
  }

  async function expectDone(): Promise<void> {
    expect(await eventually(clock, ({ status }) => status === 'ready')).toMatchObject({
      now: LATER,
      advancing_to: null,
      still_due: 0,
    });
    expect((await amendment()).status).toBe('active');
  }

  it('is seen though the word of what has set it has not come yet', async () => {
    await signUnheard();
    await world.advance(LATER);
    await expectDone();
  });

  it('rings again when what it waits for next is due on the same way', async () => {
    await signUnheard();
    // The successor of that instant: the same row, set to another one.
    await world.advance('2026-03-12T00:00:00.000Z');
    expect(await clock()).toMatchObject({ status: 'ready', still_due: 0 });
  });

  it('rings though it is set when the clock has moved past it', async () => {
    await world.advance(LATER);
    await signLate(START);
    await expectDone();
  });

  it('rings when word of it comes after the clock has moved past it', async () => {
    await world.advance(LATER);
    await signUnheard();
    expect(await clock()).toMatchObject({ status: 'advancing', advancing_to: LATER, still_due: 1 });
    await worker.activities.wakeWorkflows([{ workflowId: workflowId(), start: null }]);
    await expectDone();
  });

  it('rings for a calendar whose last step set it when the clock had moved past it', async () => {
    const { db, scope } = world;
    await setClock(db, scope.environmentId, '2026-02-12T00:00:00.000Z');
    const alarm = await db('alarms')
      .where({ ...scope, workflowType: 'billingCycle' })
      .first<{ subjectId: string }>('subjectId');
    const ref = { scope, id: alarm.subjectId, now: START };
    expect((await inActivity(() => worker.activities.runBilling(ref))) as Instant).toMatch(
      /^2026-0[23]-\d\d/,
    );
    const periods = await adjustmentsOf(world, contractId).invoices();
    expect(periods.map(({ period_start }) => period_start as string)).toEqual(['2026-01-01']);
  });

  it('is told by the clock until it is done, and found by the doctor when nobody is at it', async () => {
    await signUnheard();
    await setClock(world.db, world.scope.environmentId, LATER);
    const told = { status: 'advancing', now: LATER, advancing_to: LATER, still_due: 1 };
    expect(await clock()).toMatchObject(told);
    await heal(world);
    await expectDone();
  });

  it('is waited for no longer when what it rings for cannot be done; the next move tries again', async () => {
    await world.advance(LATER);
    const lift = await forbid(world.db, 'amendments', `id = '${amendmentId}' AND status = 'active'`);
    try {
      await signLate(START);
      expect(await eventually(clock, ({ status }) => status === 'ready')).toMatchObject({ still_due: 1 });
    } finally {
      await lift();
    }
    await world.advance(LATER);
    await expectDone();
  });

  it('is waited for no longer when the move that saw it has failed', async () => {
    await signUnheard();
    await setClock(world.db, world.scope.environmentId, LATER);
    await worker.activities.stopClock({ scope: world.scope, failed: true });
    expect(await clock()).toMatchObject({ status: 'ready', still_due: 1 });
  });

  describe('between who sets it and who moves the clock', () => {
    const alarm = () => ({
      ...world.scope,
      workflowId: `${world.scope.organisationId}/${world.scope.environmentId}/nobody`,
      workflowType: 'contractTerm' as const,
      ...{ contractId: world.workerId, subjectId: world.workerId },
      wakeAt: EFFECTIVE,
    });
    const waitsForLock = async (): Promise<boolean> => {
      const { rows } = await world.db.raw<{ rows: unknown[] }>(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'update "environments"%'`,
      );
      return rows.length > 0;
    };

    it('the clock waits for an alarm that is being set, and sees it', async () => {
      const { db, scope } = world;
      const { environmentId } = scope;
      let moved: Promise<void> | undefined;
      await db.transaction(async (trx) => {
        await runKept(trx, holdingClock(trx, { id: environmentId }));
        moved = setClock(db, environmentId, LATER);
        await eventually(waitsForLock, (waits) => waits);
        await setAlarm(trx, alarm());
      });
      await moved;
      expect(await nextDue(db, environmentId, LATER, 10)).toMatchObject([{ wakeAt: EFFECTIVE }]);
      await db('alarms').where({ workflowId: alarm().workflowId }).delete();
    });

    it('what is recorded tells that the clock is past it', async () => {
      const { db, scope } = world;
      await setClock(db, scope.environmentId, LATER);
      const { rows } = await db.transaction((trx) =>
        runKept(trx, holdingClock(trx, { id: scope.environmentId })),
      );
      expect(rows).toEqual([{ clock_now: LATER }]);
      const live = { id: world.live.scope.environmentId };
      expect((await db.transaction((trx) => runKept(trx, holdingClock(trx, live)))).rows).toEqual([]);
    });
  });
});
