import type { Terms } from '../../contract/terms';
import { isFirst } from '../contract-cycle';
import { byVersion } from '../dated-terms';
import type { InvoiceLine } from '../invoice';
import type { Charged } from './charged';

/**
 * The first payment that was agreed on replaces the base pay of the first invoice, whatever its days; null where there
 * is none. It is agreed on until that is issued, so the last version says how much; one in another currency is about
 * later invoices only.
 */
export function firstPaymentOf({
  contract,
  terms,
  inForce,
  currency,
  period,
}: Charged): InvoiceLine[] | null {
  if (!isFirst(contract, period.startsOn)) return null;
  const agreed = byVersion(terms).findLast(({ terms: each }) => each.currency === currency);
  const amount = agreed?.terms.firstPayment ?? null;
  const last = inForce.at(-1);
  if (amount === null || !last) return null;
  return [basePayLine(last.terms, `${period.startsOn} to ${period.endsOn}, first payment`, BigInt(amount))];
}

/** Kinds whose work is reported: what they pay beside it. */
export function firstPaymentAlone(charged: Charged): InvoiceLine[] {
  return firstPaymentOf(charged) ?? [];
}

export function basePayLine(
  { jobTitle }: Pick<Terms, 'jobTitle'>,
  text: string,
  amount: bigint,
): InvoiceLine {
  const description = `${jobTitle ?? 'Base pay'}, ${text}`;
  return { sourceType: 'base', sourceId: null, description, category: 'work', amount };
}
