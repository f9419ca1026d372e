import { refuseVouching } from '../approval/self-approval';
import type { Actor } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';

export interface Start {
  autoApprove: boolean;
  /** The contract settles that it is approved, so that nobody vouches for it. */
  byContract: boolean;
}

/**
 * Whether work is approved as it is reported: by the employer at once (R3-09), unless they leave it to somebody else or
 * have to; by the worker where the contract has settled that (R3-10).
 */
export function startOf(
  { asked, autoApprove }: { asked: boolean | null; autoApprove: boolean },
  actor: Pick<Actor, 'type'>,
  policies: Pick<Policies, 'selfApproval'>,
  /** Where a policy asks others, nobody's word and no contract settles it alone. */
  isForOthers = false,
): Start {
  if (isForOthers) return { autoApprove: asked ?? false, byContract: false };
  if (actor.type === 'worker')
    return asked === true
      ? { autoApprove: true, byContract: autoApprove }
      : { autoApprove, byContract: autoApprove };
  const may = refuseVouching(policies, actor) === null;
  return { autoApprove: asked ?? may, byContract: false };
}
