import { setAside } from '../exceptions';
import { billedContracts, force, onlyInvoice, pay, settle } from '../payments';
import { accepted, activeContract, createContract, signContract } from '../steps';
import type { World } from '../world';
import type { Writes } from '.';

async function issued(world: World): Promise<string> {
  const [contractId] = await billedContracts(world, ['3100.00']);
  return (await onlyInvoice(world, contractId!)).id as string;
}

async function failedPayment(world: World): Promise<string> {
  const invoiceId = await issued(world);
  await force(world, 'failed');
  const { id } = await pay(world, [invoiceId]);
  await force(world, 'completed');
  return id as string;
}

/** A payment whose outcome somebody has to tell. */
async function made(world: World): Promise<string> {
  const body = { invoice_ids: [await issued(world)], method: 'manual' };
  const { id } = accepted(await world.admin.post('/payments', body));
  await settle(world);
  return id as string;
}

/** A cycle that could not be billed for an item in another currency, which has been declined. */
async function mendedException(world: World): Promise<string> {
  const id = await activeContract(world);
  const { cycleId, itemId } = await setAside(world, id);
  accepted(
    await world.admin.post(`/invoice-adjustments/${itemId}/reviews`, { status: 'declined', reason: 'No' }),
  );
  return cycleId;
}

const advance = {
  body: { to: '2026-02-02T00:00:00.000Z' },
  other: { body: { to: '2026-02-03T00:00:00.000Z' } },
};

/** Cycles, invoices, payments, and the clock that brings them about. */
export const billingWrites: Writes = {
  'POST /calendar/preview': {
    prepare: () => Promise.resolve({ body: { count: 1 }, other: { body: { count: 2 } } }),
    events: {},
  },
  'POST /contracts/:contractId/forecast': {
    prepare: async (world) => ({
      ids: { contractId: await activeContract(world) },
      ...{ body: { count: 1 }, other: { body: { count: 2 } } },
    }),
    events: {},
  },
  'POST /billing/exceptions/:cycleId/retry': {
    prepare: async (world) => ({ ids: { cycleId: await mendedException(world) } }),
    events: { 'billing.exception.retried': 1, 'billing.exception.mended': 1, 'invoice.issued': 1 },
    hasOwnTime: true,
  },
  'POST /billing/exceptions/:cycleId/dismiss': {
    prepare: async (world) => ({
      ids: { cycleId: await mendedException(world) },
      ...{ body: { reason: 'Paid by hand' }, other: { body: { reason: 'Something else' } } },
    }),
    events: { 'billing.exception.dismissed': 1 },
    hasOwnTime: true,
  },
  'POST /invoices/:invoiceId/cancel': {
    prepare: async (world) => ({
      ids: { invoiceId: await issued(world) },
      ...{ body: { reason: 'Wrong cost centre' }, other: { body: { reason: 'Something else' } } },
    }),
    events: { 'invoice.canceled': 1 },
    hasOwnTime: true,
  },
  'POST /payments': {
    prepare: async (world) => {
      const invoice_ids = [await issued(world)];
      return { body: { invoice_ids }, other: { body: { invoice_ids, method: 'manual' } } };
    },
    events: { 'payment.initiated': 1 },
    goesOn: true,
    hasOwnTime: true,
  },
  'POST /payments/:paymentId/confirm': {
    prepare: async (world) => ({
      ids: { paymentId: await made(world) },
      body: { outcome: 'completed', reference: 'SEPA-1' },
      other: { body: { outcome: 'completed', reference: 'SEPA-2' } },
    }),
    events: { 'payment.completed': 1, 'invoice.paid': 1 },
    hasOwnTime: true,
  },
  'POST /payments/:paymentId/retry': {
    prepare: async (world) => ({ ids: { paymentId: await failedPayment(world) } }),
    events: { 'payment.retried': 1 },
    goesOn: true,
    hasOwnTime: true,
  },
  'POST /sandbox/clock/advance': {
    prepare: async (world) => {
      await signContract(world, await createContract(world, { start_date: '2026-02-01' }));
      return advance;
    },
    events: { 'contract.activated': 1 },
    hasOwnTime: true,
  },
  'POST /sandbox/clock/stop': {
    prepare: () => Promise.resolve({ other: { body: { now: true } } }),
    events: {},
    hasOwnTime: true,
  },
  'POST /sandbox/payments/outcome': {
    prepare: () =>
      Promise.resolve({ body: { outcome: 'failed' }, other: { body: { outcome: 'completed' } } }),
    events: { 'sandbox.payment_outcome_chosen': 1 },
  },
};
