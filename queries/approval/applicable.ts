import { mayReview, reviewRights, type ApprovableKind, type Approvers } from '../../domain/approval/approval';
import { applicablePolicy, waitingBy, type ApprovalPolicy } from '../../domain/approval/policy';
import { refuseOwnReview } from '../../domain/approval/self-approval';
import { isAmong } from '../../domain/approval/standing';
import type { Candidate } from '../../domain/approval/who';
import { userActor } from '../../domain/people/caller';
import { rolesWith } from '../../domain/people/rights';
import type { Policies } from '../../domain/shared/policies';
import { readCandidates } from '../../store/approval/people';
import { policiesFor } from '../../store/approval/policies';
import { policiesOf } from '../../store/environment/environments';
import type { Context, ReadServices } from '../context';
import { placeOf, type ContractToApprove, type ItemToApprove } from './approval-for';

/** The policy that would go for an item, and who could approve it in each of its steps. */
export interface Applicable {
  /** Null: the settings of the environment. */
  policy: ApprovalPolicy | null;
  policies: Policies;
  steps: { any: number; approvers: Candidate[] }[];
}

/** What would go for an item that the caller reported now. */
export async function findApplicable(
  { db }: ReadServices,
  { scope, environment, actor }: Context,
  contract: ContractToApprove | null,
  item: ItemToApprove,
): Promise<Applicable> {
  const known = await policiesFor(db, scope, contract ? [contract] : []);
  const policy = applicablePolicy(known, { ...item, ...placeOf(contract) });
  const policies = waitingBy(policy, policiesOf(environment));
  const asked = policy?.steps ?? [{ any: 1, users: [], roles: [...rolesWith(reviewRights[item.kind])] }];
  const steps = asked.map(async (step) => {
    const people = await readCandidates(db, scope, step);
    const may = (each: Candidate) => couldApprove(item.kind, step, each) && mayReviewOwn(each);
    return { any: step.any, approvers: people.filter(may) };
  });
  const mayReviewOwn = (each: Candidate) =>
    refuseOwnReview(policies, { reportedBy: actor }, userActor(each)) === null;
  return { policy, policies, steps: await Promise.all(steps) };
}

const couldApprove = (kind: ApprovableKind, step: Approvers, { id, roles }: Candidate): boolean =>
  mayReview(kind, roles) && isAmong(step, id, roles);
