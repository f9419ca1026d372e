import type { Adjustment } from '../adjustment/adjustment';
import { decideAdjustment } from '../adjustment/decide';
import { vouch } from '../approval/decide';
import { approvalFor, type ApprovalPolicy } from '../approval/policy';
import { NO_FACTS, type DecisionFacts } from '../approval/standing';
import type { Cycle } from '../billing/cycle';
import type { Contract } from '../contract/contract';
import { dateAt } from '../shared/calendar';
import type { Refusal } from '../shared/errors';
import { SYSTEM, type Actor, type Decision } from '../shared/lifecycle';
import { inScope } from '../shared/scope';
import type { Instant } from '../shared/time';
import type { RecurringRule } from './recurring';

/** The policies of approvals that may go for what a rule makes, and what whoever made rules may do now. */
export interface Approving {
  policies: readonly ApprovalPolicy[];
  facts: DecisionFacts;
}

export const NO_POLICIES: Approving = { policies: [], facts: NO_FACTS };

type Of = Pick<Contract, 'id' | 'groupId'>;
type Rule = Pick<RecurringRule, 'amount' | 'currency' | 'policies' | 'createdBy' | 'editedBy'>;

/** By whom what the rule makes is to be approved: by the policies of the day on which it makes it. */
export function awaitedOf(
  rule: Rule,
  { id: contractId, groupId }: Of,
  { policies }: Pick<Approving, 'policies'>,
) {
  const { amount, currency } = rule;
  return approvalFor(policies, { kind: 'adjustment', contractId, groupId, amount, currency }, rule.policies);
}

/** Why the word of whoever made the rule is not all that it takes; null where it is, and where no policy asks for more. */
export function refuseVouched(
  rule: Rule,
  contract: Of,
  approving: Approving,
  at: Instant,
): { refusal: Refusal | null; isByPolicy: boolean } {
  const awaited = awaitedOf(rule, contract, approving);
  if (awaited.approval === null) return { refusal: null, isByPolicy: false };
  const { createdBy: reportedBy, editedBy = null } = rule;
  // Of what it makes in days to come nothing is late yet.
  const item = {
    ...awaited,
    kind: 'adjustment' as const,
    policies: awaited.policies,
    hands: { reportedBy, editedBy },
  };
  const vouched = vouch(item, reportedBy, approving.facts, at);
  return { refusal: vouched.ok ? null : vouched.refusal, isByPolicy: true };
}

/** The instance of the rule for one cycle, as if somebody had submitted it. */
export function instanceOf(
  id: string,
  rule: RecurringRule,
  contract: Contract,
  cycle: Pick<Cycle, 'id' | 'locksAt'>,
  { actor, at }: { actor: Actor; at: Instant },
  approving: Approving = NO_POLICIES,
): Decision<Adjustment> {
  const { type, category, amount, currency, description } = rule;
  const { approval, policies } = awaitedOf(rule, contract, approving);
  // Whoever made the rule has reported what it makes; whether they may approve that was asked when they made it. A policy
  // that asks for others has come since.
  const { createdBy: reportedBy, editedBy = null } = rule;
  const autoApprove = rule.isAutoApproved && refuseVouched(rule, contract, approving, at).refusal === null;
  const draft = {
    ...inScope(rule),
    id,
    contractId: rule.contractId,
    ...{ type, category, amount, currency, description, policies, approval },
    dateSubmitted: dateAt(at, contract.timezone),
    cycleId: cycle.id,
    locksAt: cycle.locksAt,
    ruleId: rule.id,
    attachment: null,
  };
  const by = autoApprove ? SYSTEM : actor;
  return decideAdjustment(null, { type: 'submit', actor: by, draft, autoApprove, reportedBy, editedBy }, at);
}
