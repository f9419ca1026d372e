import { offCycleLapses, offCycleNext } from '../off-cycle/due';
import type { OffCyclePayment } from '../off-cycle/off-cycle';
import { byEmployer, type ScheduleEntry } from './entry';

/** One that is pending or approved, for a day to come. */
export function offCycleEntry(payment: OffCyclePayment): ScheduleEntry {
  const { id, status, paysAt: at } = payment;
  const isGivenUp = offCycleLapses(payment);
  return {
    ...{ kind: 'off_cycle_payment', at, subject: { type: 'off_cycle_payment', id } },
    then:
      status === 'approved'
        ? (offCycleNext(payment, null)?.then ?? 'it is paid')
        : `an invoice of its own is issued and paid, if it has been approved by then${isGivenUp ? '; otherwise it is declined' : ''}`,
    assumed: status === 'approved' ? null : 'approval',
    // One that still waits for an approval is withdrawn on its date and after it, too.
    undo: byEmployer('withdrawOffCycle', status === 'approved' || isGivenUp ? at : null),
  };
}
