import type { Forecast, ForecastInvoice, ForecastLine } from '../../../domain/billing/forecast';
import type { LeftOut } from '../../../domain/billing/forecast-items';
import type { PendingAmendment } from '../../../domain/billing/pending-amendments';
import { formatMoney } from '../../../domain/shared/money';
import { lineWire } from './billing';

export function forecastWire(contractId: string, { assumed, amendments, invoices, leftOut }: Forecast) {
  return {
    contract_id: contractId,
    assumed,
    amendments: amendments.map(amendmentWire),
    data: invoices.map((invoice) => invoiceWire(invoice, amendments)),
    left_out: leftOut.map(leftOutWire),
  };
}

function amendmentWire({ id, effectiveFrom, effectiveAt, isSigned }: PendingAmendment) {
  return {
    id,
    effective_from: effectiveFrom,
    effective_at: effectiveAt,
    assumed: isSigned ? null : 'signature',
  };
}

function invoiceWire({ cycle, status, billing, lines }: ForecastInvoice, amendments: PendingAmendment[]) {
  const period = {
    cycle_id: cycle.id,
    status,
    period_start: cycle.startsOn,
    period_end: cycle.endsOn,
    opens_at: cycle.opensAt,
    closes_at: cycle.closesAt,
    /** When the cycle locks and its invoice is issued. */
    issues_at: cycle.locksAt,
    due_date: cycle.dueDate,
    is_final: cycle.isFinal,
    /** Those whose terms apply by then. */
    amendment_ids: amendments.filter((each) => each.effectiveFrom <= cycle.endsOn).map(({ id }) => id),
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
    lines: lines.map((line) => forecastLineWire(line, currency)),
  };
}

/** As on the invoice. An instance that a rule has yet to make has no id of its own. */
function forecastLineWire({ ruleId, assumed, amount, ...line }: ForecastLine, currency: string) {
  return { ...lineWire({ ...line, amount: String(amount) }, currency), rule_id: ruleId, assumed };
}

function leftOutWire({ id, because }: LeftOut) {
  return { adjustment_id: id, because };
}
