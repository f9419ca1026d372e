import { SYSTEM } from '../../../domain/shared/lifecycle';
import type { TimeOffCommand, TimeOffRequest } from '../../../domain/time-off/time-off';
import { newId } from '../../../store/db/ids';
import { accepted, activeContract } from '../../support/steps';
import { approval } from '../../unit/support/approvals';
import { assignVacation } from '../../support/time-off';
import type { World } from '../../support/world';
import { ADMIN } from './journeys-of-contracts';
import type { Steps } from './steps';

/** Days of unpaid leave and of vacation, which a policy grants; each of its own week. */
function requestIn(
  world: World,
  contractId: string,
  week: number,
  type: string,
  changes: Partial<TimeOffRequest> = {},
): TimeOffCommand {
  const date = `2026-03-${String(2 + 7 * week).padStart(2, '0')}`;
  const request = {
    ...{ ...world.scope, id: newId(), personId: world.workerId, contractId, type, isPaid: type !== 'unpaid' },
    ...{ policyId: null, withMultipleDates: false, days: [{ date, halves: 2 as const }], reason: null },
    ...{ timezone: 'UTC', endsAt: `${date}T23:00:00.000Z`, policies: { selfApproval: 'allowed' as const } },
    ...{ isAutoApproved: false, approval: null, startsAt: `${date}T00:00:00.000Z`, ...changes },
  };
  return { type: 'request', actor: ADMIN, request };
}

export async function timeOff({ world, take }: Steps<'timeOff'>): Promise<void> {
  const contractId = await activeContract(world);
  await assignVacation(world, world.workerId);
  const ask = (week: number, type = 'vacation') => take(null, requestIn(world, contractId, week, type));
  await take(await ask(0), { type: 'cancel', actor: ADMIN, reason: null });
  await take(await ask(1), { type: 'reject', actor: ADMIN, reason: 'no' });
  const unpaid = await take(await ask(2, 'unpaid'), { type: 'approve', actor: ADMIN, reason: null });
  const calledOff = { type: 'cancel' as const, actor: ADMIN, reason: null, callsOff: true };
  expect(await take(unpaid, calledOff)).toMatchObject({
    status: 'cancelled',
    review: { status: 'approved' },
  });
  const approved = await take(await ask(3), { type: 'approve', actor: ADMIN, reason: null });
  const waiting = requestIn(world, contractId, 4, 'vacation', { approval });
  const reminded = await take(await take(null, waiting), { type: 'remind', actor: SYSTEM });
  const facts = { roles: { [ADMIN.id]: ['admin' as const] }, principals: [] };
  const given = await take(reminded, { type: 'approve', actor: ADMIN, reason: null, facts });
  expect(given).toMatchObject({ status: 'requested', approval: { decisions: [{ step: 0 }] } });
  const escalated = await take(given, { type: 'escalate', actor: SYSTEM });
  expect((await take(escalated, { type: 'lapse', actor: SYSTEM })).status).toBe('rejected');
  const certificate = { filename: 'a.txt', contentType: 'text/plain', size: 1, sha256: 'ab' };
  const withIt = await take(approved, { type: 'attach', actor: ADMIN, attachment: certificate });
  const used = await take(withIt, { type: 'use', actor: SYSTEM }, { at: approved.endsAt });
  expect(used.status).toBe('used');
  const movements = accepted(await world.admin.get(`/people/${world.workerId}/time-off/movements`)).data;
  expect(movements).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'use', days: -1, time_off_id: used.id })]),
  );
}
