import type { Invoice } from '../../../domain/invoice/invoice';
import { computeInvoice, type Billing, type ComputedInvoice } from '../../../domain/billing/invoice';
import type { Contract } from '../../../domain/contract/contract';
import { formatMoney } from '../../../domain/shared/money';
import type { Instant } from '../../../domain/shared/time';
import { readCredits, readItems, readTerms } from '../../../store/billing/billing';
import type { Cycle } from '../../../store/billing/cycles';
import type { Database } from '../../../store/db/database';
import type { StoredLine } from '../../../store/invoice/invoices';

/** The invoice that a lock at this moment would issue: always current, because it is computed when it is asked for. */
export async function draftOf(db: Database, contract: Contract, cycle: Cycle): Promise<Billing> {
  const [terms, credits, items] = await Promise.all([
    readTerms(db, [contract.id]),
    readCredits(db, [contract.id]),
    readItems(db, [cycle.id]),
  ]);
  return computeInvoice({
    kind: contract.kind,
    period: cycle,
    terms: terms.get(contract.id) ?? [],
    items: items.get(cycle.id) ?? [],
    credits: credits.get(contract.id) ?? {},
  });
}

export function cycleWire(cycle: Cycle, now: Instant) {
  return {
    id: cycle.id,
    contract_id: cycle.contractId,
    status: cycleStatus(cycle, now),
    start_date: cycle.startsOn,
    end_date: cycle.endsOn,
    opens_at: cycle.opensAt,
    closes_at: cycle.closesAt,
    locks_at: cycle.locksAt,
    due_date: cycle.dueDate,
    is_final: cycle.isFinal,
    locked_at: cycle.lockedAt,
    exception: cycle.exception,
  };
}

/** While it is open, where it stands follows from the time alone. */
function cycleStatus({ status, opensAt, closesAt, locksAt }: Cycle, now: Instant): string {
  if (status !== 'open') return status;
  if (now < opensAt) return 'upcoming';
  if (now < closesAt) return 'open';
  return now < locksAt ? 'closing' : 'locked';
}

export function draftWire(billing: Billing) {
  if (!billing.ok) return { status: 'draft', problem: billing.reason };
  const { invoice } = billing;
  const money = (minor: bigint) => formatMoney({ minor: String(minor), currency: invoice.currency });
  return {
    status: 'draft',
    currency: invoice.currency,
    total: money(invoice.total),
    credit_used: money(invoice.creditUsed),
    credit_left: money(invoice.creditLeft),
    lines: draftLines(invoice),
  };
}

function draftLines({ lines, currency }: ComputedInvoice) {
  return lines.map(({ amount, ...line }) => lineWire({ ...line, amount: String(amount) }, currency));
}

export function lineWire(line: Omit<StoredLine, 'invoiceId' | 'lineNo'>, currency: string) {
  return {
    source_type: line.sourceType,
    source_id: line.sourceId,
    description: line.description,
    category: line.category,
    amount: formatMoney({ minor: line.amount, currency }),
  };
}

export function invoiceWire(invoice: Invoice) {
  const money = (minor: string) => formatMoney({ minor, currency: invoice.currency });
  return {
    id: invoice.id,
    number: invoice.number,
    family: invoice.family,
    contract_id: invoice.contractId,
    worker_id: invoice.workerId,
    cycle_id: invoice.cycleId,
    status: invoice.status,
    currency: invoice.currency,
    total: money(invoice.total),
    credit_used: money(invoice.creditUsed),
    credit_left: money(invoice.creditLeft),
    period_start: invoice.periodStart,
    period_end: invoice.periodEnd,
    issued_at: invoice.issuedAt,
    due_date: invoice.dueDate,
    is_overdue: invoice.isOverdue,
    is_off_cycle: invoice.isOffCycle,
    paid_at: invoice.paidAt,
    version: invoice.version,
  };
}
