import type { LateItems, Policies } from '../shared/policies';
import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';
import type { ApprovableKind, Approval, ApprovalStep, Escalation } from './approval';

/** From this amount on; the sign does not matter. Minor units. */
export interface Threshold {
  currency: string;
  amount: string;
}

/** Who approves what. It is for one contract, for the contracts of a group, or for all of the environment. */
export interface ApprovalPolicy extends Scope {
  id: string;
  name: string;
  contractId: string | null;
  groupId: string | null;
  kinds: ApprovableKind[];
  /** Empty: whatever the amount. */
  thresholds: Threshold[];
  steps: ApprovalStep[];
  selfApproval: Policies['selfApproval'];
  reminderHours: number[];
  escalation: Escalation | null;
  lateItems: LateItems;
  version: number;
  createdAt: Instant;
  updatedAt: Instant;
}

/** What somebody wants approved; without an amount where it has none. */
export interface Approvable {
  kind: ApprovableKind;
  contractId: string | null;
  groupId: string | null;
  amount: string | null;
  currency: string | null;
}

/**
 * The policy that goes for an item: of those for its contract, else of those for its group, else of the rest, the one with
 * the highest threshold that the amount reaches. A threshold in other currencies only counts as reached, and then the
 * strictest counts: nobody evades a limit by a currency that nobody thought of. Null: the settings of the environment.
 */
export function applicablePolicy(
  policies: readonly ApprovalPolicy[],
  item: Approvable,
): ApprovalPolicy | null {
  const ofKind = policies.filter(({ kinds }) => kinds.includes(item.kind));
  const tiers = [
    ofKind.filter(({ contractId }) => contractId !== null && contractId === item.contractId),
    ofKind.filter(
      ({ contractId, groupId }) => contractId === null && groupId !== null && groupId === item.groupId,
    ),
    ofKind.filter(({ contractId, groupId }) => contractId === null && groupId === null),
  ];
  for (const tier of tiers) {
    const found = ofTier(tier, item);
    if (found) return found;
  }
  return null;
}

function ofTier(policies: readonly ApprovalPolicy[], item: Approvable): ApprovalPolicy | null {
  const known = policies
    .map((policy) => ({ policy, reached: reachedBy(policy, item) }))
    .filter((each): each is { policy: ApprovalPolicy; reached: bigint } => typeof each.reached === 'bigint')
    .reduce<{ policy: ApprovalPolicy; reached: bigint } | null>(higher, null);
  const unknown = policies.filter((policy) => reachedBy(policy, item) === 'unknown');
  return unknown.reduce<ApprovalPolicy | null>(stricter, known?.policy ?? null);
}

/** The threshold that the amount reaches; null if it reaches none, and 'unknown' where there is none in its currency. */
function reachedBy(
  { thresholds }: ApprovalPolicy,
  { amount, currency }: Approvable,
): bigint | 'unknown' | null {
  if (thresholds.length === 0) return 0n;
  if (amount === null) return null;
  const own = thresholds.find((threshold) => threshold.currency === currency);
  if (!own) return 'unknown';
  const from = BigInt(own.amount);
  return magnitude(amount) >= from ? from : null;
}

const magnitude = (amount: string): bigint => {
  const minor = BigInt(amount);
  return minor < 0n ? -minor : minor;
};

type Reached = { policy: ApprovalPolicy; reached: bigint };

/** Of two that are reached alike, the stricter; of two that are as strict, the one made first. */
function higher(best: Reached | null, next: Reached): Reached {
  if (best === null || next.reached > best.reached) return next;
  if (next.reached < best.reached) return best;
  return stricter(best.policy, next.policy) === best.policy ? best : next;
}

function stricter(best: ApprovalPolicy | null, next: ApprovalPolicy): ApprovalPolicy {
  if (best === null) return next;
  const byApprovals = approvalsOf(next) - approvalsOf(best);
  const bySteps = next.steps.length - best.steps.length;
  const difference = byApprovals === 0 ? bySteps : byApprovals;
  if (difference !== 0) return difference > 0 ? next : best;
  return best.id <= next.id ? best : next;
}

const approvalsOf = ({ steps }: Pick<ApprovalPolicy, 'steps'>): number =>
  steps.reduce((sum, { any }) => sum + any, 0);

/** The part of the settings that a policy says otherwise. */
type Waiting = Pick<Policies, 'selfApproval' | 'lateItems' | 'adjustmentReminderHours'>;

/** What a row is given when its wait begins: the steps of the policy that goes for it, and its waiting times. */
export function approvalFor<P extends Partial<Waiting>>(
  policies: readonly ApprovalPolicy[],
  item: Approvable,
  defaults: P,
): { approval: Approval | null; policies: P } {
  const policy = applicablePolicy(policies, item);
  return { approval: policy && snapshotOf(policy), policies: waitingBy(policy, defaults) };
}

/** The settings, as far as a policy does not say otherwise. */
export function waitingBy<P extends Partial<Waiting>>(policy: ApprovalPolicy | null, defaults: P): P {
  if (policy === null) return defaults;
  const { selfApproval, lateItems, reminderHours: adjustmentReminderHours } = policy;
  return { ...defaults, selfApproval, lateItems, adjustmentReminderHours };
}

function snapshotOf({ id, name, version, steps, escalation }: ApprovalPolicy): Approval {
  return { policy: { id, name, version }, steps, escalation, escalatedAt: null, decisions: [] };
}

/** So many an environment may have. */
export const MOST_POLICIES = 1_000;
