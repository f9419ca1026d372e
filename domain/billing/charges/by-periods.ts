import { dueCharges, type DueCharge } from '../../agreement/due-charges';
import { paymentsBilledBy, paymentText } from '../../payment-schedule/billed';
import { daysBetween } from '../../shared/calendar';
import { firstPaymentOf } from './first-payment';
import type { InvoiceLine } from '../invoice';
import type { Charged } from './charged';

/**
 * What an agreement charges by its billing periods: their amount, less what is included of the units that are used, and
 * what is missing to a minimum; and scheduled payments. The units themselves are items.
 */
export function byPeriods(charged: Charged): InvoiceLine[] {
  const due = dueIn(charged);
  const isOwn = ({ charge }: DueCharge) => charge === 'period';
  const rest = due.filter((each) => !isOwn(each)).map((each) => restLine(each, charged));
  const own = firstPaymentOf(charged) ?? due.filter(isOwn).map(periodLine);
  return [...own, ...rest, ...scheduledLines(charged)];
}

/** What the invoice settles of each period, also where a first payment is paid in its stead. */
export function dueIn({ contract, period, terms, agreement, used }: Charged): DueCharge[] {
  return agreement ? dueCharges({ contract, period, terms, facts: agreement, used }) : [];
}

function scheduledLines({ agreement, period }: Charged): InvoiceLine[] {
  return paymentsBilledBy(agreement?.scheduled ?? [], period).map((payment) =>
    line(paymentText(payment), 'scheduled', BigInt(payment.amount)),
  );
}

function periodLine({ period, days, amount, isCorrection }: DueCharge): InvoiceLine {
  const whole = `Period charge, ${period.start} to ${period.end}`;
  // It is not used to its end, or costs something else by now.
  if (isCorrection)
    return line(
      `${whole}, ${days ? `corrected for ${days.from} to ${days.to}` : 'taken back'}`,
      'period',
      amount,
    );
  const [length, charged] = [lengthOf(period.start, period.end), days ? lengthOf(days.from, days.to) : 0];
  const part = charged === length ? '' : `, ${charged} of ${length} days`;
  return line(`${whole}${part}`, 'period', amount);
}

function restLine(
  { period, charge, free, amount, isCorrection }: DueCharge,
  { inForce }: Charged,
): InvoiceLine {
  const during = `${period.start} to ${period.end}${isCorrection ? ', corrected' : ''}`;
  if (charge === 'minimum') return line(`Minimum charge, ${during}`, 'minimum', amount);
  const unit = inForce.at(-1)?.terms.agreement?.unitName ?? 'units';
  return line(`Included, ${free} ${unit}, ${during}`, 'included', amount);
}

const lengthOf = (from: string, to: string): number => daysBetween(from, to) + 1;

function line(description: string, category: string, amount: bigint): InvoiceLine {
  return { sourceType: 'base', sourceId: null, description, category, amount };
}
