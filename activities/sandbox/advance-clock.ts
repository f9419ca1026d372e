import type { Scope } from '../../domain/shared/scope';
import { randomUUID } from 'node:crypto';
import { cancellationSignal } from '@temporalio/activity';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { metEnding } from '../../config/temporal-errors';
import { instantOf, type Instant } from '../../domain/shared/time';
import { nextDue, type Alarm } from '../../store/lifecycle/alarms';
import type { Database } from '../../store/db/database';
import { aimClock, clearAim, setClock } from '../../store/environment/environments';
import { loadSubject } from '../../store/lifecycle/subjects';
import { TICK, type LifecycleInput } from '../../workflows/messages';
import { withPulse } from '../support/with-heartbeat';
import { startOptions } from '../support/wake';

interface ClockDependencies {
  db: Database;
  client: Client;
}

/** Alarms of one instant that are taken at once; contracts tick side by side, one contract's waits in order. */
const BATCH = 200;
const SIDE_BY_SIDE = 8;
/** A tick may lock the cycles of many thousand contracts; it is asked for again, not sent again, until it is done. */
const TICK_DEADLINE_MS = 30_000;
/** A tick that meets an ending workflow is sent again, to the run that follows. */
const ATTEMPTS = 5;

export function createClockActivities({ db, client }: ClockDependencies) {
  /**
   * Moves a sandbox's clock to `to`, stopping at every instant at which something is due. All progress is in
   * the database, so that running it again goes on from there, or finds nothing left to do.
   */
  async function advanceClock(request: { scope: Scope; to: Instant }): Promise<Instant> {
    return withPulse(() => moveClock(request));
  }

  async function moveClock({ scope, to }: { scope: Scope; to: Instant }): Promise<Instant> {
    const { environmentId } = scope;
    await aimClock(db, environmentId, to);
    let last: Alarm[] = [];
    for (;;) {
      const due = await nextDue(db, environmentId, to, BATCH);
      const instant = due[0]?.wakeAt;
      if (!instant) break;
      refuseStandstill(last, due);
      await setClock(db, environmentId, instant);
      await sideBySide(groupByContract(due), async (alarms) => {
        for (const alarm of alarms) await tick(alarm, instant);
      });
      last = due;
    }
    await setClock(db, environmentId, to);
    await clearAim(db, environmentId, to);
    return to;
  }

  /** Tells a workflow the time and waits until it has done all that is due; starts it if it is not running. */
  async function tick(alarm: Alarm, at: Instant): Promise<void> {
    const state = await loadSubject(db, alarm);
    const { organisationId, environmentId } = alarm;
    const input: LifecycleInput<typeof state> = {
      scope: { organisationId, environmentId },
      sandbox: true,
      at,
      state,
    };
    const { workflowType, workflowId } = alarm;
    // One update however often it is asked for: a second one would do nothing and fill the history.
    const updateId = randomUUID();
    for (let attempt = 1; ; attempt += 1) {
      const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
        ...startOptions(workflowId),
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [input],
      });
      const deadline = Date.now() + TICK_DEADLINE_MS;
      try {
        return await client.connection.withDeadline(deadline, () =>
          client.workflow.executeUpdateWithStart(TICK, { updateId, startWorkflowOperation, args: [{ at }] }),
        );
      } catch (error) {
        if (Date.now() >= deadline && !cancellationSignal().aborted) attempt = 0;
        else if (!metEnding(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  return { advanceClock };
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

function groupByContract(alarms: Alarm[]): Alarm[][] {
  const groups = new Map<string, Alarm[]>();
  for (const alarm of alarms) groups.set(alarm.contractId, [...(groups.get(alarm.contractId) ?? []), alarm]);
  return [...groups.values()];
}

async function sideBySide<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, queue.length) }, lane));
}
