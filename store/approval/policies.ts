import { MOST_POLICIES, type ApprovalPolicy } from '../../domain/approval/policy';
import type { Contract } from '../../domain/contract/contract';
import type { EventDraft } from '../../domain/events/event';
import { RefusedError } from '../../domain/shared/errors';
import type { Decision } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import { toRow, type Database, type Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { EventLog, type Cause } from '../event/events';

export type { ApprovalPolicy };

/** Those that may go for what belongs to one of these contracts. */
export async function policiesFor(
  db: Database,
  scope: Scope,
  contracts: readonly Pick<Contract, 'id' | 'groupId'>[],
): Promise<ApprovalPolicy[]> {
  const groups = contracts.flatMap(({ groupId }) => groupId ?? []);
  return db<ApprovalPolicy>('approval_policies')
    .where(inScope(scope))
    .where((any) => {
      void any
        .where({ contractId: null, groupId: null })
        .orWhereRaw('contract_id = ANY(?::uuid[])', [contracts.map(({ id }) => id)])
        .orWhereRaw('group_id = ANY(?::uuid[])', [[...new Set(groups)]]);
    })
    .orderBy('id');
}

export async function getPolicy(db: Database, scope: Scope, id: string): Promise<ApprovalPolicy | undefined> {
  return db<ApprovalPolicy>('approval_policies')
    .where({ ...inScope(scope), id })
    .first();
}

export interface PolicyFilter {
  contractId?: string | undefined;
  groupId?: string | undefined;
  kinds?: readonly string[] | undefined;
}

/** Policies, the latest first. */
export async function listPolicies(
  db: Database,
  scope: Scope,
  { contractId, groupId, kinds }: PolicyFilter,
  page: Keyset,
): Promise<ApprovalPolicy[]> {
  const query = db<ApprovalPolicy>('approval_policies').where(inScope(scope));
  onPage(query, 'id', page);
  if (contractId !== undefined) void query.where({ contractId });
  if (groupId !== undefined) void query.where({ groupId });
  if (kinds) void query.whereRaw('kinds && ?::text[]', [[...kinds]]);
  return query;
}

export type Inserted = { policy: ApprovalPolicy } | 'too_many' | 'deleted_since';

/** Adds a policy with its event, as long as there are fewer than an environment may have. */
export async function insertPolicy(
  db: Database,
  policy: ApprovalPolicy,
  events: EventDraft[],
  cause: Cause,
): Promise<Inserted> {
  const { id } = policy;
  return db.transaction(async (trx) => {
    await lockPolicies(trx, policy);
    const log = new EventLog(trx, policy, cause);
    // The id comes from the idempotency key, so a row that is there already is this very request, repeated.
    if (await log.isApplied(id)) {
      const made = await getPolicy(trx, policy, id);
      return made ? { policy: made } : 'deleted_since';
    }
    const others: unknown[] = await trx('approval_policies')
      .where(inScope(policy))
      .limit(MOST_POLICIES)
      .select('id');
    if (others.length >= MOST_POLICIES) return 'too_many';
    await trx('approval_policies').insert(policyRow(policy));
    await noteWhetherAny(trx, policy);
    await log.append({ id, contractId: null }, events);
    return { policy };
  });
}

/** Changes a policy by a decision that is made under its lock; deletes it where that leaves none. Undefined where there is none. */
export async function changePolicy(
  db: Database,
  scope: Scope,
  id: string,
  decide: (policy: ApprovalPolicy) => Decision<ApprovalPolicy | null>,
  cause: Cause,
): Promise<ApprovalPolicy | undefined> {
  return db.transaction(async (trx) => {
    await lockPolicies(trx, scope);
    const policy = await trx<ApprovalPolicy>('approval_policies')
      .where({ ...inScope(scope), id })
      .forUpdate()
      .first();
    if (!policy) return undefined;
    const log = new EventLog(trx, policy, cause);
    // The same request, repeated: what it asked for has been done, and may have been changed again since.
    if (await log.isApplied(id)) return policy;
    const decision = decide(policy);
    if (!decision.ok) throw new RefusedError(decision.refusal);
    const { next, events } = decision.change;
    const row = trx('approval_policies').where({ ...inScope(scope), id });
    await (next === null ? row.delete() : row.update(policyRow(next)));
    await noteWhetherAny(trx, scope);
    await log.append({ id, contractId: null }, events);
    return next ?? policy;
  });
}

/** Lists go into columns of JSON as text; `kinds` is an array of the database. */
function policyRow({ kinds, ...policy }: ApprovalPolicy): Record<string, unknown> {
  return { ...toRow(policy), kinds };
}

/** One after the other, so that whether there is any is what it says. Whoever refers to the environment does not wait. */
async function lockPolicies(trx: Transaction, { environmentId }: Scope): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`approvals/${environmentId}`]);
}

async function noteWhetherAny(trx: Transaction, { environmentId: id }: Scope): Promise<void> {
  await trx.raw(
    `UPDATE environments SET has_approval_policies = found.any_left
     FROM (SELECT EXISTS (SELECT FROM approval_policies WHERE environment_id = :id) AS any_left) AS found
     WHERE id = :id AND has_approval_policies <> found.any_left`,
    { id },
  );
}
