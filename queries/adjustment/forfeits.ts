import type { Adjustment } from '../../domain/adjustment/adjustment';
import { forfeitedAt } from '../../domain/adjustment/forfeit';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { readCycles } from '../../store/billing/cycles';
import type { Database } from '../../store/db/database';
import { readContracts, signedSuccessors } from '../../store/contract/contracts';

/** At which final lock each of the items becomes not payable, as `forfeitedAt` says it; by their ids, and few statements. */
export async function forfeitsOf(
  db: Database,
  scope: Scope,
  items: readonly Adjustment[],
  now: Instant,
): Promise<Map<string, Instant>> {
  const pending = items.filter(({ status }) => status === 'pending');
  if (pending.length === 0) return new Map();
  const contractIds = [...new Set(pending.map(({ contractId }) => contractId))];
  const [contracts, successors, cycles] = await Promise.all([
    readContracts(db, scope, contractIds, null),
    signedSuccessors(db, scope, contractIds),
    readCycles(db, scope, [...new Set(pending.map(({ cycleId }) => cycleId))], null),
  ]);
  return new Map(
    pending.flatMap((item): [string, Instant][] => {
      const contract = contracts.find(({ id }) => id === item.contractId);
      const own = cycles.find(({ id }) => id === item.cycleId);
      if (!contract || !own) return [];
      const successor = successors.get(item.contractId) ?? null;
      const at = forfeitedAt(item, own, { contract, successor }, now);
      return at === null ? [] : [[item.id, at]];
    }),
  );
}
