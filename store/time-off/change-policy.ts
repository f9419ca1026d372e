import { RefusedError } from '../../domain/shared/errors';
import type { Decision } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate } from '../../domain/shared/time';
import { refuseRevision } from '../../domain/time-off/guard';
import type { TimeOffPolicy } from '../../domain/time-off/policy';
import { standingStatuses } from '../../domain/time-off/time-off';
import { toRow, type Database, type Transaction } from '../db/database';
import { EventLog, type Cause } from '../event/events';
import { readBalances, recordAllMovements } from './balances';

interface Changing {
  decide(policy: TimeOffPolicy): Decision<TimeOffPolicy>;
  cause: Cause;
  /** Up to which movements are recorded. */
  day: CalendarDate;
}

/** Changes a policy under its lock, and that of all to whom it applies. Repeated, it answers the row as it is. */
export async function changePolicy(
  db: Database,
  scope: Scope,
  id: string,
  { decide, cause, day }: Changing,
): Promise<TimeOffPolicy | undefined> {
  return db.transaction(async (trx) => {
    // Whoever assigns it has the person, and refers to it: that waits for no one here.
    const policy = await trx<TimeOffPolicy>('time_off_policies')
      .where({ ...inScope(scope), id })
      .forNoKeyUpdate()
      .first();
    if (!policy) return undefined;
    const log = new EventLog(trx, policy, cause);
    if (await log.isApplied(id)) return policy;
    const decision = decide(policy);
    if (!decision.ok) throw new RefusedError(decision.refusal);
    const { next, events } = decision.change;
    await reviseBalances(trx, scope, next, { day, at: cause.at });
    await trx('time_off_policies')
      .where({ ...inScope(scope), id })
      .update(toRow(next));
    await log.append({ id, contractId: null }, events);
    return next;
  });
}

/** Of all to whom it applies: refused where one of them would be overdrawn, and recorded for the rest. */
async function reviseBalances(
  trx: Transaction,
  scope: Scope,
  policy: TimeOffPolicy,
  { day, at }: { day: CalendarDate; at: string },
): Promise<void> {
  const applying = trx('time_off_assignments').where({ policyId: policy.id }).select('personId');
  const people: { id: string }[] = await trx('people')
    .where(inScope(scope))
    .whereIn('id', applying)
    .orderBy('id')
    .forNoKeyUpdate()
    .select('id');
  const { type } = policy;
  const changed = people.map(({ id: personId }) => ({ personId, type, day }));
  const balances = await readBalances(
    trx,
    scope,
    people.map(({ id }) => id),
  );
  const before = changed.map((of) => balances.of(of, standingStatuses));
  balances.revise(policy);
  for (const [index, of] of changed.entries()) {
    const refusal = refuseRevision(before[index]!, balances.of(of, standingStatuses), of.personId);
    if (refusal) throw new RefusedError(refusal);
  }
  await recordAllMovements(trx, scope, balances, changed, at);
}
