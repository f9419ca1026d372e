import { formatMoney } from '../shared/money';
import { formatQuantity } from './events';
import { formatHours } from './hours';
import type { PrepayTerms } from './terms';

/** The terms as the world is told of them: hours with two decimals, amounts with those of the currency. */
export function toldPrepay(terms: PrepayTerms, currency: string) {
  const { unit, period, recurring, deductions, topUp, whenExhausted } = terms;
  const money = (minor: string) => formatMoney({ minor, currency });
  const quantity = (given: string) => formatQuantity(given, { unit, currency });
  const orNull = (given: string | null, told: (given: string) => string) =>
    given === null ? null : told(given);
  return {
    unit,
    period: period && { months: period.months, first_date: period.firstDate },
    recurring: recurring && {
      hours: orNull(recurring.hours, formatHours),
      amount: money(recurring.amount),
      is_invoiced: recurring.isInvoiced,
    },
    deductions: deductions && {
      minimum: orNull(deductions.minimum, quantity),
      minimum_only_when_active: deductions.minimumOnlyWhenActive,
      automatic: orNull(deductions.automatic, quantity),
    },
    top_up: topUp && {
      threshold: quantity(topUp.threshold),
      to: orNull(topUp.to, quantity),
      by: orNull(topUp.by, quantity),
      cost_per_hour: orNull(topUp.costPerHour, money),
    },
    expiry_months: terms.expiryMonths,
    when_exhausted: {
      policy: whenExhausted.policy,
      hourly_rate: orNull(whenExhausted.hourlyRate, money),
    },
  };
}

export type ToldPrepay = ReturnType<typeof toldPrepay>;
