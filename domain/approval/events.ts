import type { OfApproval, ToldOfApproval } from '../events/approval';
import type { EventDraft, Told } from '../events/event';
import type { Instant } from '../shared/time';
import type { ApprovableKind, Approval } from './approval';
import type { Ruling } from './decide';

interface Of {
  kind: ApprovableKind;
  id: string;
}

/** An approval that was not the last: it still waits, and for whom. */
export function givenEvent(of: Of, { approval, given, still }: Extract<Ruling, { ok: true }>): EventDraft[] {
  if (!approval || !given || !still || given.step === null) return [];
  return [
    event(of, approval, 'approval.given', {
      step: given.step + 1,
      steps: approval.steps.length,
      in_stead_of: given.inSteadOf?.id ?? null,
      is_override: given.isOverride === true,
      reason: given.reason,
      next_step: still.step + 1,
      missing: still.missing,
    }),
  ];
}

/** What it pays is another now, so that nobody has approved it yet. */
export function restartedEvent(of: Of, before: Approval, after: Approval | null): EventDraft[] {
  const approvals = before.decisions.length;
  return approvals === 0 ? [] : [event(of, after ?? before, 'approval.restarted', { approvals })];
}

export function escalatedEvent(
  of: Of,
  approval: Approval | null | undefined,
  deadline: Instant,
): EventDraft[] {
  return approval?.escalatedAt ? [event(of, approval, 'approval.escalated', { deadline })] : [];
}

function event<Type extends keyof ToldOfApproval>(
  { kind, id }: Of,
  { policy }: Approval,
  type: Type,
  payload: ToldOfApproval[Type],
): Told<Type, OfApproval & ToldOfApproval[Type]> {
  return { type, payload: { kind, item_id: id, policy_id: policy.id, ...payload } };
}
