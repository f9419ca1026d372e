import type { PaidCycle } from '../billing/currency';
import type { InvoiceLine } from '../billing/invoice';
import type { Refusal } from '../shared/errors';
import type { Invoice } from './invoice';

/** As much of an invoice and its lines as decides what is billed again when it is canceled. */
type Canceled = Pick<Invoice, 'cycleId' | 'currency' | 'number' | 'total' | 'basePay'>;
type Line = { sourceType: InvoiceLine['sourceType'] | 'platform_fee'; sourceId: string | null };

/** What it bills: base pay by its lines, and whether there are items. */
interface Billed<L extends Line> {
  lines: L[];
  hasItems: boolean;
}

const isBase = ({ sourceType }: Line): boolean => sourceType === 'base';

/** Base pay that nobody bills again. What the invoice of a cycle bills for an earlier month was promised, and goes on. */
export function waivedLines<L extends Line>(
  { cycleId, basePay }: Pick<Canceled, 'cycleId' | 'basePay'>,
  lines: L[],
): L[] {
  if (basePay !== 'waived') return [];
  return lines.filter((line) => isBase(line) && (cycleId === null || line.sourceId === null));
}

/** Base pay that a later invoice bills instead. */
export function rebilledLines<L extends Line>(
  invoice: Pick<Canceled, 'cycleId' | 'basePay'>,
  lines: L[],
): L[] {
  const waived = waivedLines(invoice, lines);
  return lines.filter((line) => isBase(line) && !waived.includes(line));
}

export function comesBack<L extends Line>(invoice: Canceled, { lines, hasItems }: Billed<L>): boolean {
  return hasItems || rebilledLines(invoice, lines).length > 0;
}

/** Why the invoice has to stand: what comes back with it would be billed by nobody. `cycle` is where it would go. */
export function refuseRebilling<L extends Line>(
  invoice: Canceled,
  billed: Billed<L>,
  cycle: Pick<PaidCycle, 'currency'> | null,
): Refusal | null {
  if (!comesBack(invoice, billed)) return null;
  const { number, currency } = invoice;
  if (!cycle) {
    return {
      code: 'no_unlocked_cycle',
      message: `The contract has no later invoice to bill again what invoice ${number} bills. ${wayOut(invoice, billed)}`,
    };
  }
  if (cycle.currency === currency) return null;
  return {
    code: 'mixed_currencies',
    message: `Invoice ${number} is in ${currency}, and the next invoice of the contract is in ${cycle.currency}, so that cannot bill it again. ${wayOut(invoice, billed)}`,
    details: { currency, next_currency: cycle.currency },
  };
}

function wayOut<L extends Line>(invoice: Canceled, billed: Billed<L>): string {
  if (invoice.total === '0') return 'There is nothing to pay on it, so it may stand.';
  const waives = !comesBack({ ...invoice, basePay: 'waived' }, billed);
  return `Pay it${waives ? ', or waive its base pay: "base_pay": "waived"' : ''}; what should not be paid is settled with the worker by an off-cycle payment.`;
}
