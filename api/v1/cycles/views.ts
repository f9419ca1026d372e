import type { z } from 'zod';
import type { Billing } from '../../../domain/billing/invoice';
import { standingOf } from '../../../domain/billing/standing';
import { formatMoney } from '../../../domain/shared/money';
import type { Instant } from '../../../domain/shared/time';
import type { Bill } from '../../../queries/billing/find-bill';
import type { Cycle } from '../../../queries/billing/find-cycle';
import { invoiceView, lineView } from '../invoices/views';
import type * as schemas from './schemas';

type Wire<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

export function cycleView(cycle: Cycle, now: Instant): Wire<'cycle'> {
  return {
    id: cycle.id,
    contract_id: cycle.contractId,
    status: standingOf(cycle, now),
    start_date: cycle.startsOn,
    end_date: cycle.endsOn,
    opens_at: cycle.opensAt,
    closes_at: cycle.closesAt,
    locks_at: cycle.locksAt,
    due_date: cycle.dueDate,
    is_final: cycle.isFinal,
    locked_at: cycle.lockedAt,
    exception: cycle.status === 'open' ? null : cycle.exception,
  };
}

export function cycleDetailView(cycle: Cycle, bill: Bill | null, now: Instant): Wire<'cycleDetail'> {
  return { ...cycleView(cycle, now), invoice: bill && billView(bill) };
}

function billView(bill: Bill): Wire<'cycleDetail'>['invoice'] {
  return 'invoice' in bill ? invoiceView(bill.invoice) : draftView(bill.draft);
}

function draftView(billing: Billing): Wire<'draft'> {
  if (!billing.ok) return { status: 'draft', problem: billing.reason };
  const { currency, total, creditUsed, creditLeft, lines } = billing.invoice;
  const money = (minor: bigint) => formatMoney({ minor: String(minor), currency });
  return {
    status: 'draft',
    currency,
    total: money(total),
    credit_used: money(creditUsed),
    credit_left: money(creditLeft),
    lines: lines.map(({ amount, ...line }) => lineView({ ...line, amount: String(amount) }, currency)),
  };
}
