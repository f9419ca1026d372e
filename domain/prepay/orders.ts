import type { Refusal, RefusalCode } from '../shared/errors';
import type { Moved, Running } from './account';
import { addLot, mayOwe } from './advance';
import { ofUnit, valueOf, type ConsumptionDraft, type PurchaseDraft } from './entry';
import { priceOf } from './hours';
import { taken } from './lots';
import { entryOf, Move, type By } from './move';

export type Ordered = { ok: true; moved: Moved } | { ok: false; refusal: Refusal };

/** A balance is kept in so many parts; what the dates of the terms add is not counted. */
export const MAX_LOTS = 200;

/** Somebody buys. All that was due before has been seen to. */
export function purchase(running: Running, draft: PurchaseDraft, by: By): Ordered {
  const value = valueOf(draft, running.unit);
  if (value <= 0n) return refuseQuantity(running);
  if (draft.expiresOn != null && draft.expiresOn <= by.today)
    return refuse(
      'expired_already',
      'expires_on must be after today: from that day on it cannot be used.',
      'expires_on',
    );
  if (running.lots.length >= MAX_LOTS)
    return refuse(
      'too_many_lots',
      `The balance consists of ${MAX_LOTS} purchases already. Use one of them up, or reverse it, before another is added.`,
    );
  const { id, hours, amount, isInvoiced, billingDate = by.today, description } = draft;
  const billed = isInvoiced ? { charge: amount, billingDate } : {};
  const entry = entryOf('purchase', { id, key: `purchase/${id}`, hours, amount, description, ...billed }, by);
  const move = new Move(running, by);
  addLot(move, entry, by, 'prepay.purchased', draft.expiresOn);
  return { ok: true, moved: move.done() };
}

/** Somebody uses: the oldest first. What is not covered is owed, or billed by itself, as the terms say. */
export function consume(running: Running, draft: ConsumptionDraft, by: By): Ordered {
  const { unit } = running;
  const value = valueOf(draft, unit);
  if (value <= 0n) return refuseQuantity(running);
  if (draft.usedOn > by.today)
    return refuse('date_in_future', 'used_on lies in the future: enter it once it is used.', 'used_on');
  const { covered, expiresOn, ...after } = taken(running, value, mayOwe(by.terms));
  const uncovered = value - covered;
  const { id, description, usedOn } = draft;
  // Where the unit is money, hours are for the record.
  const moved =
    unit === 'hours' ? ofUnit(-covered, unit) : { hours: `-${draft.hours}`, amount: String(-covered) };
  const charge =
    unit === 'hours' ? priceOf(uncovered, BigInt(by.terms.whenExhausted.hourlyRate ?? 0)) : uncovered;
  const billed = charge > 0n ? { charge: String(charge), billingDate: by.today } : {};
  const entry = entryOf(
    'consumption',
    {
      ...{ id, key: `consumption/${id}`, ...moved, hours: BigInt(moved.hours).toString() },
      ...{ expiresOn, uncovered: String(uncovered), description, usedOn, ...billed },
    },
    by,
  );
  const move = new Move(running, by);
  const sum = (before: string) => String(BigInt(before) + value);
  move.add(
    entry,
    { ...after, used: sum(running.used), usedInPeriod: sum(running.usedInPeriod) },
    'prepay.consumed',
  );
  return { ok: true, moved: move.done() };
}

export function refuse(code: RefusalCode, message: string, field?: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message, ...(field !== undefined && { field }) } };
}

function refuseQuantity({ unit }: Running): { ok: false; refusal: Refusal } {
  const field = unit === 'hours' ? 'hours' : 'amount';
  const message = `${field} must be above zero: the balance of this contract is counted in ${unit}.`;
  return refuse('quantity_out_of_range', message, field);
}
