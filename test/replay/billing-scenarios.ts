import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { workflowIdOf } from '../../domain/lifecycles';
import { billingCycleId } from '../../domain/shared/workflow-ids';
import { approversIn, policyIn, reviewBy } from '../support/approvals';
import { billedContracts, force, onlyInvoice, pay, settle } from '../support/payments';
import { accepted, activeContract } from '../support/steps';
import type { World } from '../support/world';
import type { Scenario } from './scenarios';

const TERMINATION = { termination_type: 'mutual', completion_date: '2026-02-14', terminate_now: false };

async function adjustment(
  world: World,
  contract: string,
  query = '',
): Promise<{ id: string; rule_id: string }> {
  const body = { contract_id: contract, type: 'bonus', amount: '100', description: 'Bonus' };
  return accepted(await world.admin.post(`/invoice-adjustments${query}`, body)) as {
    id: string;
    rule_id: string;
  };
}

async function calendarOf(world: World, contract: string): Promise<string> {
  const row = await world
    .db<{ contractId: string; calendarId: string }>('contract_billing')
    .where({ contractId: contract })
    .first();
  return billingCycleId(world.scope, row!.calendarId);
}

async function offCycle(world: World): Promise<string> {
  const contract = await activeContract(world);
  const body = { amount: '250', reason: 'Bonus', payment_date: '2026-02-10', is_auto_approved: true };
  return accepted(await world.admin.post(`/contracts/${contract}/off-cycle-payments`, body)).id as string;
}

/** The latest workflow of a type whose id the API does not tell. */
async function idOf(client: Client, { scope }: World, workflowType: string): Promise<string> {
  const query = `WorkflowType = "${workflowType}" AND WorkflowId STARTS_WITH "${scope.organisationId}/"`;
  for (;;) {
    for await (const { workflowId } of client.workflow.list({ query })) return workflowId;
  }
}

/** Until the run that is open has done a step. */
async function untilStepIsDone(client: Client, workflowId: string): Promise<void> {
  for (;;) {
    const handle = client.workflow.getHandle(workflowId);
    const { status } = await handle.describe();
    const { events } = await handle.fetchHistory();
    const isDone = events?.some((event) => event.activityTaskCompletedEventAttributes);
    if (status.name === 'RUNNING' && isDone) return;
    await sleep(100);
  }
}

export const billingScenarios: Scenario[] = [
  {
    workflow: 'billing-cycle',
    name: 'open-after-two-locks',
    async run(world) {
      const id = await activeContract(world);
      await world.advance('2026-03-05T00:00:00Z');
      return calendarOf(world, id);
    },
  },
  {
    workflow: 'billing-cycle',
    name: 'open-after-a-lock-in-parts',
    async run(world) {
      // One more than a part has, with a contract in each chunk.
      const contracts = await billedContracts(
        world,
        Array.from({ length: 21 }, () => '100.00'),
      );
      return calendarOf(world, contracts[0]!);
    },
  },
  {
    workflow: 'billing-cycle',
    name: 'closed-after-the-final-invoice',
    async run(world) {
      const id = await activeContract(world);
      accepted(await world.admin.post(`/contracts/${id}/terminations`, TERMINATION));
      await world.advance('2026-04-01T00:00:00Z');
      const invoices = accepted(await world.admin.get(`/invoices?contract_id=${id}`)).data as {
        id: string;
      }[];
      await pay(
        world,
        invoices.map((invoice) => invoice.id),
      );
      await world.advance('2027-01-01T00:00:00Z');
      return calendarOf(world, id);
    },
  },
  {
    workflow: 'billing-cycle',
    name: 'open-moved-when-its-last-step-seemed-done',
    async run(world, client) {
      const id = await activeContract(world);
      accepted(await world.admin.post(`/contracts/${id}/terminations`, TERMINATION));
      const item = (await adjustment(world, id)).id;
      accepted(await world.admin.post(`/invoice-adjustments/${item}/reviews`, { status: 'approved' }));
      const paidIn = (currency: string) => world.db('adjustments').where({ id: item }).update({ currency });
      await paidIn('USD');
      await world.advance('2026-03-01T00:00:00Z');
      await paidIn('EUR');
      const calendar = await calendarOf(world, id);
      const { data } = accepted(await world.admin.get('/billing/exceptions')) as { data: { id: string }[] };
      // Nothing is due when the retry starts it again; the cycle is given back once that is known.
      const held = await world.db.transaction();
      await held.raw('SELECT FROM contracts WHERE id = ? FOR UPDATE', [id]);
      const retry = world.admin.post(`/billing/exceptions/${data[0]!.id}/retry`);
      await untilStepIsDone(client, calendar);
      await held.commit();
      accepted(await retry);
      return calendar;
    },
  },
  {
    workflow: 'adjustment-approval',
    name: 'open-edited',
    async run(world) {
      const { id } = await adjustment(world, await activeContract(world));
      accepted(await world.admin.patch(`/invoice-adjustments/${id}`, { amount: '120' }));
      return workflowIdOf('adjustmentApproval', world.scope, id);
    },
  },
  {
    workflow: 'adjustment-approval',
    name: 'closed-approved-after-its-lock',
    async run(world) {
      const { id } = await adjustment(world, await activeContract(world));
      await world.advance('2026-02-05T00:00:00Z');
      accepted(await world.admin.post(`/invoice-adjustments/${id}/reviews`, { status: 'approved' }));
      return workflowIdOf('adjustmentApproval', world.scope, id);
    },
  },
  {
    workflow: 'adjustment-approval',
    name: 'closed-edited-by-many-in-turn',
    async run(world) {
      const { id } = await adjustment(world, await activeContract(world));
      const edits = ['110', '120', '130', '140'].map((amount) =>
        world.admin.patch(`/invoice-adjustments/${id}`, { amount }),
      );
      (await Promise.all(edits)).forEach(accepted);
      await world.advance('2026-01-31T00:00:00Z');
      accepted(await world.admin.post(`/invoice-adjustments/${id}/reviews`, { status: 'approved' }));
      return workflowIdOf('adjustmentApproval', world.scope, id);
    },
  },
  {
    workflow: 'recurring-adjustment',
    name: 'open-with-instances',
    async run(world) {
      const { rule_id } = await adjustment(world, await activeContract(world), '?recurring=true');
      await world.advance('2026-03-05T00:00:00Z');
      return workflowIdOf('recurringAdjustment', world.scope, rule_id);
    },
  },
  {
    workflow: 'recurring-adjustment',
    name: 'closed-deleted',
    async run(world) {
      const { rule_id } = await adjustment(world, await activeContract(world), '?recurring=true');
      accepted(await world.admin.delete(`/recurring-adjustments/${rule_id}`));
      return workflowIdOf('recurringAdjustment', world.scope, rule_id);
    },
  },
  {
    workflow: 'bulk-review',
    name: 'closed-two-items',
    async run(world, client) {
      const contract = await activeContract(world);
      const ids = [await adjustment(world, contract), await adjustment(world, contract)].map(({ id }) => id);
      accepted(await world.admin.post('/invoice-adjustments/many/reviews', { ids, status: 'approved' }));
      return idOf(client, world, 'bulkReview');
    },
  },
  {
    workflow: 'adjustment-approval',
    name: 'open-approved-once-and-escalated',
    async run(world) {
      const contract = await activeContract(world);
      const { ann } = await approversIn(world, 'ann');
      const steps = [{ users: [ann.user.id] }, { roles: ['owner'] }];
      await policyIn(world, { contract_id: contract, steps, escalation: { hours: 24, roles: ['owner'] } });
      const { id } = await adjustment(world, contract);
      accepted(await reviewBy(ann, id));
      const { locks_at: locksAt } = accepted(await world.admin.get(`/invoice-adjustments/${id}`));
      await world.advance(locksAt as string);
      return workflowIdOf('adjustmentApproval', world.scope, id);
    },
  },
  {
    workflow: 'bulk-review',
    name: 'closed-mixed-decisions',
    async run(world, client) {
      const contract = await activeContract(world);
      const { id } = await adjustment(world, contract);
      const body = { amount: '7.00', reason: 'Travel', payment_date: '2026-02-10' };
      const payment = accepted(await world.admin.post(`/contracts/${contract}/off-cycle-payments`, body));
      const decisions = [
        { kind: 'adjustment', id, status: 'approved' },
        { kind: 'off_cycle_payment', id: payment.id, status: 'declined' },
      ];
      accepted(await world.admin.post('/approvals/decisions', { decisions }));
      return idOf(client, world, 'bulkReview');
    },
  },
  {
    workflow: 'off-cycle-payment',
    name: 'closed-reminded-escalated-and-lapsed',
    async run(world) {
      const contract = await activeContract(world);
      await policyIn(world, {
        ...{
          contract_id: contract,
          kinds: ['off_cycle_payment'],
          late_items: 'decline',
          reminder_hours: [48],
        },
        escalation: { hours: 24, roles: ['owner'] },
      });
      const body = { amount: '7.00', reason: 'Travel', payment_date: '2026-02-10' };
      const { id } = accepted(await world.admin.post(`/contracts/${contract}/off-cycle-payments`, body));
      await world.advance('2026-02-11T00:00:00Z');
      return workflowIdOf('offCyclePayment', world.scope, id as string);
    },
  },
  {
    workflow: 'payment',
    name: 'open-failed-and-to-be-tried-again',
    async run(world) {
      const [contract] = await billedContracts(world, ['100']);
      await force(world, 'failed');
      const { id } = await pay(world, [(await onlyInvoice(world, contract!)).id as string]);
      return workflowIdOf('payment', world.scope, id as string);
    },
  },
  {
    workflow: 'payment',
    name: 'closed-completed',
    async run(world) {
      const [contract] = await billedContracts(world, ['100']);
      const { id } = await pay(world, [(await onlyInvoice(world, contract!)).id as string]);
      return workflowIdOf('payment', world.scope, id as string);
    },
  },
  {
    workflow: 'off-cycle-payment',
    name: 'open-waiting-for-its-date',
    async run(world) {
      return workflowIdOf('offCyclePayment', world.scope, await offCycle(world));
    },
  },
  {
    workflow: 'off-cycle-payment',
    name: 'closed-paid',
    async run(world) {
      const id = await offCycle(world);
      await world.advance('2026-02-11T00:00:00Z');
      await settle(world);
      return workflowIdOf('offCyclePayment', world.scope, id);
    },
  },
  {
    workflow: 'invoice-cancellation',
    name: 'closed-cancelled',
    async run(world) {
      const [contract] = await billedContracts(world, ['100']);
      const { id } = await onlyInvoice(world, contract!);
      accepted(await world.admin.post(`/invoices/${id}/cancel`, {}));
      return workflowIdOf('invoiceCancellation', world.scope, id as string);
    },
  },
];
