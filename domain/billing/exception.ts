import type { OfCycle } from '../events/billing';
import type { EventDraft } from '../events/event';
import type { Cycle } from './cycle';
import type { BilledItem } from './invoice';

/** What kept a cycle from being billed, and how it is put right; the text goes into the cycle and its event. */
export function noTermsReason({ startsOn, endsOn }: Pick<Cycle, 'startsOn' | 'endsOn'>): string {
  return `No terms apply between ${startsOn} and ${endsOn}. Dismiss the exception with a reason.`;
}

/** One invoice has one currency. Items can be declined; terms of days that are over, and their pay, change no more. */
export function currenciesReason(ofTerms: ReadonlySet<string>, items: BilledItem[]): string {
  const own = ofTerms.size === 1 ? [...ofTerms][0] : null;
  const foreign = items.filter(({ currency }) => currency !== own);
  const all = [...new Set([...ofTerms, ...items.map(({ currency }) => currency)])].join(' and ');
  const why = `One invoice has one currency, but this cycle has ${all}.`;
  if (ofTerms.size > 1)
    return `${why} Its terms are in both, so dismiss the exception with a reason, once items that no later invoice can bill are declined, and pay what it was for outside the cycle.`;
  if (foreign.some(({ sourceType }) => sourceType === 'base'))
    return `${why} It was to bill the base pay of a canceled invoice again: dismiss the exception with a reason, and that goes on the next invoice in its currency, or is given up where you say so.`;
  const others = [...new Set(foreign.map(({ currency }) => currency))].join(' and ');
  return `${why} Decline its items in ${others} first; then retry the cycle, or dismiss the exception with a reason.`;
}

/** Something in it that the database does not take, for instance. */
export function unrecordedReason(message: string): string {
  return `Its invoice could not be recorded: ${message}. Retry once that is mended, or dismiss the exception with a reason.`;
}

type Told = Pick<Cycle, 'id' | 'startsOn' | 'endsOn'>;

const about = ({ id, startsOn, endsOn }: Told): OfCycle => ({
  cycle_id: id,
  period_start: startsOn,
  period_end: endsOn,
});

export function raisedEvent(cycle: Told, reason: string): EventDraft {
  return { type: 'billing.exception.raised', payload: { ...about(cycle), reason } };
}

/** Somebody says that what was wrong is mended. */
export function retriedEvent(cycle: Told): EventDraft {
  return { type: 'billing.exception.retried', payload: about(cycle) };
}

/** It has been billed after all, or there was nothing left to bill. */
export function mendedEvent(cycle: Told, status: Cycle['status']): EventDraft {
  return { type: 'billing.exception.mended', payload: { ...about(cycle), status } };
}

/** What becomes of what it was to bill besides its own base pay. */
interface Fate {
  /** Cycles: one, unless it was in several currencies. */
  itemsGoTo: string[];
  /** Canceled invoices whose base pay nobody bills again. */
  waived: string[];
}

export function dismissedEvent(cycle: Told, reason: string, { itemsGoTo, waived }: Fate): EventDraft {
  const [first = null, ...others] = itemsGoTo;
  return {
    type: 'billing.exception.dismissed',
    payload: {
      ...about(cycle),
      ...{ reason, base_pay: 'waived', items_go_to_cycle_id: first },
      ...(others.length > 0 ? { others_go_to_cycle_ids: others } : {}),
      ...(waived.length > 0 ? { waived_invoice_ids: waived } : {}),
    },
  };
}
