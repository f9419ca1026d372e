import { CancelledFailure, cancellationSignal, log } from '@temporalio/activity';
import type { KnownCalendar } from '../../domain/billing/calendar';
import { unrecordedReason } from '../../domain/billing/exception';
import type { Instant } from '../../domain/shared/time';
import type { Aside, BillingStep, Chunk } from '../../domain/billing/step';
import { contractsIn, lockDueContracts, readDueCycles } from '../../store/billing/billing-steps';
import { closeCycles } from '../../store/billing/cycles';
import type { Database, Transaction } from '../../store/db/database';
import { ReservedNumbers } from '../../store/environment/number-ranges';
import type { Wake } from '../../workflows/messages';
import { isLasting } from '../support/lasting';
import { BILLED_CYCLE } from './issue-invoices';
import { lockChunk } from './lock-cycles';
import { markChunkOverdue } from './mark-overdue';
import { openChunk } from './open-cycles';
import { tellOfExceptions } from './tell-exceptions';

/** Contracts whose cycles are due at that very instant, and when that is done. */
export interface DueChunk extends Chunk {
  at: Instant;
  /**
   * What a lock issues bears this instant: later than `at` after an outage, or where a contract begins in the past. So
   * numbers and days of issue go up together, a period that was reported on gets no more invoices, and whoever reads
   * on from a day on misses none.
   */
  now: Instant;
}

/** Does a step for a chunk of contracts and answers whom to wake once that is committed. */
type DoChunk = (
  trx: Transaction,
  calendar: KnownCalendar,
  due: DueChunk,
  numbers: ReservedNumbers,
) => Promise<Wake[]>;

const steps: Record<BillingStep['kind'], DoChunk> = {
  open: openChunk,
  lock: lockChunk,
  overdue: markChunkOverdue,
};

/** The databases of billing: the second one's connections are for chunks alone. */
export interface BillingDatabases {
  db: Database;
  billing: Database;
}

/** A step of a calendar, or a part of it: the one whose contracts are above a bound. */
export interface PartOfStep {
  calendar: KnownCalendar;
  step: BillingStep;
  part: Chunk;
  now: Instant;
  aside: Aside;
}

/**
 * Does a step for a chunk, in one transaction. Where something of it can never be done as it is, the chunk is halved
 * until that one contract stands alone: it is set aside, and holds nobody else up.
 */
export async function doChunk(databases: BillingDatabases, of: PartOfStep, chunk: Chunk): Promise<Wake[]> {
  // Between two transactions a worker may stop, and another one goes on from there.
  if (cancellationSignal().aborted) throw new CancelledFailure('Stopped between two chunks of contracts.');
  const { calendar, step, aside } = of;
  try {
    return await attempt(databases, of, chunk);
  } catch (error) {
    if (!isLasting(error)) throw error;
    const ids = await contractsIn(databases.db, calendar.id, step, chunk);
    if (ids.length <= 1) {
      await setAside(databases.billing, of, chunk, error);
      // An exception waits for somebody; the rest is tried again by the next run.
      if (step.kind !== 'lock') aside.contractIds.push(...ids);
      return [];
    }
    const middle = ids[Math.floor(ids.length / 2) - 1]!;
    const first = await doChunk(databases, of, { after: chunk.after, upTo: middle });
    return [...first, ...(await doChunk(databases, of, { after: middle, upTo: chunk.upTo }))];
  }
}

async function attempt(
  { db, billing }: BillingDatabases,
  { calendar, step, part, now }: PartOfStep,
  chunk: Chunk,
): Promise<Wake[]> {
  const holder = { calendarId: calendar.id, part: part.after };
  const numbers = new ReservedNumbers(db, calendar, 'invoice', holder);
  try {
    const due = { ...chunk, at: step.at, now };
    return await billing.transaction((trx) => steps[step.kind](trx, calendar, due, numbers));
  } catch (error) {
    await numbers.giveBack();
    throw error;
  }
}

/** A cycle that cannot be locked becomes an exception; what cannot be opened or marked stays, and `doctor` tells of it. */
async function setAside(
  billing: Database,
  { calendar, step: { kind, at }, now }: PartOfStep,
  chunk: Chunk,
  error: unknown,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  log.error('a contract is set aside', { calendarId: calendar.id, kind, at, ...chunk, message });
  if (kind !== 'lock') return;
  await billing.transaction(async (trx) => {
    const due = { ...chunk, kind, at };
    await lockDueContracts(trx, calendar.id, due, ['id']);
    const cycles = await readDueCycles(trx, calendar.id, due, BILLED_CYCLE);
    const exception = unrecordedReason(message);
    const closed = cycles.map(({ id }) => ({ id, status: 'exception' as const, exception }));
    await closeCycles(trx, closed, now);
    await tellOfExceptions(trx, calendar, cycles, closed, now);
  });
}
