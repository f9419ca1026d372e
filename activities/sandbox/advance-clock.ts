import { groupBy } from '../../domain/shared/group-by';
import type { Scope } from '../../domain/shared/scope';
import { instantOf, type Instant } from '../../domain/shared/time';
import { aimClock, clearAim, setClock } from '../../store/environment/environments';
import { nextDue, type Alarm } from '../../store/lifecycle/alarms';
import { withHeartbeat } from '../support/with-heartbeat';
import { tick, type ClockDependencies } from './tick';

/** Alarms of one instant that are taken at once; contracts tick side by side, those of one contract in turn. */
const BATCH = 200;
const SIDE_BY_SIDE = 8;

export function createClockActivities(dependencies: ClockDependencies) {
  /**
   * Moves a sandbox's clock to `to`, stopping at every instant at which something is due. All progress is in
   * the database, so that running it again goes on from there, or finds nothing left to do.
   */
  async function advanceClock(request: { scope: Scope; to: Instant }): Promise<Instant> {
    return withHeartbeat(() => moveClock(dependencies, request));
  }

  return { advanceClock };
}

async function moveClock(
  dependencies: ClockDependencies,
  { scope: { environmentId }, to }: { scope: Scope; to: Instant },
): Promise<Instant> {
  const { db } = dependencies;
  await aimClock(db, environmentId, to);
  let last: Alarm[] = [];
  for (;;) {
    const due = await nextDue(db, environmentId, to, BATCH);
    const instant = due[0]?.wakeAt;
    if (!instant) break;
    refuseStandstill(last, due);
    await setClock(db, environmentId, instant);
    const byContract = groupBy(due, ({ contractId }) => contractId);
    await sideBySide([...byContract.values()], async (alarms) => {
      for (const alarm of alarms) await tick(dependencies, alarm, instant);
    });
    last = due;
  }
  await setClock(db, environmentId, to);
  await clearAim(db, environmentId, to);
  return to;
}

/** A tick settles everything due at its instant; an alarm that is still there would be ticked for ever. */
function refuseStandstill(before: Alarm[], now: Alarm[]): void {
  const stuck = now.find((alarm) =>
    before.some((old) => old.workflowId === alarm.workflowId && old.wakeAt === alarm.wakeAt),
  );
  if (stuck)
    throw new Error(
      `${stuck.workflowId} does not move at ${stuck.wakeAt ?? instantOf(0)}; see its workflow task failures.`,
    );
}

async function sideBySide<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, queue.length) }, lane));
}
