import { renewedContract } from '../../domain/billing/forecast-successor';
import type { Contract } from '../../domain/contract/contract';
import type { Caller } from '../../domain/people/caller';
import { cyclesToLock } from '../../domain/schedule/cycles';
import { inOrder, isAfter, type Place, type ScheduleEntry } from '../../domain/schedule/entry';
import { notFound } from '../../domain/shared/failures';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { readOpenAmendments } from '../../store/amendment/amendments';
import { readPlannedCycles } from '../../store/billing/cycles';
import { openSuccessor, readContract } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import type { Context, ReadServices } from '../context';
import { amendments } from './sources/amendments';
import { cycles } from './sources/cycles';
import { adjustments, work } from './sources/items';
import { offCycle } from './sources/off-cycle';
import { payments } from './sources/payments';
import { rules } from './sources/rules';
import { term } from './sources/term';
import { timeOff } from './sources/time-off';
import type { Reading, Source } from './source';

/** Every source there is. A new kind of change that waits for its day is one more. */
const sources: readonly Source[] = [
  term,
  amendments,
  cycles,
  rules,
  payments,
  adjustments,
  work,
  offCycle,
  timeOff,
];

/** All that is still to come of a contract, soonest first: what happens by itself, and who can still undo it. */
export async function readSchedule(
  { db }: ReadServices,
  { scope, now, caller }: Context,
  { id }: Pick<Contract, 'id'>,
  page: { after: Place | null; limit: number },
): Promise<ScheduleEntry[]> {
  // One snapshot, so that nothing is told twice, or missed, because it happens meanwhile.
  const snapshot = { isolationLevel: 'repeatable read', readOnly: true } as const;
  return db.transaction(async (trx) => {
    const contract = await readContract(trx, scope, id);
    if (!contract) throw notFound('contract');
    const reading = { ...(await surroundingsOf(trx, scope, contract, now)), ...page };
    const found: ScheduleEntry[] = [];
    for (const source of sources) if (isShown(source, caller)) found.push(...(await source.read(reading)));
    return inOrder(found.filter((entry) => isAfter(entry, page.after))).slice(0, page.limit);
  }, snapshot);
}

async function surroundingsOf(
  trx: Transaction,
  scope: Scope,
  contract: Contract,
  now: Instant,
): Promise<Omit<Reading, 'after' | 'limit'>> {
  const cycles = await readPlannedCycles(trx, contract);
  const amendments = await readOpenAmendments(trx, scope, contract.id);
  const successor = (await openSuccessor(trx, scope, contract.id)) ?? null;
  const ending = renewedContract({ contract, successor: successor?.status === 'signed' ? successor : null });
  const toLock = cyclesToLock({ contract: ending, cycles, now }, amendments);
  return { trx, scope, contract, successor, ending, amendments, cycles, toLock, now };
}

function isShown({ needs, orWorker }: Source, caller: Caller): boolean {
  return caller.side === 'worker' ? orWorker : caller.rights.has(needs);
}
