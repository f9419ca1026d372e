import { CancelledFailure, cancellationSignal, log } from '@temporalio/activity';
import { groupBy } from '../../domain/shared/group-by';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { aimClock, clearAim, setClock, stopAt } from '../../store/environment/environments';
import { nextDue, passBy, passByAll, type Alarm, type Ringing } from '../../store/lifecycle/alarms';
import { withHeartbeat } from '../support/with-heartbeat';
import { tick, type ClockDependencies } from './tick';

/** Alarms of one instant that are taken at once; contracts tick side by side, those of one contract in turn. */
const BATCH = 200;
const SIDE_BY_SIDE = 8;
/** An alarm that stands after so many ticks that were answered is of a row that says something else than its alarm. */
const TICKS = 3;

export function createClockActivities(dependencies: ClockDependencies) {
  /**
   * Moves a sandbox's clock to `to`, stopping at every instant at which something is due. All progress is in
   * the database, so that running it again goes on from there, or finds nothing left to do.
   */
  async function advanceClock(request: { scope: Scope; to: Instant }): Promise<Instant> {
    return withHeartbeat(() => moveClock(dependencies, request));
  }

  /**
   * The clock goes nowhere any more. Answers where it stands. A move that has failed leaves what was due there; nobody
   * is at it any longer.
   */
  async function stopClock({ scope, failed = false }: { scope: Scope; failed?: boolean }): Promise<Instant> {
    const { db } = dependencies;
    if (failed) await passByAll(db, scope.environmentId);
    return stopAt(db, scope.environmentId);
  }

  return { advanceClock, stopClock };
}

async function moveClock(
  dependencies: ClockDependencies,
  { scope: { environmentId }, to }: { scope: Scope; to: Instant },
): Promise<Instant> {
  const { db } = dependencies;
  await aimClock(db, environmentId, to);
  // Waits that could not be ended when they were due: they hold nobody else up, and are tried again by the next move.
  const passedBy: Ringing[] = [];
  const ticks = new Map<string, number>();
  let isThere = false;
  for (;;) {
    const due = await nextDue(db, environmentId, to, BATCH, passedBy);
    const instant = due[0]?.wakeAt;
    if (!instant) {
      if (isThere) break;
      // From now on whoever sets an alarm sees that its time has come. What was set before is seen here.
      await setClock(db, environmentId, to);
      isThere = true;
      continue;
    }
    // What is due at one instant is seen through; between instants the move may be stopped, or another worker take over.
    if (cancellationSignal().aborted) throw new CancelledFailure('The move of the clock was stopped.');
    await setClock(db, environmentId, instant);
    const byContract = groupBy(due, ({ contractId }) => contractId);
    await sideBySide([...byContract.values()], async (alarms) => {
      for (const alarm of alarms) {
        const failure = (await tick(dependencies, alarm, instant)) ?? standing(ticks, alarm);
        if (failure === null) continue;
        log.warn('the clock passes by', { workflowId: alarm.workflowId, instant, failure });
        passedBy.push(alarm);
        await passBy(db, alarm);
      }
    });
  }
  await clearAim(db, environmentId, to);
  return to;
}

/** A tick settles everything due at its instant; an alarm that is still there would be ticked for ever. */
function standing(ticks: Map<string, number>, { workflowId, wakeAt }: Alarm): string | null {
  const key = `${workflowId} ${wakeAt}`;
  const count = (ticks.get(key) ?? 0) + 1;
  ticks.set(key, count);
  return count < TICKS ? null : `it has nothing to do, though its alarm rings (tick ${count})`;
}

async function sideBySide<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, queue.length) }, lane));
}
