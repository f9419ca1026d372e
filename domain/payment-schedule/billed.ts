import type { CalendarDate } from '../shared/time';
import type { ScheduledPayment } from './scheduled-payment';

/** As much of a payment as makes a line of an invoice. */
export type Unbilled = Pick<ScheduledPayment, 'id' | 'date' | 'sequence' | 'amount' | 'note'>;

/**
 * What the invoice of a cycle charges: what is dated in it, and what no earlier invoice has charged because it came after
 * the lock of its own cycle.
 */
export function paymentsBilledBy<P extends Unbilled>(
  unbilled: readonly P[],
  { endsOn }: { endsOn: CalendarDate },
): P[] {
  return unbilled
    .filter(({ date }) => date <= endsOn)
    .sort((a, b) => compare(a.date, b.date) || a.sequence - b.sequence || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function paymentText({ date, note }: Pick<Unbilled, 'date' | 'note'>): string {
  return `Scheduled payment, ${date}${note === '' ? '' : `: ${note}`}`;
}
