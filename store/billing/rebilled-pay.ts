import { inScope, type Scope } from '../../domain/shared/scope';
import type { BilledItem } from '../../domain/billing/invoice';
import type { PaidCycle } from '../../domain/billing/currency';
import type { Cycle } from '../../domain/billing/cycle';
import type { Invoice } from '../../domain/invoice/invoice';
import { groupBy } from '../../domain/shared/group-by';
import { insertMany } from '../db/bulk';
import { uuidArray, type Database, type Transaction } from '../db/database';
import { newId } from '../db/ids';

/** Base pay of canceled invoices, and the cycle that bills it again. A cycle is locked once, so it needs no status. */
interface Row extends Scope {
  id: string;
  contractId: string;
  cycleId: string;
  invoiceId: string;
  description: string;
  category: string;
  amount: string;
  currency: string;
}

/** One that an earlier invoice was canceled for names that one. */
type Line = { sourceId: string | null; description: string; category: string; amount: string };

export async function insertRebilledPay(
  trx: Transaction,
  invoice: Invoice,
  cycle: Pick<Cycle, 'id'>,
  lines: Line[],
): Promise<void> {
  const { id, contractId, currency } = invoice;
  const rows = lines.map(({ sourceId, description, category, amount }): Row => ({
    ...inScope(invoice),
    ...{ id: newId(), contractId, cycleId: cycle.id, invoiceId: sourceId ?? id },
    ...{ description, category, amount, currency },
  }));
  await insertMany(trx, 'rebilled_pay', rows);
}

/** By the cycle that bills it. */
export async function readRebilledPay(db: Database, cycleIds: string[]): Promise<Map<string, BilledItem[]>> {
  const rows = await db<Row>('rebilled_pay')
    .whereRaw('cycle_id = ANY(?::uuid[])', [uuidArray(cycleIds)])
    .orderBy('id');
  const items = rows.map(({ cycleId, ...row }) => ({ cycleId, item: itemOf(row) }));
  const grouped = groupBy(items, ({ cycleId }) => cycleId);
  return new Map([...grouped].map(([cycleId, each]) => [cycleId, each.map(({ item }) => item)]));
}

/** What is in the currency of another cycle is billed by that instead, but for that of invoices which is given up. */
export async function moveRebilledPay(
  trx: Transaction,
  from: string,
  { id: cycleId, currency }: Pick<PaidCycle, 'id' | 'currency'>,
  waived: string[],
): Promise<void> {
  await trx<Row>('rebilled_pay')
    .where({ cycleId: from, currency })
    .whereNotIn('invoiceId', waived)
    .update({ cycleId });
}

/** What these cycles were to bill again, which is now to be billed otherwise; in the order in which it came there. */
export async function takeRebilledPay(
  trx: Transaction,
  cycleIds: string[],
  isTaken: (item: BilledItem) => boolean = () => true,
): Promise<BilledItem[]> {
  const rows = await trx<Row>('rebilled_pay')
    .whereRaw('cycle_id = ANY(?::uuid[])', [cycleIds])
    .orderBy('id')
    .forUpdate();
  const taken = rows.filter((row) => isTaken(itemOf(row)));
  await trx('rebilled_pay')
    .whereIn(
      'id',
      taken.map(({ id }) => id),
    )
    .delete();
  return taken.map(itemOf);
}

function itemOf({ invoiceId, description, category, amount, currency }: Omit<Row, 'cycleId'>): BilledItem {
  return { sourceType: 'base', sourceId: invoiceId, description, category, amount: BigInt(amount), currency };
}
