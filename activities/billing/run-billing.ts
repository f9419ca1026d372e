import { activityInfo, heartbeat } from '@temporalio/activity';
import type { Instant } from '../../domain/time';
import {
  nextBillingStep,
  setBillingAlarm,
  getCalendar,
  type BillingStep,
  type Calendar,
} from '../../store/calendars';
import type { Database, Transaction } from '../../store/database';
import { lockContract } from '../../store/contracts';
import { getCycle, reopenException } from '../../store/cycles';
import { markOverdue } from '../../store/invoices';
import { listWaiting } from '../../store/adjustments-bulk';
import type { SubjectRef, Wake } from '../../workflows/messages';
import { wakeOfAdjustment } from '../record-recurring';
import { lockChunk } from './lock-cycles';
import { openChunk } from './open-cycles';

/** Contracts per transaction: large enough for sets to pay, small enough that no command waits long for a lock. */
const CHUNK = 1000;
/** Workflows woken side by side after a chunk. */
const LANES = 16;
const PULSE_MS = 2_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface BillingDependencies {
  db: Database;
  wakeWorkflows(wakes: Wake[]): Promise<void>;
}

type Chunk = (
  trx: Transaction,
  calendar: Calendar,
  due: { at: Instant; after: string; limit: number; wake: Wake[] },
) => Promise<string | null>;

const chunks: Record<BillingStep['kind'], Chunk> = { open: openChunk, lock: lockChunk, overdue: markOverdue };

export function createBillingActivities({ db, wakeWorkflows }: BillingDependencies) {
  /**
   * Does what is due in one calendar up to `now`, in order, and answers when it is due again; null when nothing is
   * left to wait for. Each chunk is a transaction of its own and leaves nothing to do a second time, so a run that
   * was cut off goes on where it stopped.
   */
  async function runBilling(request: SubjectRef & { now: Instant }): Promise<Instant | null> {
    // A chunk may take longer than a lost worker may go unnoticed, so the pulse is apart from the chunks.
    const pulse = setInterval(heartbeat, PULSE_MS);
    try {
      return await runDueSteps(request);
    } finally {
      clearInterval(pulse);
    }
  }

  async function runDueSteps({ scope, id, now }: SubjectRef & { now: Instant }): Promise<Instant | null> {
    const calendar = await getCalendar(db, scope, id);
    if (!calendar) throw new Error(`Calendar ${id} is gone; calendars are never removed.`);
    // An attempt that was cut off after a commit may not have woken those whom the commit concerns.
    if (activityInfo().attempt > 1) await wakeAll((await listWaiting(db, id)).map(wakeOfAdjustment));
    for (
      let step = await nextBillingStep(db, id);
      step && step.at <= now;
      step = await nextBillingStep(db, id)
    ) {
      await runStep(calendar, step);
    }
    return db.transaction(async (trx) => {
      await setBillingAlarm(trx, scope, id);
      return (await nextBillingStep(trx, id))?.at ?? null;
    });
  }

  async function runStep(calendar: Calendar, { kind, at }: BillingStep): Promise<void> {
    let after: string | null = FIRST;
    while (after !== null) {
      const from: string = after;
      const wake: Wake[] = [];
      after = await db.transaction((trx) =>
        chunks[kind](trx, calendar, { at, after: from, limit: CHUNK, wake }),
      );
      await wakeAll(wake);
    }
  }

  /** Side by side, because each is a round trip. */
  async function wakeAll(wakes: Wake[]): Promise<void> {
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      wakes.filter((_wake, index) => index % LANES === lane),
    );
    await Promise.all(lanes.map(wakeWorkflows));
  }

  /** Puts a cycle that was set aside back among those to lock; the next run bills it or says again why not. */
  async function reopenCycle({ scope, id }: SubjectRef): Promise<void> {
    await db.transaction(async (trx) => {
      const cycle = await getCycle(trx, scope, id);
      if (!cycle) return;
      await lockContract(trx, scope, cycle.contractId);
      await reopenException(trx, scope, id);
      await setBillingAlarm(trx, scope, cycle.calendarId);
    });
  }

  return { runBilling, reopenCycle };
}
