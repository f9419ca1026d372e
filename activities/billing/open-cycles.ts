import { followingCycle } from '../../domain/billing/contract-cycle';
import type { Instant } from '../../domain/shared/time';
import type { Chunk } from '../../domain/billing/step';
import { lockDueContracts, readDueCycles } from '../../store/billing/billing-steps';
import { updateMany } from '../../store/db/bulk';
import type { Calendar } from '../../domain/billing/calendar';
import { calendarOf } from '../../store/billing/calendars';
import { newCycle } from '../../domain/billing/cycle';
import { insertCycles } from '../../store/billing/cycles';
import { newId } from '../../store/db/ids';
import type { Transaction } from '../../store/db/database';
import type { Wake } from '../../workflows/messages';
import { makeInstances } from './recur';

/** Opens the due cycles of one chunk of contracts and generates the ones after them. */
export async function openChunk(
  trx: Transaction,
  calendar: Calendar,
  due: Chunk & { at: Instant },
): Promise<Wake[]> {
  const chunk = { ...due, kind: 'open' as const };
  const contracts = await lockDueContracts(trx, calendar.id, chunk);
  const cycles = await readDueCycles(trx, calendar.id, chunk);
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const calendars = await calendarOf(trx, [...byId.keys()]);
  const following = cycles.flatMap((cycle) => {
    const contract = byId.get(cycle.contractId)!;
    const share = cycle.isFinal ? null : followingCycle(contract, cycle.endsOn);
    return share ? [newCycle(newId(), contract, calendars.get(contract.id) ?? calendar.id, share)] : [];
  });
  await updateMany(
    trx,
    'cycles',
    cycles.map(({ id }) => ({ id, openedAt: due.at })),
  );
  await insertCycles(trx, following);
  return makeInstances(trx, calendar, { contracts: byId, cycles, at: due.at });
}
