import type { AdjustmentDraft } from '../adjustment/adjustment';
import type { PaidCycle } from '../billing/currency';
import type { Contract } from '../contract/contract';
import { inScope } from '../shared/scope';
import type { CalendarDate } from '../shared/time';
import { formatQuantity } from './events';
import type { EntryDraft } from './entry';
import type { PrepayUnit } from './terms';

type Billed = EntryDraft & { charge: string; billingDate: CalendarDate };

/** Whether an invoice is to bill it at all. */
export function isCharged(entry: EntryDraft): entry is Billed {
  return entry.charge !== null && BigInt(entry.charge) !== 0n && entry.billingDate !== null;
}

/** The item that an entry makes, with its id: so there is one, however often it is made. */
export function itemOf(
  entry: Billed,
  contract: Contract,
  { id: cycleId, locksAt, currency }: Pick<PaidCycle, 'id' | 'locksAt' | 'currency'>,
  unit: PrepayUnit,
): AdjustmentDraft {
  return {
    ...inScope(contract),
    ...{ id: entry.id, contractId: contract.id, cycleId, locksAt, currency, policies: contract.policies },
    ...{ kind: 'prepay', type: 'custom', category: null, title: null, ruleId: null, attachment: null },
    ...{ amount: entry.charge, dateSubmitted: entry.billingDate, approval: null },
    description: describe(entry, { unit, currency }),
  };
}

function describe(entry: EntryDraft, by: { unit: PrepayUnit; currency: string }): string {
  const quantity = by.unit === 'hours' ? `, ${formatQuantity(entry.hours.replace('-', ''), by)} hours` : '';
  const what = { ...texts(quantity, entry, by) }[entry.kind];
  return entry.description === '' ? what : `${what}: ${entry.description}`;
}

function texts(
  quantity: string,
  { date, uncovered }: EntryDraft,
  by: { unit: PrepayUnit; currency: string },
): Record<EntryDraft['kind'], string> {
  const beyond = by.unit === 'hours' ? `, ${formatQuantity(uncovered, by)} hours` : '';
  return {
    purchase: `Pre-pay${quantity}`,
    recurring: `Pre-pay from ${date} on${quantity}`,
    topup: `Pre-pay, top-up of ${date}${quantity}`,
    consumption: `Used beyond the pre-pay on ${date}${beyond}`,
    reversal: `Pre-pay taken back on ${date}${quantity}`,
    deduction: `Pre-pay deducted on ${date}${quantity}`,
    expiry: `Pre-pay expired on ${date}${quantity}`,
  };
}
