import type { Client } from '@temporalio/client';
import { workflowIdOf } from '../../domain/lifecycles';
import { sandboxClockId } from '../../domain/shared/workflow-ids';
import { sheetKey } from '../../domain/work/work-sheet';
import { policyIn } from '../support/approvals';
import { eventually } from '../support/eventually';
import { HOURS, withPrepay } from '../support/prepay';
import { agreementIn, paymentsOf } from '../support/payment-schedules';
import { accepted, activeContract, createContract, signContract } from '../support/steps';
import { TASK_QUEUE } from '../../workflows/messages';
import { daysOff, requestTimeOff, reviewTimeOff } from '../support/time-off';
import { contractBody, type World } from '../support/world';

export interface Scenario {
  workflow: string;
  /** `open`: still waiting when it was recorded. `live` ones have real timers in them. */
  name: string;
  /** Brings the workflow to that point and answers its id, or that of one of its runs. */
  run(world: World, client: Client): Promise<string | Run>;
}

export interface Run {
  workflowId: string;
  runId: string;
}

/** Makes a row large; left out of what is recorded. */
export const FILLER = '~';

const TERMINATION = { termination_type: 'mutual', completion_date: '2026-04-30', terminate_now: false };

async function amendment(world: World): Promise<{ id: string; path: string }> {
  const contract = await activeContract(world);
  const { id } = accepted(
    await world.admin.post(`/contracts/${contract}/amendments`, {
      amount: '6000',
      effective_date: '2026-03-01',
    }),
  );
  return { id: id as string, path: `/contracts/${contract}/amendments/${id}` };
}

async function editedAtOnce(world: World): Promise<{ id: string; workflowId: string }> {
  const id = await createContract(world);
  const edits = Array.from({ length: 9 }, (_, index) =>
    world.admin.patch(`/contracts/${id}`, { title: `Edit ${index + 1}` }),
  );
  (await Promise.all(edits)).forEach(accepted);
  return { id, workflowId: workflowIdOf('contractSigning', world.scope, id) };
}

/** Edited until its history is long, and then some more. */
async function continuedAsNew(world: World, client: Client): Promise<{ id: string; first: Run }> {
  const id = await createContract(world);
  const workflowId = workflowIdOf('contractSigning', world.scope, id);
  const { runId } = await client.workflow.getHandle(workflowId).describe();
  const isOpen = async () =>
    (await client.workflow.getHandle(workflowId, runId).describe()).status.name === 'RUNNING';
  do {
    const attributes = { filler: FILLER.repeat(200_000) };
    accepted(await world.admin.patch(`/contracts/${id}`, { attributes }));
  } while (await isOpen());
  accepted(await world.admin.patch(`/contracts/${id}`, { attributes: {} }));
  return { id, first: { workflowId, runId } };
}

/** Tasks that wait for a review in the cycle of January. */
async function reportTasks(world: World, count: number) {
  const contract = await activeContract(world, { kind: 'payg_tasks', amount: undefined });
  const path = `/contracts/${contract}/tasks`;
  const made: { id: string; cycle_id: string }[] = [];
  for (let each = 1; each <= count; each += 1) {
    const body = { amount: `${each}0`, description: `Task ${each}` };
    made.push(accepted(await world.worker.post(path, body)) as (typeof made)[number]);
  }
  const review = async (index: number, status: string) =>
    accepted(await world.admin.post(`${path}/${made[index]!.id}/reviews`, { status }));
  const key = sheetKey(contract, made[0]!.cycle_id);
  return { review, workflowId: workflowIdOf('workReview', world.scope, key) };
}

/** A week of time off, asked for by the worker of a contract in force. */
async function timeOff(world: World): Promise<{ id: string; workflowId: string }> {
  await activeContract(world);
  const { id } = await requestTimeOff(world, daysOff('2026-02-02', '2026-02-06'));
  return { id: id as string, workflowId: workflowIdOf('timeOff', world.scope, id as string) };
}

/** A contract whose pre-pay has been charged once. */
async function charged(world: World): Promise<{ id: string; workflowId: string }> {
  const id = await withPrepay(world, HOURS);
  await world.advance('2026-02-10T00:00:00Z');
  return { id, workflowId: workflowIdOf('prepay', world.scope, id) };
}

/** Two payments of an agreement, the first of which is due in February. */
async function twoPayments(world: World) {
  const contract = await agreementIn(world);
  const payments = paymentsOf(world, contract);
  await payments.make({ date: '2026-02-01' });
  const { id } = await payments.make({ date: '2026-04-01' });
  return { payments, id, workflowId: workflowIdOf('paymentSchedule', world.scope, contract) };
}

export const scenarios: Scenario[] = [
  {
    workflow: 'prepay',
    name: 'open-charged',
    run: async (world) => (await charged(world)).workflowId,
  },
  {
    workflow: 'prepay',
    name: 'closed-with-its-contract',
    async run(world, client) {
      const { id, workflowId } = await charged(world);
      const end = { termination_type: 'mutual', completion_date: '2026-02-10', terminate_now: true };
      accepted(await world.admin.post(`/contracts/${id}/terminations`, end));
      const handle = client.workflow.getHandle(workflowId);
      await eventually(
        () => handle.describe(),
        ({ status }) => status.name === 'COMPLETED',
      );
      return workflowId;
    },
  },
  {
    workflow: 'payment-schedule',
    name: 'open-due',
    async run(world) {
      const { payments, id, workflowId } = await twoPayments(world);
      accepted(await payments.patch(id, { date: '2026-05-01' }));
      await world.advance('2026-02-02T00:00:00Z');
      return workflowId;
    },
  },
  {
    workflow: 'payment-schedule',
    name: 'closed-cancelled',
    async run(world) {
      const { payments, id, workflowId } = await twoPayments(world);
      await world.advance('2026-02-02T00:00:00Z');
      accepted(await payments.remove(id));
      return workflowId;
    },
  },
  {
    workflow: 'time-off',
    name: 'open-approved',
    async run(world) {
      const { id, workflowId } = await timeOff(world);
      await reviewTimeOff(world, id);
      return workflowId;
    },
  },
  {
    workflow: 'time-off',
    name: 'closed-used',
    async run(world) {
      const { id, workflowId } = await timeOff(world);
      await reviewTimeOff(world, id);
      await world.advance('2026-02-08T00:00:00Z');
      return workflowId;
    },
  },
  {
    workflow: 'time-off',
    name: 'open-requested-and-reminded',
    async run(world) {
      await policyIn(world, { kinds: ['time_off'], reminder_hours: [48] });
      const { workflowId } = await timeOff(world);
      await world.advance('2026-02-01T00:00:00Z');
      return workflowId;
    },
  },
  {
    workflow: 'time-off',
    name: 'closed-reminded-escalated-and-lapsed',
    async run(world) {
      const escalation = { hours: 24, roles: ['owner'] };
      const late = { late_items: 'decline', reminder_hours: [48], escalation };
      await policyIn(world, { kinds: ['time_off'], ...late });
      const { workflowId } = await timeOff(world);
      await world.advance('2026-02-03T00:00:00Z');
      return workflowId;
    },
  },
  {
    workflow: 'contract-signing',
    // Recorded by a release that let all who waited for their turn go on at once.
    name: 'open-edited-by-many-at-once',
    run: async (world) => (await editedAtOnce(world)).workflowId,
  },
  {
    workflow: 'contract-signing',
    name: 'open-edited-by-many-in-turn',
    async run(world) {
      const { id, workflowId } = await editedAtOnce(world);
      accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
      await world.advance('2026-01-20T00:00:00Z');
      return workflowId;
    },
  },
  {
    workflow: 'contract-signing',
    name: 'closed-continued-as-new',
    run: async (world, client) => (await continuedAsNew(world, client)).first,
  },
  {
    workflow: 'contract-signing',
    name: 'open-after-continuing-as-new',
    async run(world, client) {
      const { id, first } = await continuedAsNew(world, client);
      accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
      accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
      await world.advance('2026-01-20T00:00:00Z');
      return first.workflowId;
    },
  },
  {
    workflow: 'contract-signing',
    name: 'open-invited-and-reminded',
    async run(world) {
      const id = await createContract(world);
      accepted(await world.admin.patch(`/contracts/${id}`, { title: 'Edited' }));
      accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
      accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
      await world.advance('2026-01-20T00:00:00Z');
      return workflowIdOf('contractSigning', world.scope, id);
    },
  },
  {
    workflow: 'contract-signing',
    name: 'closed-active-after-its-start-date',
    async run(world) {
      const id = await createContract(world, {
        start_date: '2026-02-01',
        end_date: '2026-12-31',
        submit: true,
      });
      await signContract(world, id);
      await world.advance('2026-02-02T00:00:00Z');
      return workflowIdOf('contractSigning', world.scope, id);
    },
  },
  {
    workflow: 'contract-signing',
    name: 'live-open-with-a-timer',
    async run({ live }) {
      const { id } = accepted(await live.admin.post('/contracts', contractBody(live, { submit: true })));
      accepted(await live.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
      accepted(await live.admin.post(`/contracts/${id}/invitations`, {}));
      accepted(await live.admin.post(`/contracts/${id}/invitations`, {}));
      return workflowIdOf('contractSigning', live.scope, id as string);
    },
  },
  {
    workflow: 'contract-term',
    name: 'closed-with-an-indexation-left-out',
    async run(world) {
      const id = await activeContract(world, {
        ...{ end_date: '2026-06-30' },
        indexation: { percentage: '1', dates: ['2026-03-01', '2026-05-01'] },
      });
      for (const party of [world.worker, world.admin])
        accepted(await party.post(`/contracts/${id}/indexation-skips`, {}));
      await world.advance('2026-07-02T00:00:00Z');
      return workflowIdOf('contractTerm', world.scope, id);
    },
  },
  {
    workflow: 'contract-term',
    name: 'closed-indexed-and-renewed',
    async run(world) {
      const id = await activeContract(world, {
        ...{ end_date: '2026-06-30', automatic_renewal: { percentage: '2' } },
        indexation: { percentage: '1', dates: ['2026-03-01', '2026-05-01'] },
      });
      accepted(await world.admin.post(`/contracts/${id}/renewal-stop`, {}));
      accepted(await world.admin.delete(`/contracts/${id}/renewal-stop`));
      await world.advance('2026-07-02T00:00:00Z');
      return workflowIdOf('contractTerm', world.scope, id);
    },
  },
  {
    workflow: 'contract-term',
    name: 'open-with-an-end-date',
    async run(world) {
      const id = await activeContract(world, { end_date: '2026-12-31' });
      await world.advance('2026-12-10T00:00:00Z');
      return workflowIdOf('contractTerm', world.scope, id);
    },
  },
  {
    workflow: 'contract-term',
    name: 'closed-completed',
    async run(world) {
      const id = await activeContract(world, { end_date: '2026-03-31' });
      await world.advance('2026-04-02T00:00:00Z');
      return workflowIdOf('contractTerm', world.scope, id);
    },
  },
  {
    workflow: 'amendment-signing',
    name: 'open-signed-early',
    async run(world) {
      const { id, path } = await amendment(world);
      await world.advance('2026-01-15T00:00:00Z');
      accepted(await world.worker.post(`${path}/signatures`, { signature: 'Wanda' }));
      return workflowIdOf('amendmentSigning', world.scope, id);
    },
  },
  {
    workflow: 'amendment-signing',
    name: 'closed-active',
    async run(world) {
      const { id, path } = await amendment(world);
      accepted(await world.worker.post(`${path}/signatures`, { signature: 'Wanda' }));
      await world.advance('2026-03-02T00:00:00Z');
      return workflowIdOf('amendmentSigning', world.scope, id);
    },
  },
  {
    workflow: 'amendment-signing',
    name: 'closed-void-because-the-contract-ended',
    async run(world) {
      const contract = await activeContract(world);
      const { id } = accepted(
        await world.admin.post(`/contracts/${contract}/amendments`, {
          amount: '6000',
          effective_date: '2026-03-01',
        }),
      );
      accepted(
        await world.admin.post(`/contracts/${contract}/terminations`, {
          ...TERMINATION,
          terminate_now: true,
        }),
      );
      await world.advance('2026-03-02T00:00:00Z');
      return workflowIdOf('amendmentSigning', world.scope, id as string);
    },
  },
  {
    workflow: 'scheduled-termination',
    name: 'open-scheduled',
    async run(world) {
      const id = await activeContract(world);
      accepted(await world.admin.post(`/contracts/${id}/terminations`, TERMINATION));
      return workflowIdOf('scheduledTermination', world.scope, id);
    },
  },
  {
    workflow: 'scheduled-termination',
    name: 'closed-effective',
    async run(world) {
      const id = await activeContract(world);
      accepted(await world.admin.post(`/contracts/${id}/terminations`, TERMINATION));
      await world.advance('2026-05-02T00:00:00Z');
      return workflowIdOf('scheduledTermination', world.scope, id);
    },
  },
  {
    workflow: 'scheduled-termination',
    name: 'closed-cancelled',
    async run(world) {
      const id = await activeContract(world);
      accepted(await world.admin.post(`/contracts/${id}/terminations`, TERMINATION));
      accepted(await world.admin.delete(`/contracts/${id}/terminations`));
      return workflowIdOf('scheduledTermination', world.scope, id);
    },
  },
  {
    workflow: 'work-review',
    name: 'open-reminded',
    async run(world) {
      const sheet = await reportTasks(world, 2);
      await world.advance('2026-01-30T00:00:00Z');
      return sheet.workflowId;
    },
  },
  {
    workflow: 'work-review',
    name: 'closed-locked-and-reviewed',
    async run(world) {
      const { workflowId, review } = await reportTasks(world, 3);
      await review(0, 'approved');
      await world.advance('2026-02-02T00:00:00Z');
      await review(1, 'approved');
      await review(2, 'declined');
      return workflowId;
    },
  },
  {
    workflow: 'sandbox-clock',
    name: 'open-waiting-for-a-target',
    async run({ scope }, client) {
      const workflowId = sandboxClockId(scope);
      await client.workflow.start('sandboxClock', { workflowId, taskQueue: TASK_QUEUE, args: [{ scope }] });
      await client.workflow.getHandle(workflowId).query('__stack_trace');
      return workflowId;
    },
  },
  {
    workflow: 'sandbox-clock',
    name: 'closed-arrived',
    async run(world) {
      await activeContract(world, { end_date: '2026-03-31' });
      await world.advance('2026-06-01T00:00:00Z');
      return sandboxClockId(world.scope);
    },
  },
  {
    workflow: 'sandbox-clock',
    name: 'closed-stopped',
    async run(world) {
      await activeContract(world, {});
      const advance = world.admin.post('/sandbox/clock/advance', { to: '2035-12-01T00:00:00Z' });
      await eventually(
        () => world.admin.get('/sandbox/clock'),
        ({ body }) => body.now > '2026-03-01',
      );
      await world.admin.post('/sandbox/clock/stop');
      await advance;
      return sandboxClockId(world.scope);
    },
  },
];
