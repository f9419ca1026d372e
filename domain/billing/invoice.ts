import { addDays, daysBetween } from '../shared/calendar';
import type { ContractKind } from '../contract/kinds';
import type { Terms } from '../contract/terms';
import type { CalendarDate } from '../shared/time';
import { shareOf } from './proration';

/** A version of the terms with the day from which it applies. */
export interface DatedTerms {
  effectiveFrom: CalendarDate;
  version: number;
  terms: Pick<Terms, 'amount' | 'currency' | 'jobTitle'>;
}

/** The contract's days in a cycle, inside the whole cycle of its calendar; all days inclusive. */
export interface BilledPeriod {
  periodStart: CalendarDate;
  periodEnd: CalendarDate;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

/** An approved item that this cycle bills, or base pay of a canceled invoice; `amount` carries its sign. */
export interface BilledItem {
  sourceType: 'adjustment' | 'base';
  sourceId: string;
  description: string;
  category: string;
  amount: bigint;
  currency: string;
}

export interface InvoiceLine {
  sourceType: 'base' | 'adjustment' | 'credit' | 'off_cycle';
  sourceId: string | null;
  description: string;
  category: string;
  amount: bigint;
}

export interface ComputedInvoice {
  currency: string;
  lines: InvoiceLine[];
  total: bigint;
  creditUsed: bigint;
  /** What a total below zero leaves for the next invoice. */
  creditLeft: bigint;
}

export type Billing = { ok: true; invoice: ComputedInvoice } | { ok: false; reason: string };

/**
 * The invoice of one contract for one cycle (R1-14, spec 6.12): base pay by days, approved items, carried credit.
 * Pure and exact: the total is the sum of the lines, and what cannot be billed says why.
 */
export function computeInvoice(input: {
  kind: ContractKind;
  period: BilledPeriod;
  terms: DatedTerms[];
  items: BilledItem[];
  /** Credit carried so far, by currency: what was left in one currency is never set against another. */
  credits: Readonly<Record<string, bigint>>;
}): Billing {
  const { kind, period, terms, items, credits } = input;
  const inForce = termsBetween(terms, period);
  const currencies = new Set([
    ...inForce.map(({ terms: each }) => each.currency),
    ...items.map((item) => item.currency),
  ]);
  const [currency, ...others] = currencies;
  if (currency === undefined)
    return { ok: false, reason: `No terms apply between ${period.startsOn} and ${period.endsOn}.` };
  if (others.length > 0) {
    return {
      ok: false,
      reason: `One invoice has one currency, but this cycle has ${[...currencies].join(' and ')}.`,
    };
  }
  const charges: InvoiceLine[] = [
    ...(kind === 'fixed' ? baseLines(inForce, period) : []),
    ...items.map(itemLine),
  ];
  const credit = credits[currency] ?? 0n;
  const sum = charges.reduce((total, line) => total + line.amount, 0n);
  const creditUsed = sum > 0n ? (credit < sum ? credit : sum) : 0n;
  const below = sum < 0n ? -sum : 0n;
  const lines = [...charges, ...creditLines(creditUsed, below)];
  return {
    ok: true,
    invoice: {
      currency,
      lines,
      total: sum - creditUsed + below,
      creditUsed,
      creditLeft: credit - creditUsed + below,
    },
  };
}

interface TermsInForce extends DatedTerms {
  from: CalendarDate;
  to: CalendarDate;
}

/** The versions that apply in the contract's days, each from its day until the day before the next one's. */
function termsBetween(terms: DatedTerms[], { startsOn, endsOn }: BilledPeriod): TermsInForce[] {
  const ordered = [...terms].sort((a, b) => a.version - b.version);
  return ordered.flatMap((each, index) => {
    // A later version counts from its day on, even where it is dated before the one it follows.
    const following = ordered.slice(index + 1).map(({ effectiveFrom }) => addDays(effectiveFrom, -1));
    const from = latest(each.effectiveFrom, startsOn);
    const to = [endsOn, ...following].reduce(earliest);
    return from <= to ? [{ ...each, from, to }] : [];
  });
}

function baseLines(inForce: TermsInForce[], period: BilledPeriod): InvoiceLine[] {
  const days = daysBetween(period.periodStart, period.periodEnd) + 1;
  return inForce
    .filter(({ terms }) => terms.amount !== null)
    .map(({ terms, from, to }) => {
      const start = daysBetween(period.periodStart, from);
      const end = daysBetween(period.periodStart, to) + 1;
      const whole = end - start === days;
      const span = whole ? `${from} to ${to}` : `${from} to ${to}, ${end - start} of ${days} days`;
      return {
        sourceType: 'base',
        sourceId: null,
        description: `${terms.jobTitle ?? 'Base pay'}, ${span}`,
        category: 'work',
        amount: shareOf(BigInt(terms.amount!), start, end, days),
      };
    });
}

function itemLine({ sourceType, sourceId, description, category, amount }: BilledItem): InvoiceLine {
  return { sourceType, sourceId, description, category, amount };
}

function creditLines(used: bigint, below: bigint): InvoiceLine[] {
  const line = (description: string, amount: bigint): InvoiceLine[] =>
    amount === 0n ? [] : [{ sourceType: 'credit', sourceId: null, description, category: 'credit', amount }];
  return [...line('Credit from earlier invoices', -used), ...line('Carried to the next invoice', below)];
}

function latest(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

function earliest(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}
