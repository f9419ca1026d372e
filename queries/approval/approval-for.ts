import type { ApprovableKind, Approval } from '../../domain/approval/approval';
import type { Contract } from '../../domain/contract/contract';
import { approvalFor as chosen } from '../../domain/approval/policy';
import type { DecisionFacts } from '../../domain/approval/standing';
import type { Policies } from '../../domain/shared/policies';
import { policiesFor } from '../../store/approval/policies';
import { readFacts } from '../../store/approval/facts';
import { policiesOf } from '../../store/environment/environments';
import type { Context, ReadServices } from '../context';

export interface ItemToApprove {
  kind: ApprovableKind;
  /** Minor units; null where it has no amount. */
  amount: string | null;
  currency: string | null;
}

export type ContractToApprove = Pick<Contract, 'id' | 'groupId'>;

/** By which policies it may go: without a contract by those for all of the environment. */
export const placeOf = (contract: ContractToApprove | null) => ({
  contractId: contract?.id ?? null,
  groupId: contract?.groupId ?? null,
});

/** What a row that begins to wait is given: the policy that goes for it, if there is any, and its waiting times. */
export async function approvalFor(
  { db }: ReadServices,
  { scope, environment }: Pick<Context, 'scope' | 'environment'>,
  contract: ContractToApprove | null,
  item: ItemToApprove,
): Promise<{ approval: Approval | null; policies: Policies }> {
  const defaults = policiesOf(environment);
  if (!environment.hasApprovalPolicies) return { approval: null, policies: defaults };
  const policies = await policiesFor(db, scope, contract ? [contract] : []);
  return chosen(policies, { ...item, ...placeOf(contract) }, defaults);
}

/** What is true of people where somebody decides something; undefined where no policy asks. */
export function factsOf(
  { db }: ReadServices,
  { scope, actor, now }: Pick<Context, 'scope' | 'actor' | 'now'>,
  { approval }: { approval?: Approval | null | undefined },
): Promise<DecisionFacts | undefined> {
  return readFacts(db, scope, actor, [approval], now);
}
