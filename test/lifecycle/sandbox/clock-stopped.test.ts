import { Client, Connection } from '@temporalio/client';
import { sandboxClockId } from '../../../domain/shared/workflow-ids';
import { eventually } from '../../support/eventually';
import { Api } from '../../support/http';
import { startOwnApi } from '../../support/own-api';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { stackAddress } from '../../support/world';

const FAR = '2035-12-01T00:00:00.000Z';

describe('a sandbox clock on its way', () => {
  const world = useFreshWorld();
  const clock = async () => accepted(await world.admin.get('/sandbox/clock'));
  const underWay = () =>
    eventually(clock, ({ status, now }) => status === 'advancing' && now > '2026-03-01T00:00:00.000Z');

  it('stops where it has got to, in order, and goes on from there when it is told to', async () => {
    const id = await activeContract(world);
    const advance = world.admin.post('/sandbox/clock/advance', { to: FAR });
    await underWay();
    const stopped = accepted(await world.admin.post('/sandbox/clock/stop'));
    expect(stopped).toMatchObject({ status: 'ready', advancing_to: null, still_due: 0 });
    expect(stopped.now < FAR).toBe(true);
    // Whoever waited for the target is told, or was told before that it was on its way.
    const answer = await advance;
    if (answer.status !== 202)
      expect(answer).toMatchObject({ status: 409, body: { error: { code: 'clock_stopped' } } });
    expect(await clock()).toEqual(stopped);

    const next = new Date(Date.parse(stopped.now as string) + 40 * 86_400_000).toISOString();
    await world.advance(next);
    expect(await clock()).toMatchObject({ now: next, status: 'ready' });
    // No month was left out, and none was billed twice.
    const invoices = await world
      .db('invoices')
      .where({ contractId: id })
      .orderBy('periodStart')
      .select<{ periodStart: string }[]>('periodStart');
    const months = invoices.map((_, index) => new Date(Date.UTC(2026, index)).toISOString().slice(0, 10));
    expect(invoices.map(({ periodStart }) => periodStart)).toEqual(months);
  });

  it('has nothing to stop when it stands', async () => {
    const stands = await clock();
    expect(accepted(await world.admin.post('/sandbox/clock/stop'))).toEqual(stands);
    await world.advance('2026-02-01T00:00:00Z');
    expect(await clock()).toMatchObject({ now: '2026-02-01T00:00:00.000Z' });
  });

  it('is not there in live', async () => {
    expect((await world.live.admin.post('/sandbox/clock/stop')).status).toBe(404);
  });

  it('says where its outcome can be asked for', async () => {
    await activeContract(world);
    const impatient = await startOwnApi(world, { COMMAND_DEADLINE_MS: '300' });
    try {
      const admin = new Api(impatient.url, world.admin.token);
      // One whose time is up before it has reached the engine moves nothing; its repeat does.
      const send = () => admin.post('/sandbox/clock/advance', { to: FAR }, { key: 'far' });
      const answer = await eventually(send, ({ status }) => status === 202);
      await eventually(
        async () => {
          await send();
          return clock();
        },
        ({ status }) => status === 'advancing',
      );
      const url = (answer.body.status_url as string).replace('/v1', '');
      expect(answer.headers.get('location')).toBe(answer.body.status_url);
      expect(accepted(await admin.get(url)).status).toBe('pending');
      accepted(await world.admin.post('/sandbox/clock/stop'));
      const outcome = { status: 'refused', error: { code: 'clock_stopped' } };
      expect(accepted(await admin.get(url))).toMatchObject(outcome);
    } finally {
      await impatient.close();
    }
  });

  it('moves on slots of its own, and billing has others', async () => {
    await activeContract(world);
    await world.advance('2026-02-02T00:00:00Z');
    const calendar = await world
      .db('alarms')
      .where({ ...world.scope, workflowType: 'billingCycle' })
      .first<{ workflowId: string }>('workflowId');
    const connection = await Connection.connect({ address: stackAddress().temporalAddress });
    try {
      const client = new Client({ connection });
      const queues = async (workflowId: string) => {
        const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
        return new Set(
          (events ?? []).flatMap(({ activityTaskScheduledEventAttributes: scheduled }) =>
            scheduled ? [`${scheduled.activityType?.name} on ${scheduled.taskQueue?.name}`] : [],
          ),
        );
      };
      expect(await queues(calendar.workflowId)).toEqual(new Set(['runBilling on perdure-billing']));
      expect(await queues(sandboxClockId(world.scope))).toEqual(new Set(['advanceClock on perdure-clock']));
    } finally {
      await connection.close();
    }
  });
});
