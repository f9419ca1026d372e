import type { AgreementFacts, PeriodCharge } from '../agreement/due-charges';
import type { Used } from '../agreement/usage';
import type { ItemKind } from '../adjustment/item-kind';
import type { Contract } from '../contract/contract';
import type { CalendarDate } from '../shared/time';
import { dueIn } from './charges/by-periods';
import { charges } from './charges/charges';
import type { Beginning } from './contract-cycle';
import { termsBetween, type BilledPeriod, type DatedTerms } from './dated-terms';
import { currenciesReason, noTermsReason } from './exception';
import type { UnpaidDay } from './unpaid';

export type { BilledPeriod, DatedTerms };

/** How an amount comes about, where it is so much of something at a price in minor units. */
export interface Counted {
  quantity?: string | null | undefined;
  unitPrice?: string | null | undefined;
}

/** An approved item that this cycle bills, or base pay of a canceled invoice; `amount` carries its sign. */
export interface BilledItem extends Counted {
  sourceType: ItemKind | 'base';
  sourceId: string;
  description: string;
  category: string;
  amount: bigint;
  currency: string;
  /** Of what is counted: the day on which it was used. */
  date?: CalendarDate | undefined;
}

export interface InvoiceLine extends Counted {
  sourceType: ItemKind | 'base' | 'credit' | 'off_cycle';
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

/** `settles`: what an agreement has charged of its periods with this invoice. */
export type Billing =
  { ok: true; invoice: ComputedInvoice; settles?: PeriodCharge[] } | { ok: false; reason: string };

/**
 * The invoice of one contract for one cycle (R1-14, spec 6.12): what its kind charges, approved items, carried credit.
 * Pure and exact: the total is the sum of the lines, and what cannot be billed says why.
 */
export function computeInvoice(input: {
  contract: Pick<Contract, 'kind'> & Beginning;
  /** `isFinal`: no later cycle of the contract sets off what this one leaves. */
  period: BilledPeriod & { isFinal?: boolean };
  terms: DatedTerms[];
  items: BilledItem[];
  /** Unpaid days off that this cycle takes off its base pay, where there are any; see `unpaidDueIn`. */
  unpaid?: readonly UnpaidDay[];
  /** What the invoices before have charged of an agreement's periods; null of what is none. */
  agreement?: AgreementFacts | null;
  /** Credit carried so far, by currency: what was left in one currency is never set against another. */
  credits: Readonly<Record<string, bigint>>;
}): Billing {
  const { contract, period, terms, items, credits, unpaid = [], agreement = null } = input;
  const inForce = termsBetween(terms, period);
  const ofTerms = new Set(inForce.map(({ terms: each }) => each.currency));
  const [currency] = ofTerms;
  if (currency === undefined) return { ok: false, reason: noTermsReason(period) };
  if (ofTerms.size > 1 || items.some((item) => item.currency !== currency))
    return { ok: false, reason: currenciesReason(ofTerms, items) };
  const used = agreement ? usedIn(items) : [];
  const charged = { contract, period, terms, inForce, currency, unpaid, agreement, used };
  const own = charges[contract.kind](charged);
  const { isFinal = false } = period;
  return {
    ok: true,
    invoice: settleCharges([...own, ...items.map(itemLine)], {
      currency,
      credit: credits[currency] ?? 0n,
      isFinal,
    }),
    ...(agreement ? { settles: dueIn(charged) } : {}),
  };
}

/** The units among the items. */
export function usedIn(items: readonly BilledItem[]): Used[] {
  return items.flatMap(({ date, quantity, unitPrice, amount }) =>
    date == null || quantity == null || unitPrice == null ? [] : [{ date, quantity, unitPrice, amount }],
  );
}

/** Of a contract without another cycle: what no cycle's invoice bills any more, with the credit carried so far. */
export function computeRemaining(items: BilledItem[], currency: string, credit: bigint): ComputedInvoice {
  const own = items.filter((item) => item.currency === currency);
  return settleCharges(own.map(itemLine), { currency, credit, isFinal: true });
}

/** Sets the credit off; what is below zero is left as credit, so that a total never is. */
export function settleCharges(
  charged: InvoiceLine[],
  { currency, credit, isFinal }: { currency: string; credit: bigint; isFinal: boolean },
): ComputedInvoice {
  const sum = charged.reduce((total, line) => total + line.amount, 0n);
  const creditUsed = sum > 0n ? (credit < sum ? credit : sum) : 0n;
  const below = sum < 0n ? -sum : 0n;
  const lines = [...charged, ...creditLines(creditUsed, below, isFinal)];
  const total = sum - creditUsed + below;
  return { currency, lines, total, creditUsed, creditLeft: credit - creditUsed + below };
}

function itemLine(item: BilledItem): InvoiceLine {
  const { sourceType, sourceId, description, category, amount, quantity, unitPrice } = item;
  return { sourceType, sourceId, description, category, amount, quantity, unitPrice };
}

const LEFT_OVER = 'Left over: no later invoice of this contract sets it off';

function creditLines(used: bigint, below: bigint, isFinal: boolean): InvoiceLine[] {
  const line = (description: string, amount: bigint): InvoiceLine[] =>
    amount === 0n ? [] : [{ sourceType: 'credit', sourceId: null, description, category: 'credit', amount }];
  return [
    ...line('Credit from earlier invoices', -used),
    ...line(isFinal ? LEFT_OVER : 'Carried to the next invoice', below),
  ];
}
