import { settledBy, type AgreementFacts } from '../../../../domain/agreement/due-charges';
import type { AgreementTerms } from '../../../../domain/agreement/terms';
import { computeInvoice, usedIn, type BilledItem, type DatedTerms } from '../../../../domain/billing/invoice';
import type { InvoiceLine } from '../../../../domain/billing/invoice';
import { addDays } from '../../../../domain/shared/calendar';
import type { CalendarDate } from '../../../../domain/shared/time';
import { valueOf } from '../../../../domain/work/value';
import { terms } from '../../support/contracts';

export const agreement: AgreementTerms = {
  billingPeriod: { unit: 'months', count: 1 },
  billed: 'arrears',
  includedUnits: null,
  unitName: 'hours',
  unitPrice: null,
  minimumCharge: null,
  labour: 'fixed',
  prepay: null,
};

/** A version of the terms of an agreement. */
export const agreed = (
  version: number,
  effectiveFrom: CalendarDate,
  amount: string,
  changed: Partial<AgreementTerms> = {},
): DatedTerms => ({
  effectiveFrom,
  version,
  terms: { ...terms, amount, scale: 'custom', jobTitle: null, agreement: { ...agreement, ...changed } },
});

export const used = (date: CalendarDate, quantity: string, unitPrice: string): BilledItem => ({
  sourceType: 'timesheet',
  sourceId: `${date}/${quantity}`,
  description: 'Support',
  category: 'work',
  currency: 'EUR',
  date,
  quantity,
  unitPrice,
  amount: valueOf(quantity, unitPrice),
});

export interface Cycle {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  /** What is known by its lock. */
  lastDay?: CalendarDate | null;
  terms: DatedTerms[];
  items?: BilledItem[];
}

/** The lines of cycles that are locked one after the other, each by what is known by then. */
export function lockedLines(startDate: CalendarDate, cycles: Cycle[]): InvoiceLine[][] {
  let facts: AgreementFacts = { lastDay: null, settled: [], used: [], scheduled: [] };
  return cycles.map(({ startsOn, endsOn, lastDay = null, terms: known, items = [] }) => {
    facts = { ...facts, lastDay };
    const billing = computeInvoice({
      contract: { kind: 'client_agreement', startDate },
      period: { frequency: 'monthly', periodStart: startsOn, periodEnd: endsOn, startsOn, endsOn },
      ...{ terms: known, items, credits: {}, agreement: facts },
    });
    if (!billing.ok) throw new Error(billing.reason);
    facts = settledBy(facts, billing.settles ?? [], usedIn(items), []);
    return billing.invoice.lines.filter(({ sourceType }) => sourceType !== 'credit');
  });
}

/** Cycles of so many days each, from the first day on; the last one ends on the day. */
export function cutInto(
  from: CalendarDate,
  to: CalendarDate,
  lengths: number[],
): [CalendarDate, CalendarDate][] {
  const cycles: [CalendarDate, CalendarDate][] = [];
  for (let start = from; start <= to;) {
    const end = addDays(start, (lengths[cycles.length % lengths.length] ?? 30) - 1);
    cycles.push([start, end < to ? end : to]);
    start = addDays(end, 1);
  }
  return cycles;
}
