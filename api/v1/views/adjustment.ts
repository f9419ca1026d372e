import { inScope } from '../../../domain/shared/scope';
import type { Adjustment } from '../../../domain/adjustment/adjustment';
import { adjustmentNext } from '../../../domain/adjustment/due';
import { getsOwnInvoice } from '../../../domain/adjustment/late';
import { followingCycle } from '../../../domain/billing/contract-cycle';
import type { Contract } from '../../../domain/contract/contract';
import { formatMoney } from '../../../domain/shared/money';
import { ruleNext } from '../../../domain/recurring/due';
import type { RecurringRule } from '../../../domain/recurring/recurring';
import { hasPassed, type Instant } from '../../../domain/shared/time';
import type { AdjustmentVersion, AdjustmentView } from '../../../store/adjustment/adjustments';
import { getCycle, isUnlocked, listCycles, type Cycle } from '../../../store/billing/cycles';
import { type Database } from '../../../store/db/database';
import { getInvoice } from '../../../store/invoice/invoices';

/** An adjustment as `/v1` answers it, in lists and everywhere else. */
export function adjustmentWire(adjustment: AdjustmentView) {
  return {
    ...stateWire(adjustment),
    contract: {
      id: adjustment.contractId,
      number: adjustment.contractNumber,
      title: adjustment.contractTitle,
      type: adjustment.contractKind,
    },
    cycle: {
      id: adjustment.cycleId,
      start_date: adjustment.cycleStart,
      end_date: adjustment.cycleEnd,
    },
  };
}

function stateWire(adjustment: Adjustment) {
  const { attachment, reviewedBy } = adjustment;
  return {
    id: adjustment.id,
    contract_id: adjustment.contractId,
    status: adjustment.status,
    type: adjustment.type,
    category: adjustment.category,
    amount: formatMoney({ minor: adjustment.amount, currency: adjustment.currency }),
    currency: adjustment.currency,
    description: adjustment.description,
    date_submitted: adjustment.dateSubmitted,
    cycle_id: adjustment.cycleId,
    applied_cycle_id: adjustment.appliedCycleId,
    locks_at: adjustment.locksAt,
    is_late: adjustment.lateSince !== null,
    invoice_id: adjustment.invoiceId,
    rule_id: adjustment.ruleId,
    is_auto_approved: adjustment.isAutoApproved,
    attachment: attachment && {
      filename: attachment.filename,
      content_type: attachment.contentType,
      size: attachment.size,
      sha256: attachment.sha256,
    },
    reported_by: adjustment.reportedBy,
    reviewed_by: reviewedBy && {
      ...reviewedBy.by,
      outcome: reviewedBy.outcome,
      reason: reviewedBy.reason,
      reviewed_at: reviewedBy.at,
    },
    reason: adjustment.reason,
    version: adjustment.version,
    created_at: adjustment.createdAt,
    updated_at: adjustment.updatedAt,
  };
}

export function versionWire({ changedBy, changedAt, ...state }: AdjustmentVersion) {
  return { version: state.version, changed_at: changedAt, changed_by: changedBy, state: stateWire(state) };
}

/** One adjustment with what it waits for, and why it is, or is not, on an invoice. */
export async function adjustmentDetail(
  db: Database,
  contract: Contract,
  adjustment: AdjustmentView,
  now: Instant,
) {
  return {
    ...adjustmentWire(adjustment),
    next: adjustmentNext(adjustment, now),
    why: await whyOf(db, contract, adjustment, now),
  };
}

async function whyOf(db: Database, contract: Contract, adjustment: AdjustmentView, now: Instant) {
  const { status, cycleId, appliedCycleId, invoiceId, locksAt } = adjustment;
  const pending = status === 'pending';
  const alone = pending && getsOwnInvoice(adjustment, now);
  const landing = pending && !alone ? await landingCycle(db, contract, cycleId, now) : null;
  const applied = appliedCycleId ? await getCycle(db, contract, appliedCycleId) : null;
  const invoice = invoiceId ? await getInvoice(db, contract, invoiceId) : null;
  return {
    /** The cycle whose invoice it is, or will be, on. */
    cycle: applied ? landingWire(applied, applied.id !== cycleId) : null,
    invoice: invoice
      ? { id: invoice.id, number: invoice.number, status: invoice.status, due_date: invoice.dueDate }
      : null,
    locks_at: locksAt,
    editable: pending && !hasPassed(locksAt, now),
    missing: missingOf(status, applied),
    if_approved_now: alone
      ? { cycle_id: null, own_invoice: true }
      : landing && landingWire(landing, landing.id !== cycleId),
  };
}

function missingOf(status: Adjustment['status'], applied: Cycle | null | undefined): string[] {
  if (status === 'pending') return ['approval'];
  if (status !== 'approved') return [];
  return applied?.status === 'exception' ? ['mended_exception'] : ['lock'];
}

function landingWire({ id, startsOn, endsOn, locksAt }: Landing, moved: boolean) {
  return { cycle_id: id, start_date: startsOn, end_date: endsOn, locks_at: locksAt, is_next_invoice: moved };
}

type Landing = Pick<Cycle, 'startsOn' | 'endsOn' | 'locksAt'> & { id: string | null };

/** Where an approval at this moment would put it; null when no invoice is left. Reads only. */
async function landingCycle(
  db: Database,
  contract: Contract,
  cycleId: string,
  now: Instant,
): Promise<Landing | null> {
  const own = await getCycle(db, contract, cycleId);
  if (!own || isUnlocked(own, now)) return own ?? null;
  const page = { before: null, limit: 100 };
  const cycles = (await listCycles(db, inScope(contract), contract.id, page)).reverse();
  const later = cycles.filter(({ startsOn }) => startsOn > own.startsOn);
  const unlocked = later.find((cycle) => isUnlocked(cycle, now));
  if (unlocked) return unlocked;
  const last = later.at(-1) ?? own;
  const following = last.isFinal ? null : followingCycle(contract, last.endsOn);
  return following && { ...following, id: null };
}

export function ruleWire(rule: RecurringRule) {
  return {
    id: rule.id,
    contract_id: rule.contractId,
    status: rule.status,
    type: rule.type,
    category: rule.category,
    amount: formatMoney({ minor: rule.amount, currency: rule.currency }),
    currency: rule.currency,
    description: rule.description,
    is_auto_approved: rule.isAutoApproved,
    end_date: rule.endDate,
    count: rule.maxCount,
    instances: rule.instances,
    first_cycle_id: rule.firstCycleId,
    last_instance_at: rule.lastInstanceAt,
    reviewed_at: rule.reviewedAt,
    reason: rule.reason,
    version: rule.version,
    created_at: rule.createdAt,
    created_by: rule.createdBy,
    updated_at: rule.updatedAt,
    next: ruleNext(rule),
  };
}
