import type { CalendarDate } from '../../domain/shared/time';
import { balanceOn, type Balance } from '../../domain/time-off/balance';
import { tenureOn } from '../../domain/time-off/ledger';
import type { CommonFilter } from '../../store/db/narrow';
import {
  listMovements as readMovements,
  readLedgerFacts,
  type RecordedMovement,
} from '../../store/time-off/ledger';
import { readTenures } from '../../store/time-off/policies';
import type { Context, Keyset, ReadServices } from '../context';

export interface BalanceOfType extends Balance {
  type: string;
  /** The policy that applies on the day. */
  policyId: string | null;
}

/** What a person has of each type for which there is, or was, a policy. */
export async function readBalances(
  { db }: ReadServices,
  { scope }: Context,
  personId: string,
  day: CalendarDate,
): Promise<BalanceOfType[]> {
  const tenures = await readTenures(db, scope, personId);
  const types = [...new Set(tenures.map(({ type }) => type))].sort();
  return Promise.all(
    types.map(async (type) => {
      const own = { personId, type };
      const [facts, asked] = await Promise.all([
        readLedgerFacts(db, scope, own),
        readLedgerFacts(db, scope, own, ['requested']),
      ]);
      const ofType = tenures.filter((each) => each.type === type);
      const policyId = tenureOn(ofType, day)?.policy.id ?? null;
      return { ...balanceOn(facts, asked.uses, day), type, policyId };
    }),
  );
}

/** The ledger of a person, the latest first. */
export function listMovements(
  { db }: ReadServices,
  { scope }: Context,
  personId: string,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<RecordedMovement[]> {
  return readMovements(db, scope, personId, filter, keyset);
}
