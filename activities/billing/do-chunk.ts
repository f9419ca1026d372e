import { CancelledFailure, cancellationSignal, log } from '@temporalio/activity';
import type { KnownCalendar } from '../../domain/billing/calendar';
import { unrecordedReason } from '../../domain/billing/exception';
import type { Instant } from '../../domain/shared/time';
import {
  contractsIn,
  lockDueContracts,
  readDueCycles,
  type Aside,
  type BillingStep,
  type Chunk,
} from '../../store/billing/billing-steps';
import { closeCycles } from '../../store/billing/cycles';
import { billingTransaction, type Database, type Transaction } from '../../store/db/database';
import type { Wake } from '../../workflows/messages';
import { isLasting } from '../support/lasting';
import { BILLED_CYCLE } from './issue-invoices';
import { lockChunk } from './lock-cycles';
import { markChunkOverdue } from './mark-overdue';
import { openChunk } from './open-cycles';
import { tellOfExceptions } from './tell-exceptions';

/** Does a step for a chunk of contracts and answers whom to wake once that is committed. */
type DoChunk = (trx: Transaction, calendar: KnownCalendar, due: Chunk & { at: Instant }) => Promise<Wake[]>;

const steps: Record<BillingStep['kind'], DoChunk> = {
  open: openChunk,
  lock: lockChunk,
  overdue: markChunkOverdue,
};

/**
 * Does a step for a chunk, in one transaction. Where something of it can never be done as it is, the chunk is halved
 * until that one contract stands alone: it is set aside, and holds nobody else up.
 */
export async function doChunk(
  db: Database,
  calendar: KnownCalendar,
  step: BillingStep,
  chunk: Chunk,
  aside: Aside,
): Promise<Wake[]> {
  // Between two transactions a worker may stop, and another one goes on from there.
  if (cancellationSignal().aborted) throw new CancelledFailure('Stopped between two chunks of contracts.');
  try {
    return await billingTransaction(db, (trx) => steps[step.kind](trx, calendar, { ...chunk, at: step.at }));
  } catch (error) {
    if (!isLasting(error)) throw error;
    const ids = await contractsIn(db, calendar.id, step, chunk);
    if (ids.length <= 1) {
      await setAside(db, calendar, step, chunk, error);
      // An exception waits for somebody; the rest is tried again by the next run.
      if (step.kind !== 'lock') aside.contractIds.push(...ids);
      return [];
    }
    const middle = ids[Math.floor(ids.length / 2) - 1]!;
    const first = await doChunk(db, calendar, step, { after: chunk.after, upTo: middle }, aside);
    return [...first, ...(await doChunk(db, calendar, step, { after: middle, upTo: chunk.upTo }, aside))];
  }
}

/** A cycle that cannot be locked becomes an exception; what cannot be opened or marked stays, and `doctor` tells of it. */
async function setAside(
  db: Database,
  calendar: KnownCalendar,
  { kind, at }: BillingStep,
  chunk: Chunk,
  error: unknown,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  log.error('a contract is set aside', { calendarId: calendar.id, kind, at, ...chunk, message });
  if (kind !== 'lock') return;
  await billingTransaction(db, async (trx) => {
    const due = { ...chunk, kind, at };
    await lockDueContracts(trx, calendar.id, due, ['id']);
    const cycles = await readDueCycles(trx, calendar.id, due, BILLED_CYCLE);
    const exception = unrecordedReason(message);
    const closed = cycles.map(({ id }) => ({ id, status: 'exception' as const, exception }));
    await closeCycles(trx, closed, at);
    await tellOfExceptions(trx, calendar, cycles, closed, at);
  });
}
