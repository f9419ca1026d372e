import { offCycleNext } from '../off-cycle/due';
import type { OffCyclePayment } from '../off-cycle/off-cycle';
import { byEmployer, type ScheduleEntry } from './entry';

/** One that is pending or approved, for a day to come. */
export function offCycleEntry(payment: OffCyclePayment): ScheduleEntry {
  const { id, status, paysAt: at } = payment;
  return {
    ...{ kind: 'off_cycle_payment', at, subject: { type: 'off_cycle_payment', id } },
    then:
      status === 'approved'
        ? (offCycleNext(payment, null)?.then ?? 'it is paid')
        : 'an invoice of its own is issued and paid, if it has been approved by then',
    assumed: status === 'approved' ? null : 'approval',
    undo: byEmployer('withdrawOffCycle', at),
  };
}
