import type { Approval } from '../../../domain/approval/approval';
import type { Cycle } from '../../../domain/billing/cycle';
import type { AdjustmentCommand } from '../../../domain/adjustment/adjustment';
import type { OffCycleCommand, OffCycleRequest } from '../../../domain/off-cycle/off-cycle';
import type { GatewayOutcome, PaymentCommand } from '../../../domain/payment/payment';
import { SYSTEM } from '../../../domain/shared/lifecycle';
import type { Scope } from '../../../domain/shared/scope';
import { defaultPolicies } from '../../../domain/shared/policies';
import type { RuleCommand } from '../../../domain/recurring/recurring';
import { newId } from '../../../store/db/ids';
import { getInvoice } from '../../../store/invoice/invoices';
import { billedContracts, ISSUED, onlyInvoice } from '../../support/payments';
import { activeContract } from '../../support/steps';
import { approval } from '../../unit/support/approvals';
import type { World } from '../../support/world';
import { ADMIN } from './journeys-of-contracts';
import type { Steps } from './steps';

/** What an item and a rule are made from, in the current cycle of a new contract. */
async function currentItem(world: World) {
  const contractId = await activeContract(world);
  const cycle = await world.db<Cycle>('cycles').where({ contractId }).whereNotNull('openedAt').first();
  const money = { type: 'bonus' as const, category: null, amount: '1000', currency: 'EUR' };
  const about = { ...world.scope, contractId, description: 'Twice', policies: defaultPolicies };
  return { item: { ...about, ...money }, cycleId: cycle!.id, locksAt: cycle!.locksAt };
}

export async function adjustment({ world, take }: Steps<'adjustmentApproval'>): Promise<void> {
  const { item, ...cycle } = await currentItem(world);
  const submit = (asked: Approval | null = null) => {
    const single = {
      id: newId(),
      dateSubmitted: '2026-01-10',
      ruleId: null,
      attachment: null,
      approval: asked,
    };
    const draft = { ...item, ...cycle, ...single };
    return take(null, { type: 'submit', actor: ADMIN, draft, autoApprove: false });
  };
  await take(await submit(), { type: 'delete', actor: ADMIN, reason: null });
  await take(await submit(), { type: 'lock', actor: SYSTEM }, { at: cycle.locksAt });
  const escalated = await take(await submit(approval), { type: 'escalate', actor: SYSTEM });
  expect(escalated.approval?.escalatedAt).not.toBeNull();
  let row = await submit();
  const commands: AdjustmentCommand[] = [
    { type: 'edit', actor: ADMIN, edit: { amount: '2000' } },
    { type: 'remind', actor: SYSTEM },
    { type: 'approve', actor: ADMIN, reason: null },
    { type: 'decline', actor: ADMIN, reason: null },
  ];
  for (const command of commands) row = await take(row, command);
  expect(row.status).toBe('declined');
}

export async function recurring({ world, take }: Steps<'recurringAdjustment'>): Promise<void> {
  const { item, cycleId: firstCycleId } = await currentItem(world);
  const create = () => {
    const rule = { id: newId(), firstCycleId, isAutoApproved: false };
    const draft = { ...item, ...rule, endDate: null, endsAt: null, maxCount: null };
    return take(null, { type: 'create', actor: ADMIN, draft });
  };
  await take(await create(), { type: 'end', actor: SYSTEM });
  let row = await create();
  const commands: RuleCommand[] = [
    { type: 'change', actor: ADMIN, edit: { amount: '3000' } },
    { type: 'remind', actor: SYSTEM },
    { type: 'delete', actor: ADMIN, reason: null },
  ];
  for (const command of commands) row = await take(row, command);
  expect(row).toMatchObject({ status: 'deleted', instances: 1 });
}

export function offCycleRequest(scope: Scope, contractId: string): OffCycleRequest {
  return {
    ...{ ...scope, id: newId(), contractId, type: 'bonus', amount: '500', currency: 'EUR' },
    ...{ reason: 'Launch', paymentDate: '2026-01-20', paysAt: '2026-01-20T00:00:00.000Z' },
    ...{ isAutoApproved: false, today: '2026-01-10' },
  };
}

export async function offCycle({ world, take }: Steps<'offCyclePayment'>): Promise<void> {
  const contractId = await activeContract(world);
  const create = (changes: Partial<OffCycleRequest> = {}): OffCycleCommand => ({
    type: 'create',
    actor: ADMIN,
    request: { ...offCycleRequest(world.scope, contractId), ...changes },
  });
  await take(await take(null, create()), { type: 'decline', actor: ADMIN, reason: null });
  await take(await take(null, create()), { type: 'withdraw', actor: ADMIN, reason: null });
  const escalated = await take(await take(null, create({ approval })), { type: 'escalate', actor: SYSTEM });
  expect((await take(escalated, { type: 'lapse', actor: SYSTEM })).status).toBe('declined');
  const reminded = await take(await take(null, create()), { type: 'remind', actor: SYSTEM });
  const approved = await take(reminded, { type: 'approve', actor: ADMIN, reason: null });
  expect(await take(approved, { type: 'pay', actor: SYSTEM })).toMatchObject({ status: 'processing' });
}

export async function payment({ world, take }: Steps<'payment'>): Promise<void> {
  const contracts = await billedContracts(world, ['100.00', '50.00']);
  const invoices = await Promise.all(contracts.map((id) => onlyInvoice(world, id)));
  const invoiceIds = invoices.map(({ id }) => id as string).sort();
  const wanted = { ...world.scope, id: newId(), currency: 'EUR', total: '15000', invoiceIds };
  const answer = (outcome: GatewayOutcome['outcome']) => ({ outcome, reference: 'r', failure: null });
  const settle = (outcome: GatewayOutcome['outcome']): PaymentCommand => ({
    ...{ type: 'settle', actor: SYSTEM, result: answer(outcome) },
  });
  const ask: PaymentCommand = { type: 'ask', actor: SYSTEM };
  const at = ISSUED;
  let row = await take(
    null,
    { type: 'initiate', actor: ADMIN, request: { ...wanted, method: 'sandbox' } },
    { at },
  );
  row = await take(row, { type: 'submit', actor: SYSTEM }, { at });
  row = await take(row, ask, { at, outcome: settle('failed') });
  row = await take(row, { type: 'retryLater', actor: SYSTEM }, { at });
  row = await take(row, ask, { at, outcome: settle('pending') });
  row = await take(row, { type: 'confirm', actor: ADMIN, result: answer('failed') }, { at });
  row = await take(row, { type: 'retry', actor: ADMIN }, { at });
  row = await take(row, settle('completed'), { at });
  expect(row).toMatchObject({ status: 'completed', receiptNumber: '1', attempt: 3 });
}

export async function cancellation({ world, take }: Steps<'invoiceCancellation'>): Promise<void> {
  const [contractId] = await billedContracts(world, ['100.00']);
  const { id } = await onlyInvoice(world, contractId!);
  const invoice = (await getInvoice(world.db, world.scope, id as string))!;
  const canceled = await take(invoice, { type: 'cancel', actor: ADMIN, reason: null }, { at: ISSUED });
  expect(canceled.status).toBe('canceled');
}
