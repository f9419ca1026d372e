import { setTimeout as sleep } from 'node:timers/promises';
import { planCycles, type Move } from '../activities/billing/plan-cycles';
import { billingWakes } from '../activities/support/billing-wakes';
import { inScope } from '../domain/shared/scope';
import { SYSTEM } from '../domain/shared/lifecycle';
import { EventLog } from '../store/event/events';
import { createWaker, resumeClock } from '../activities/support/wake';
import { wakeOfCalendar } from '../activities/support/wakes';
import {
  listDoubled,
  listOverdue,
  listTorn,
  listUnarmed,
  listUnplanned,
  type Lapse,
  type OverdueCalendar,
} from '../store/billing/billing-health';
import { setBillingAlarm } from '../store/billing/calendars';
import { lockContract } from '../store/contract/contracts';
import { getEnvironment, nowIn } from '../store/environment/environments';
import type { Examination, Finding } from './doctor-finding';

const REMEDY = 'npx perdure doctor --repair';

/** A contract in force has a next cycle until its final one: what is not planned is never billed. */
export async function checkPlans(examination: Examination): Promise<Finding> {
  const { db, repair, organisationId } = examination;
  const unplanned = await listUnplanned(db, organisationId);
  if (unplanned.length === 0)
    return { ok: true, what: 'every contract in force has its next billing cycle, or had its final one' };
  const what = `${unplanned.length} contracts in force without a billing cycle to come`;
  if (!repair) return { ok: false, what, remedy: `Plan their cycles: ${REMEDY}` };
  for (const contract of unplanned) await plan(examination, contract);
  return { ok: true, what: `${what}; they are planned now, and what was missed is billed` };
}

async function plan({ db, client }: Examination, lapse: Lapse): Promise<void> {
  const environment = await getEnvironment(db, lapse.environmentId);
  const wakes = await db.transaction(async (trx) => {
    const contract = await lockContract(trx, lapse, lapse.id);
    if (!contract || !environment) return [];
    const at = nowIn(environment);
    const log = new EventLog(trx, inScope(contract), { actor: SYSTEM, at, commandId: null });
    const move: Move = {
      ...{ trx, wake: [], calendars: [], request: { at } },
      append: (events, id = contract.id) => log.append({ id, contractId: id }, events),
    };
    await planCycles(move, contract);
    return [...move.wake, ...(await billingWakes(trx, lapse, move.calendars))];
  });
  await createWaker({ db, client })(wakes);
}

/** The cycles of a contract leave no gap: days between two of them would be billed by neither. */
export async function checkTiling({ db, organisationId }: Examination): Promise<Finding> {
  const torn = await listTorn(db, organisationId);
  if (torn.length === 0) return { ok: true, what: 'the billing cycles of every contract meet' };
  const some = torn.slice(0, EXAMPLES).map(({ id, missing }) => `${id} from ${missing} on`);
  const what = `${torn.length} contracts have days that no billing cycle has: ${some.join(', ')}`;
  const remedy =
    'Cycles were removed outside Perdure: restore them from a backup, or bill those days by adjustments.';
  return { ok: false, what, remedy };
}

/** No day is billed twice: cycles of a contract, and of the one that renews it, do not overlap. */
export async function checkDoubled({ db, organisationId }: Examination): Promise<Finding> {
  const doubled = await listDoubled(db, organisationId);
  if (doubled.length === 0)
    return { ok: true, what: 'no day of a contract, or of its renewal, is in two billing cycles' };
  const some = doubled.slice(0, EXAMPLES).map(({ id, twice }) => `${id} from ${twice} on`);
  const what = `${doubled.length} contracts have days in two billing cycles: ${some.join(', ')}`;
  const remedy = 'Cancel the invoice that bills them a second time, and waive its base pay.';
  return { ok: false, what, remedy };
}

const EXAMPLES = 5;

/** Every calendar with a next step has an alarm for it; whether its workflow runs is checked with all other waits. */
export async function checkCalendars(examination: Examination): Promise<Finding> {
  const { db, repair, organisationId } = examination;
  const unarmed = await listUnarmed(db, organisationId);
  if (unarmed.length === 0) return { ok: true, what: 'every billing calendar waits for its next step' };
  const what = `${unarmed.length} billing calendars with a next step that nobody waits for`;
  if (!repair) return { ok: false, what, remedy: `Set their alarms: ${REMEDY}` };
  for (const calendar of unarmed) await arm(examination, calendar);
  return { ok: true, what: `${what}; their alarms are set now` };
}

async function arm({ db, client }: Examination, calendar: Lapse): Promise<void> {
  await db.transaction((trx) => setBillingAlarm(trx, calendar, calendar.id));
  await createWaker({ db, client })([wakeOfCalendar(calendar)]);
}

/** No step of a calendar lies in the past, by the clock of its environment. */
export async function checkSteps(examination: Examination): Promise<Finding> {
  const { db, repair, organisationId } = examination;
  const overdue = repair ? await listOverdue(db, organisationId) : await lasting(examination);
  if (overdue.length === 0) return { ok: true, what: 'no billing step is overdue' };
  const what = `${stepsOf(overdue)} billing steps are overdue in ${overdue.length} calendars`;
  const remedy = `Check that workers run, then: ${REMEDY}`;
  if (!repair) return { ok: false, what, remedy };
  for (const calendar of overdue) await catchUp(examination, calendar);
  const left = await lasting(examination);
  return left.length === 0
    ? { ok: true, what: `${what}; they have been done now` }
    : { ok: false, what: `${what}; ${stepsOf(left)} are left after a nudge`, remedy };
}

/** Once the alarm is set the workflow needs a nudge; in a sandbox, that is moving the clock to where it stands. */
async function catchUp(examination: Examination, calendar: OverdueCalendar): Promise<void> {
  await arm(examination, calendar);
  const environment = await getEnvironment(examination.db, calendar.environmentId);
  if (environment?.kind === 'sandbox')
    await resumeClock(examination.client, { ...environment, clockTarget: environment.clockNow });
}

/**
 * A contract that begins in the past is billed moments later: what resolves itself is not a fault. So it is waited for
 * as long as steps are being done, but not for ever: others may fall due meanwhile.
 */
async function lasting({
  db,
  organisationId,
}: Pick<Examination, 'db' | 'organisationId'>): Promise<OverdueCalendar[]> {
  let fewest = Infinity;
  let patience = LOOKS;
  for (let look = 1; ; look += 1) {
    const overdue = await listOverdue(db, organisationId);
    const left = stepsOf(overdue);
    patience = left < fewest ? LOOKS : patience - 1;
    fewest = Math.min(fewest, left);
    if (left === 0 || patience === 0 || look === MOST_LOOKS) return overdue;
    await sleep(PAUSE_MS);
  }
}

/** Ten seconds without progress, two minutes with it. */
const LOOKS = 40;
const MOST_LOOKS = 480;
const PAUSE_MS = 250;

function stepsOf(overdue: OverdueCalendar[]): number {
  return overdue.reduce((sum, { steps }) => sum + steps, 0);
}
