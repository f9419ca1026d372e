import type { OneReview } from '../../domain/approval/approval';
import { dateAt } from '../../domain/shared/calendar';
import type { Refusal } from '../../domain/shared/errors';
import type { Actor, Change } from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { decideTimeOff } from '../../domain/time-off/decide';
import { refuseBeyondBalance } from '../../domain/time-off/guard';
import { standingStatuses, type TimeOff } from '../../domain/time-off/time-off';
import type { Transaction } from '../../store/db/database';
import { readBalances, recordAllMovements, type Balances } from '../../store/time-off/balances';
import { deleteUnpaidDays } from '../../store/time-off/unpaid-days';
import type { Known } from './review-many';
import { noteUnpaid, unpaidOf } from './unpaid-days';

type Asked = { scope: Scope; actor: Actor; at: Instant };
export type TimesOff = Map<string, Change<TimeOff> | Refusal>;

/** Decides requests of time off, one after the other, as the recorder of a single one does it. Their people are locked. */
export async function decideTimesOff(
  trx: Transaction,
  asked: Asked,
  wanted: readonly OneReview[],
  rows: ReadonlyMap<string, TimeOff>,
  known: Pick<Known, 'contracts' | 'facts'>,
): Promise<TimesOff> {
  const decided: TimesOff = new Map();
  const reviews = wanted.flatMap((one) => {
    const row = rows.get(one.id);
    return row ? [{ one, row }] : [];
  });
  if (reviews.length === 0) return decided;
  const people = new Set(reviews.map(({ row }) => row.personId));
  const balances = await readBalances(trx, asked.scope, [...people]);
  for (const { one, row } of reviews) decided.set(row.id, decideOne(asked, one, row, balances, known.facts));
  await takeOff(trx, asked, decided, { rows, balances, contracts: known.contracts });
  return decided;
}

function decideOne(
  { actor, at }: Asked,
  { outcome, reason }: OneReview,
  row: TimeOff,
  balances: Balances,
  facts: Known['facts'],
): Change<TimeOff> | Refusal {
  const type = outcome === 'approved' ? 'approve' : 'reject';
  const decision = decideTimeOff(row, { type, actor, reason, facts }, at);
  if (!decision.ok) return decision.refusal;
  const { next } = decision.change;
  const overdrawn =
    type === 'approve' ? refuseBeyondBalance(balances.of(next, standingStatuses), next) : null;
  if (overdrawn) return overdrawn;
  balances.set(next);
  return decision.change;
}

interface Surroundings extends Pick<Known, 'contracts'> {
  rows: ReadonlyMap<string, TimeOff>;
  balances: Balances;
}

/** What is approved is taken off the balance, and off the pay where it is unpaid, unless no invoice can do that. */
async function takeOff(
  trx: Transaction,
  { scope, at }: Asked,
  decided: TimesOff,
  { rows, balances, contracts }: Surroundings,
): Promise<void> {
  const approved = [...decided.values()].flatMap((each) =>
    'next' in each && each.next.status === 'approved' ? [each.next] : [],
  );
  const unpaid = approved.flatMap(
    (timeOff) => unpaidOf(timeOff, contracts.get(timeOff.contractId ?? '')) ?? [],
  );
  const refused = await noteUnpaid(trx, unpaid, at);
  await deleteUnpaidDays(trx, [...refused.keys()]);
  for (const [id, refusal] of refused) {
    decided.set(id, refusal);
    balances.set(rows.get(id)!);
  }
  const taken = approved.filter(({ id }) => !refused.has(id));
  const changed = taken.map(({ personId, type, timezone }) => ({
    personId,
    type,
    day: dateAt(at, timezone),
  }));
  await recordAllMovements(trx, scope, balances, changed, at);
}
