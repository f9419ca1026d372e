import type { CalendarDate } from '../../domain/shared/time';
import { balanceOn, type Balance } from '../../domain/time-off/balance';
import { tenureOn } from '../../domain/time-off/tenure';
import type { CommonFilter } from '../../store/db/narrow';
import {
  listMovements as readMovements,
  readFactsByType,
  type RecordedMovement,
} from '../../store/time-off/ledger';
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
  const ofTypes = await readFactsByType(db, scope, personId);
  return [...ofTypes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, facts]) => {
      const policyId = tenureOn(facts.tenures, day)?.policy.id ?? null;
      return { ...balanceOn(facts, facts.requested, day), type, policyId };
    });
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
