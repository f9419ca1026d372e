import type { Json } from './http';
import { accepted, activeContract } from './steps';
import type { World } from './world';

/** Steps of tests about money: contracts with an issued invoice, and payments that have come to rest. */
export const ISSUED = '2026-02-01T00:00:00.000Z';

/** Contracts that begin in January, with the clock at the moment after their January invoices were issued. */
export async function billedContracts(
  world: World,
  amounts: string[],
  changes: Json = {},
): Promise<string[]> {
  const ids: string[] = [];
  for (const amount of amounts)
    ids.push(
      await activeContract(world, { amount, start_date: '2026-01-01', payment_due_days: 10, ...changes }),
    );
  await world.advance(ISSUED);
  return ids;
}

/** The contract's invoices, oldest first. */
export async function invoicesOf(world: World, contractId: string): Promise<Json[]> {
  const list = accepted(await world.admin.get(`/invoices?contract_id=${contractId}&limit=100`))
    .data as Json[];
  return [...list].reverse();
}

export async function onlyInvoice(world: World, contractId: string): Promise<Json> {
  const invoices = await invoicesOf(world, contractId);
  if (invoices.length !== 1) throw new Error(`The contract has ${invoices.length} invoices.`);
  return invoices[0]!;
}

export async function force(world: World, outcome: string): Promise<void> {
  accepted(await world.admin.post('/sandbox/payments/outcome', { outcome }));
}

/** Lets everything happen that is due at the clock's present time. */
export async function settle(world: World): Promise<void> {
  const { now } = accepted(await world.admin.get('/sandbox/clock'));
  await world.advance(now as string);
}

export async function paymentAt(world: World, id: string): Promise<Json> {
  return accepted(await world.admin.get(`/payments/${id}`));
}

/** Pays the invoices and answers the payment as it came to rest. */
export async function pay(world: World, invoiceIds: string[]): Promise<Json> {
  const { id } = accepted(await world.admin.post('/payments', { invoice_ids: invoiceIds }));
  await settle(world);
  return paymentAt(world, id as string);
}
