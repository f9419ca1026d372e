import type { ApprovableKind } from '../approval/approval';
import type { Instant } from '../shared/time';

/** Every event of an approval says of what, and by which policy. */
export type OfApproval = { kind: ApprovableKind; item_id: string; policy_id: string };

export interface ToldOfApproval {
  /** Steps are counted from 1 on. */
  'approval.given': {
    step: number;
    steps: number;
    in_stead_of: string | null;
    is_override: boolean;
    reason: string | null;
    next_step: number;
    missing: number;
  };
  'approval.restarted': { approvals: number };
  'approval.escalated': { deadline: Instant };
}

export type ApprovalPayloads = {
  [Type in keyof ToldOfApproval]: OfApproval & ToldOfApproval[Type];
};
