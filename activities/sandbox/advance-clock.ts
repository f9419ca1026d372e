import { CancelledFailure, cancellationSignal, log } from '@temporalio/activity';
import { groupBy } from '../../domain/shared/group-by';
import type { Scope } from '../../domain/shared/scope';
import { latest, type Instant } from '../../domain/shared/time';
import { aimClock, arriveAt, stopAt } from '../../store/environment/environments';
import { nextRound, type DueAlarm } from '../../store/lifecycle/due-alarms';
import { shutdownSignal } from '../support/shutdown';
import { withHeartbeat } from '../support/with-heartbeat';
import { tick, type ClockDependencies } from './tick';

/** Contracts whose alarms ring side by side; those of one contract ring in turn. */
const SIDE_BY_SIDE = 16;

export function createClockActivities(dependencies: ClockDependencies) {
  /**
   * Moves a sandbox's clock to `to`, in the order in which things are due. All progress is in
   * the database, so that running it again goes on from there, or finds nothing left to do.
   */
  async function advanceClock(request: { scope: Scope; to: Instant }): Promise<Instant> {
    return withHeartbeat(() => moveClock(dependencies, request));
  }

  /** The clock goes nowhere any more. Answers where it stands. */
  async function stopClock({ scope }: { scope: Scope }): Promise<Instant> {
    return stopAt(dependencies.db, scope.environmentId);
  }

  return { advanceClock, stopClock };
}

/**
 * In rounds, each of what falls due first and what may go beside it. What has been done ahead of the clock's time is
 * caught up with before a move that is stopped ends, so that a clock that stands is behind nothing.
 */
async function moveClock(
  dependencies: ClockDependencies,
  { scope: { environmentId }, to }: { scope: Scope; to: Instant },
): Promise<Instant> {
  const { db } = dependencies;
  let reached = await aimClock(db, environmentId, to);
  // Waits that could not be ended when they were due: they hold nobody else up, and are tried again by the next move.
  const passedBy = new Set<string>();
  let before: DueAlarm[] = [];
  let [target, isStopped] = [to, false];
  for (;;) {
    if (cancellationSignal().aborted && !isStopped) {
      // Another worker takes over, from what the database says.
      if (shutdownSignal().aborted) throw stopped();
      [target, isStopped] = [reached, true];
    }
    const round = { target, reached, isAhead: !isStopped, except: [...passedBy] };
    const due = await nextRound(db, environmentId, round);
    if (due.length === 0) break;
    const byContract = groupBy(due, ({ contractId }) => contractId);
    const stuck: string[] = [];
    await sideBySide([...byContract.values()], async (alarms) => {
      for (const alarm of alarms) {
        const ticked = await tick(dependencies, alarm);
        if (ticked.failure === undefined) {
          reached = latest(reached, ticked.reached);
          continue;
        }
        const { workflowId, wakeAt } = alarm;
        log.warn('the clock passes by', { workflowId, instant: wakeAt, failure: ticked.failure });
        stuck.push(workflowId);
      }
    });
    for (const workflowId of [...stuck, ...standingStill(before, due)]) passedBy.add(workflowId);
    before = due;
  }
  await arriveAt(db, environmentId, target);
  if (isStopped) throw stopped();
  return to;
}

const stopped = () => new CancelledFailure('The move of the clock was stopped.');

/** A tick settles everything due at its instant; an alarm that is still there would be ticked for ever. */
function standingStill(before: DueAlarm[], now: DueAlarm[]): string[] {
  const known = new Set(before.map(({ workflowId, wakeAt }) => `${workflowId} ${wakeAt}`));
  return now.flatMap(({ workflowId, wakeAt }) => (known.has(`${workflowId} ${wakeAt}`) ? [workflowId] : []));
}

async function sideBySide<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, queue.length) }, lane));
}
