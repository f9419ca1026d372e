import type { Refusal } from '../shared/errors';
import { refuse, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentCommandType } from './adjustment';
import { invoiceLocked } from './guard';

/** Why a command has no arrow from this status (R1-08 … R1-10). */
export function refuseFromStatus(
  { status, invoiceId }: Adjustment,
  { type }: { type: AdjustmentCommandType },
): Decision<Adjustment> {
  const details = { status };
  switch (status) {
    case 'approved':
      return type === 'approve'
        ? refuse('already_reviewed', 'This adjustment is approved already.', { details })
        : refuse(
            'adjustment_immutable',
            'An approved adjustment does not change. Make a new one with the right values and decline this one.',
            { details },
          );
    case 'processing':
    case 'paid':
      return refuse(
        'adjustment_immutable',
        `This adjustment is ${status} and final. Correct it by another adjustment in a later cycle.`,
        { details: { ...details, invoice_id: invoiceId } },
      );
    case 'declined':
    case 'deleted':
    case 'not_payable':
    case 'pending':
      return refuse(
        'not_pending',
        `The adjustment is ${status}, so this is not possible any more. Make a new one instead.`,
        { details },
      );
  }
}

/** An approved item goes with its invoice from the lock on, unless that invoice could not be made (A1-1). */
export function refuseBilled(
  { status, locksAt, appliedCycleId, cycleId }: Adjustment,
  at: Instant,
): Refusal | null {
  if (status !== 'approved' || !hasPassed(locksAt, at)) return null;
  const message = `The invoice with this item locked at ${locksAt}, so it can no longer be declined. Correct it by another adjustment in a later cycle.`;
  return invoiceLocked(message, locksAt, appliedCycleId ?? cycleId);
}
