import { perScale } from '../../contract/terms';
import { formatMoney } from '../../shared/money';
import type { BilledPeriod, DatedTerms, TermsInForce } from '../dated-terms';
import type { InvoiceLine } from '../invoice';
import { earnedIn } from '../rate';
import { unpaidLines } from '../unpaid';
import type { Charged } from './charged';
import { basePayLine, firstPaymentOf } from './first-payment';

/** What the days of a fixed contract earn, by the terms of each, less those that are not paid. */
export function byDays(charged: Charged): InvoiceLine[] {
  const { inForce, period } = charged;
  const pay = firstPaymentOf(charged) ?? inForce.flatMap((each) => earnedLine(each, period));
  return [...pay, ...unpaidLines(charged)];
}

function earnedLine({ terms, from, to }: TermsInForce, period: BilledPeriod): InvoiceLine[] {
  if (terms.amount === null) return [];
  const { amount, days, of } = earnedIn(terms, BigInt(terms.amount), { from, to }, period);
  const counted =
    days === of ? '' : of === null ? `, ${rateText(terms.amount, terms, days)}` : `, ${days} of ${of} days`;
  return [basePayLine(terms, `${from} to ${to}${counted}`, amount)];
}

function rateText(minor: string, { currency, scale }: DatedTerms['terms'], days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'} at ${formatMoney({ minor, currency })} ${currency} ${perScale[scale]}`;
}
