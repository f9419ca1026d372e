import type { ApprovableKind } from '../approval/approval';
import type { Instant } from '../shared/time';

type Row = { id: string };

/** Who approves what is set apart from what is approved, and by whom: whoever may read a policy reads its steps there. */
export interface PolicyPayloads {
  'approval-policy.created': Row & {
    kinds: ApprovableKind[];
    contract_id: string | null;
    group_id: string | null;
  };
  'approval-policy.updated': Row & { changed: string[] };
  'approval-policy.deleted': Row;
  'approval-delegation.created': Row & {
    user_id: string;
    delegate_id: string;
    starts_at: Instant;
    ends_at: Instant;
  };
  'approval-delegation.updated': Row & { changed: string[] };
  'approval-delegation.deleted': Row;
}
