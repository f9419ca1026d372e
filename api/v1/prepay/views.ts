import type { z } from 'zod';
import { formatQuantity } from '../../../domain/prepay/events';
import { formatHours } from '../../../domain/prepay/hours';
import type { PrepayUnit } from '../../../domain/prepay/terms';
import { formatMoney } from '../../../domain/shared/money';
import type { EntryView, PrepayDetail } from '../../../queries/prepay/find-prepay';
import type { entry as entrySchema, prepay as prepaySchema } from './schemas';

export function prepayView({ account, terms, nextCharge }: PrepayDetail): z.infer<typeof prepaySchema> {
  const { unit, currency } = account;
  const quantity = (given: string) => formatQuantity(given, { unit, currency });
  const threshold = terms?.topUp?.threshold;
  return {
    contract_id: account.contractId,
    status: account.status,
    unit,
    currency,
    balance: quantity(account.balance),
    used: quantity(account.used),
    used_in_period: quantity(account.usedInPeriod),
    lots: account.lots.map(({ id, on, left, expiresOn }) => ({
      ...{ entry_id: id, date: on, left: quantity(left), expires_on: expiresOn },
    })),
    to_bill: account.toBill.map(({ id, on }) => ({ entry_id: id, billing_date: on })),
    next_charge: nextCharge && {
      date: nextCharge.date,
      hours: nextCharge.hours === null ? null : formatHours(nextCharge.hours),
      amount: formatMoney({ minor: nextCharge.amount, currency }),
      is_invoiced: nextCharge.isInvoiced,
    },
    threshold: threshold === undefined ? null : quantity(threshold),
    is_below_threshold: threshold !== undefined && account.isLow,
    top_up_in_flight: account.topUp !== null,
    next_at: account.nextAt,
    updated_at: account.updatedAt,
  };
}

/** `unit`: what the balance is counted in. */
export const entryViewIn =
  (unit: PrepayUnit) =>
  (entry: EntryView): z.infer<typeof entrySchema> => {
    const { currency } = entry;
    const money = (minor: string) => formatMoney({ minor, currency });
    return {
      id: entry.id,
      contract_id: entry.contractId,
      kind: entry.kind,
      hours: formatHours(entry.hours),
      amount: money(entry.amount),
      currency,
      date: entry.date,
      used_on: entry.usedOn,
      expires_on: entry.expiresOn,
      charge: entry.charge === null ? null : money(entry.charge),
      billing_date: entry.billingDate,
      cycle_id: entry.cycleId,
      invoice_id: entry.invoiceId,
      invoice_number: entry.invoiceNumber,
      uncovered: formatQuantity(entry.uncovered, { unit, currency }),
      of_entry_id: entry.ofEntryId,
      reversed_by_id: entry.reversedById,
      description: entry.description,
      recorded_at: entry.recordedAt,
      recorded_by: entry.recordedBy,
    };
  };
