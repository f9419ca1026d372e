import { followingCycle } from '../../domain/billing/contract-cycle';
import type { Instant } from '../../domain/time';
import { lockCyclesOf, lockDueContracts } from '../../store/billing';
import { updateMany } from '../../store/bulk';
import { calendarOf, type Calendar } from '../../store/calendars';
import { insertCycles, newCycle } from '../../store/cycles';
import type { Transaction } from '../../store/database';
import type { Wake } from '../../workflows/messages';
import { makeInstances } from './recur';

/** Opens the due cycles of one chunk of contracts and generates the ones after them. Answers its last contract. */
export async function openChunk(
  trx: Transaction,
  calendar: Calendar,
  due: { at: Instant; after: string; limit: number; wake: Wake[] },
): Promise<string | null> {
  const column = 'opens_at';
  const contracts = await lockDueContracts(trx, calendar.id, { ...due, column });
  const ids = contracts.map(({ id }) => id);
  if (ids.length === 0) return null;
  const cycles = await lockCyclesOf(trx, calendar.id, ids, { column, at: due.at });
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const calendars = await calendarOf(trx, ids);
  const following = cycles.flatMap((cycle) => {
    const contract = byId.get(cycle.contractId)!;
    const share = cycle.isFinal ? null : followingCycle(contract, cycle.endsOn);
    return share ? [newCycle(contract, calendars.get(contract.id) ?? calendar.id, share)] : [];
  });
  await updateMany(
    trx,
    'cycles',
    cycles.map(({ id }) => ({ id, openedAt: due.at })),
  );
  await insertCycles(trx, following);
  due.wake.push(...(await makeInstances(trx, calendar, { contracts: byId, cycles, at: due.at })));
  return ids.at(-1) ?? null;
}
