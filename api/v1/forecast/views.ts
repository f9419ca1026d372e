import type { z } from 'zod';
import type {
  Forecast,
  ForecastInvoice,
  ForecastLine,
  ForecastRenewal,
} from '../../../domain/billing/forecast';
import type { PendingIndexation } from '../../../domain/billing/indexations-ahead';
import type { LeftOut } from '../../../domain/billing/forecast-items';
import type { PendingAmendment } from '../../../domain/billing/pending-amendments';
import { formatMoney } from '../../../domain/shared/money';
import { lineView } from '../invoices/views';
import type * as schemas from './schemas';

type Wire<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

export function forecastView(
  contractId: string,
  { assumed, amendments, indexations, renewal, invoices, leftOut }: Forecast,
): Wire<'forecast'> {
  return {
    contract_id: contractId,
    assumed,
    amendments: amendments.map(amendmentView),
    indexations: indexations.map(indexationView),
    renewal: renewal && renewalView(renewal),
    data: invoices.map((invoice) => invoiceView(invoice, amendments)),
    left_out: leftOut.map(leftOutView),
  };
}

function indexationView({
  percentage,
  effectiveFrom,
  effectiveAt,
  amount,
  currency: { new: currency },
}: PendingIndexation): Wire<'forecast'>['indexations'][number] {
  return {
    percentage,
    effective_from: effectiveFrom,
    effective_at: effectiveAt,
    amount: formatMoney({ minor: amount, currency }),
    currency,
  };
}

function renewalView({ startDate, endDate, amount, currency }: ForecastRenewal): Wire<'forecast'>['renewal'] {
  return {
    start_date: startDate,
    end_date: endDate,
    amount: amount === null ? null : formatMoney({ minor: amount, currency }),
    currency,
  };
}

function amendmentView({
  id,
  effectiveFrom,
  effectiveAt,
  isSigned,
}: PendingAmendment): Wire<'forecast'>['amendments'][number] {
  return {
    id,
    effective_from: effectiveFrom,
    effective_at: effectiveAt,
    assumed: isSigned ? null : 'signature',
  };
}

function invoiceView(
  { cycle, status, billing, lines, isOfNextTerm }: ForecastInvoice,
  amendments: PendingAmendment[],
): Wire<'forecastInvoice'> {
  const period = {
    cycle_id: cycle.id,
    status,
    period_start: cycle.startsOn,
    period_end: cycle.endsOn,
    opens_at: cycle.opensAt,
    closes_at: cycle.closesAt,
    issues_at: cycle.locksAt,
    due_date: cycle.dueDate,
    is_final: cycle.isFinal,
    is_of_next_term: isOfNextTerm,
    amendment_ids: isOfNextTerm
      ? []
      : amendments.filter((each) => each.effectiveFrom <= cycle.endsOn).map(({ id }) => id),
  };
  if (!billing.ok) return { ...period, problem: billing.reason, lines: [] };
  const { currency, total, creditUsed, creditLeft } = billing.invoice;
  const money = (minor: bigint) => formatMoney({ minor: String(minor), currency });
  return {
    ...period,
    problem: null,
    currency,
    total: money(total),
    credit_used: money(creditUsed),
    credit_left: money(creditLeft),
    lines: lines.map((line) => forecastLineView(line, currency)),
  };
}

function forecastLineView({ ruleId, assumed, amount, ...line }: ForecastLine, currency: string) {
  return { ...lineView({ ...line, amount: String(amount) }, currency), rule_id: ruleId, assumed };
}

function leftOutView({ id, isBasePay = false, because }: LeftOut) {
  return { adjustment_id: isBasePay ? null : id, canceled_invoice_id: isBasePay ? id : null, because };
}
