import { isRunning, resumeClock, reviveAlarm } from '../activities/support/wake';
import { sandboxClockId } from '../domain/shared/workflow-ids';
import { listAlarms, type Alarm } from '../store/lifecycle/alarms';
import { countOverdueWaits } from '../store/billing/billing-health';
import {
  listMovingClocks,
  nowIn,
  scopeOfEnvironment,
  type Environment,
} from '../store/environment/environments';
import type { Examination, Finding } from './doctor-finding';

const PAGE = 50;

/** Every row that waits must have a workflow that waits for it (design, decision 8). */
export async function checkWaits({ db, client, repair, organisationId }: Examination): Promise<Finding> {
  let waits = 0;
  const lost: Alarm[] = [];
  let page = await listAlarms(db, '', PAGE, organisationId);
  while (page.length > 0) {
    waits += page.length;
    const running = await Promise.all(page.map(({ workflowId }) => isRunning(client, workflowId)));
    lost.push(...page.filter((_, index) => !running[index]));
    page = await listAlarms(db, page.at(-1)!.workflowId, PAGE, organisationId);
  }
  if (lost.length === 0) return { ok: true, what: `all ${waits} waits have their workflow` };
  if (!repair)
    return {
      ok: false,
      what: `${lost.length} of ${waits} waits have lost their workflow`,
      remedy: 'Start them again from their rows: npx perdure doctor --repair',
    };
  for (const alarm of lost) await reviveAlarm(db, client, alarm);
  return {
    ok: true,
    what: `${lost.length} of ${waits} waits had lost their workflow; all were started again from their rows`,
  };
}

/** A sandbox clock that is on its way, or has something left to do where it stands, must have the workflow that moves it. */
export async function checkClocks({ db, client, repair, organisationId }: Examination): Promise<Finding> {
  const moving = await listMovingClocks(db, organisationId);
  const stopped: Environment[] = [];
  for (const environment of moving) {
    if (!(await isRunning(client, sandboxClockId(scopeOfEnvironment(environment)))))
      stopped.push(environment);
  }
  if (stopped.length === 0)
    return { ok: true, what: `${moving.length} sandbox clocks are being moved, none has stopped on the way` };
  const names = stopped.map((each) => `${each.id} (to ${each.clockTarget ?? nowIn(each)})`).join(', ');
  if (!repair) {
    return {
      ok: false,
      what: `sandbox clocks stopped on the way: ${names}`,
      remedy: 'Let them go on: npx perdure doctor --repair',
    };
  }
  for (const environment of stopped) await resumeClock(client, environment);
  return { ok: true, what: `sandbox clocks had stopped on the way and go on: ${names}` };
}

/**
 * In live, something that is more than a minute overdue means that no worker is doing it. What is overdue in a sandbox
 * whose clock stands still was passed by: it could not be done when its time came.
 */
export async function checkOverdue({ db, organisationId }: Examination): Promise<Finding> {
  const { live, sandbox } = await countOverdueWaits(db, organisationId);
  if (live + sandbox === 0) return { ok: true, what: 'nothing is overdue' };
  const said = [
    ...(live > 0 ? [`${live} waits are more than a minute overdue`] : []),
    ...(sandbox > 0 ? [`sandbox clocks have passed by ${sandbox} waits that could not be ended`] : []),
  ];
  const remedy = 'Check that workers run and what they log, then: npx perdure doctor --repair';
  return { ok: false, what: said.join('; '), remedy };
}
