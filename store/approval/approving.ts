import type { Contract } from '../../domain/contract/contract';
import { NO_POLICIES, type Approving } from '../../domain/recurring/instance';
import type { RecurringRule } from '../../domain/recurring/recurring';
import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';
import { readRoles } from './facts';
import { policiesFor } from './policies';

/** What it takes to say who approves what these rules make: a statement for the policies, and one for people if there are any. */
export async function readApproving(
  db: Database,
  scope: Scope,
  contracts: readonly Pick<Contract, 'id' | 'groupId'>[],
  rules: readonly Pick<RecurringRule, 'isAutoApproved' | 'createdBy'>[],
): Promise<Approving> {
  const policies = await policiesFor(db, scope, contracts);
  if (policies.length === 0) return NO_POLICIES;
  const makers = rules.filter(({ isAutoApproved }) => isAutoApproved).map(({ createdBy }) => createdBy.id);
  return { policies, facts: { roles: await readRoles(db, scope, makers), principals: [] } };
}
