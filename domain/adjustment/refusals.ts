import type { Refusal } from '../shared/errors';
import { refuse, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentCommandType } from './adjustment';
import { invoiceLocked } from './guard';
import { ofKind } from './item-kind';

/** Why a command has no arrow from this status (R1-08 … R1-10). */
export function refuseFromStatus(
  item: Adjustment,
  { type }: { type: AdjustmentCommandType },
): Decision<Adjustment> {
  const { status, invoiceId } = item;
  const { noun, immutable } = ofKind(item);
  const details = { status };
  switch (status) {
    case 'approved':
      return type === 'approve'
        ? refuse('already_reviewed', `This ${noun} is approved already.`, { details })
        : refuse(
            immutable,
            `An approved ${noun} does not change. Make a new one with the right values and decline this one.`,
            { details },
          );
    case 'processing':
    case 'paid':
      return refuse(
        immutable,
        `This ${noun} is ${status} and final. Correct it by another adjustment in a later cycle.`,
        { details: { ...details, invoice_id: invoiceId } },
      );
    case 'declined':
    case 'deleted':
    case 'not_payable':
    case 'pending':
      return refuse(
        'not_pending',
        `The ${noun} is ${status}, so this is not possible any more. Make a new one instead.`,
        { details },
      );
  }
}

/** From the lock on an approved item belongs to its invoice, unless that invoice could not be made (A1-1). */
export function refuseBilled(
  { status, locksAt, appliedCycleId, cycleId }: Adjustment,
  at: Instant,
): Refusal | null {
  if (status !== 'approved' || !hasPassed(locksAt, at)) return null;
  const message = `The invoice with this item locked at ${locksAt}, so it can no longer be declined. Correct it by another adjustment in a later cycle.`;
  return invoiceLocked(message, locksAt, appliedCycleId ?? cycleId);
}
