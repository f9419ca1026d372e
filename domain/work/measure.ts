import type { Adjustment, AdjustmentDraft, Measured } from '../adjustment/adjustment';
import type { DatedTerms } from '../billing/dated-terms';
import type { Refusal } from '../shared/errors';
import type { CalendarDate } from '../shared/time';
import { refuseQuantity, valueOf } from './value';
import type { WorkDraft } from './work-sheet';

type Rate = Pick<DatedTerms['terms'], 'amount' | 'currency' | 'scale'>;

/** The terms that apply on a day: a later version counts from its day on, as for base pay (`termsBetween`). */
export function rateOn(terms: DatedTerms[], day: CalendarDate): Rate | undefined {
  const versions = [...terms].sort((a, b) => a.version - b.version);
  const inForce = (versions.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? versions[0])?.terms;
  // The amount of an agreement is for its periods; what is counted has a price of its own.
  return inForce?.agreement ? { ...inForce, amount: inForce.agreement.unitPrice } : inForce;
}

/** The draft with what it comes to: a timesheet at the rate in force on its day, a task or a milestone as it says. */
export function measured(
  draft: WorkDraft,
  terms: DatedTerms[],
): { ok: true; draft: AdjustmentDraft } | { ok: false; refusal: Refusal } {
  const { amount, quantity } = draft;
  if (amount !== null) return { ok: true, draft: { ...draft, amount, unitPrice: amount, scale: null } };
  const rate = rateOn(terms, draft.dateSubmitted);
  if (!rate?.amount)
    return {
      ok: false,
      refusal: {
        code: 'rate_required',
        message: `The contract has no rate on ${draft.dateSubmitted}, so that hours or days of work come to nothing.`,
      },
    };
  const { amount: unitPrice, currency, scale } = rate;
  const refusal = refuseQuantity(quantity, unitPrice);
  if (refusal) return { ok: false, refusal };
  const comesTo = String(valueOf(quantity, unitPrice));
  return { ok: true, draft: { ...draft, currency, unitPrice, scale, amount: comesTo } };
}

/**
 * The price of an unbilled timesheet by terms that apply to its day since it was reported; null where it stays. A rate per
 * something else than was counted, or in another currency, leaves it as it was reported.
 */
export function repriced(
  {
    kind,
    dateSubmitted,
    currency,
    scale,
    unitPrice,
  }: Pick<Adjustment, 'kind' | 'dateSubmitted' | 'currency'> & Measured,
  terms: DatedTerms[],
): string | null {
  if (kind !== 'timesheet') return null;
  const rate = rateOn(terms, dateSubmitted);
  if (!rate?.amount || rate.currency !== currency || rate.scale !== scale) return null;
  return rate.amount === unitPrice ? null : rate.amount;
}
