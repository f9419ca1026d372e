import type { z } from 'zod';
import type { ReviewResult } from '../../../commands/adjustment/review-many';
import { adjustmentTypeOf, type Adjustment, type Attachment } from '../../../domain/adjustment/adjustment';
import { RefusedError, type Refusal } from '../../../domain/shared/errors';
import { formatMoney } from '../../../domain/shared/money';
import type { AdjustmentDetail, Why } from '../../../queries/adjustment/describe-adjustment';
import type { AdjustmentView } from '../../../queries/adjustment/find-adjustment';
import type { Cycle } from '../../../domain/billing/cycle';
import type { AdjustmentVersion } from '../../../queries/adjustment/list-versions';
import { toApiError } from '../../shared/errors';
import { approvalView, deciderView } from '../shared/approval';
import type * as schemas from './schemas';

type Wire<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

export function adjustmentView(adjustment: AdjustmentView): Wire<'adjustment'> {
  return { ...stateView(adjustment), ...surroundingsView(adjustment) };
}

/** The contract and the cycle of an item. */
export function surroundingsView(adjustment: AdjustmentView): Pick<Wire<'adjustment'>, 'contract' | 'cycle'> {
  return {
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

function stateView(adjustment: Adjustment): Wire<'adjustmentState'> {
  const { category, ruleId: rule_id } = adjustment;
  return { ...commonView(adjustment), type: adjustmentTypeOf(adjustment), category, rule_id };
}

export function attachmentView(attachment: Attachment | null): Wire<'attachment'> | null {
  if (!attachment) return null;
  const { filename, contentType, size, sha256 } = attachment;
  return { filename, content_type: contentType, size, sha256 };
}

/** What items of every kind have. */
export function commonView(
  adjustment: Adjustment,
): Omit<Wire<'adjustmentState'>, 'type' | 'category' | 'rule_id'> {
  const { attachment, reviewedBy } = adjustment;
  return {
    id: adjustment.id,
    contract_id: adjustment.contractId,
    status: adjustment.status,
    amount: formatMoney({ minor: adjustment.amount, currency: adjustment.currency }),
    currency: adjustment.currency,
    description: adjustment.description,
    date_submitted: adjustment.dateSubmitted,
    cycle_id: adjustment.cycleId,
    applied_cycle_id: adjustment.appliedCycleId,
    locks_at: adjustment.locksAt,
    is_late: adjustment.lateSince !== null,
    invoice_id: adjustment.invoiceId,
    is_auto_approved: adjustment.isAutoApproved,
    attachment: attachmentView(attachment),
    reported_by: adjustment.reportedBy,
    reviewed_by: reviewedBy && {
      ...reviewedBy.by,
      outcome: reviewedBy.outcome,
      reason: reviewedBy.reason,
      reviewed_at: reviewedBy.at,
    },
    reason: adjustment.reason,
    approval: approvalView(adjustment.approval),
    version: adjustment.version,
    created_at: adjustment.createdAt,
    updated_at: adjustment.updatedAt,
  };
}

export function versionView({
  changedBy,
  changedAt,
  ...state
}: AdjustmentVersion): Wire<'adjustmentVersion'> {
  return { version: state.version, changed_at: changedAt, changed_by: changedBy, state: stateView(state) };
}

export function detailView({ adjustment, next, approvers, why }: AdjustmentDetail): Wire<'adjustmentDetail'> {
  const who = approvers && approvers.map(deciderView);
  return { ...adjustmentView(adjustment), next, approvers: who, why: whyView(adjustment, why) };
}

export function whyView({ cycleId, locksAt }: Adjustment, why: Why): Wire<'adjustmentDetail'>['why'] {
  const { cycle, invoice, ifApprovedNow } = why;
  return {
    cycle: cycle && cycleView(cycle, cycleId),
    invoice: invoice && {
      id: invoice.id,
      number: invoice.number,
      status: invoice.status,
      due_date: invoice.dueDate,
    },
    locks_at: locksAt,
    editable: why.isEditable,
    missing: why.missing,
    if_approved_now: ifApprovedNow && landingView(ifApprovedNow, cycleId),
  };
}

function landingView(landing: NonNullable<Why['ifApprovedNow']>, own: string) {
  switch (landing.on) {
    case 'cycle':
      return cycleView(landing.cycle, own);
    case 'next_cycle':
      return cycleView({ ...landing.share, id: null }, own);
    case 'own_invoice':
      return { cycle_id: null, own_invoice: true as const };
    case 'refusal':
      return { cycle_id: null, refused: { code: landing.refusal.code, message: landing.refusal.message } };
    case 'none':
      return null;
  }
}

type Shown = Pick<Cycle, 'startsOn' | 'endsOn' | 'locksAt'> & { id: string | null };

function cycleView({ id, startsOn, endsOn, locksAt }: Shown, own: string) {
  return {
    cycle_id: id,
    start_date: startsOn,
    end_date: endsOn,
    locks_at: locksAt,
    is_next_invoice: id !== own,
  };
}

export function reviewsView(results: ReviewResult[]): Wire<'reviewResults'> {
  const data = results.map(reviewView);
  const refused = data.filter(({ result }) => result === 'refused').length;
  return { data, reviewed: data.length - refused, refused };
}

function reviewView(result: ReviewResult): Wire<'reviewResults'>['data'][number] {
  const { id } = result;
  if ('refusal' in result) return { id, result: 'refused', error: refusalView(result.refusal) };
  return { id, result: result.outcome, applied_cycle_id: result.appliedCycleId };
}

function refusalView(refusal: Refusal) {
  const { code, message, details } = toApiError(new RefusedError(refusal))!;
  return { code, message, ...(details ? { details } : {}) };
}
