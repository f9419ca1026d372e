import { approvableKinds } from '../../../domain/approval/approval';
import { inboxOf, oneOfEach, policyIn } from '../../support/approvals';
import type { Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { daysOff, requestTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import { userIn } from '../../support/users';

const END = '2026-03-31';

/** When an inbox is looked into; all contracts end with March, and their final invoices are made some days later. */
const times: [name: string, at: string | null, left: readonly string[]][] = [
  ['while all of it waits', null, approvableKinds],
  ['after its deadlines', '2026-03-31T23:00:00Z', approvableKinds],
  ['after the end of its contracts', '2026-04-01T01:00:00Z', approvableKinds],
  ['after the final invoices', '2026-04-15T00:00:00Z', ['time_off']],
];

const cases = times.flatMap(([name, at, left]) =>
  (['approved', 'declined'] as const).flatMap((status) =>
    [true, false].map((byPolicy) => ({ name, at, left, status, byPolicy })),
  ),
);

describe('what is in an inbox', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it.each(cases)('is $status, of every kind, $name (by a policy: $byPolicy)', async (given) => {
    const boss = await userIn(world, ['owner']);
    if (given.byPolicy) await policyIn(world, { kinds: approvableKinds, steps: [{ roles: ['owner'] }] });
    await oneOfEach(world, { end_date: END });
    const contract_id = await activeContract(world, { start_date: '2026-03-01', end_date: END });
    await requestTimeOff(world, daysOff('2026-03-24', '2026-03-24', { type: 'unpaid', contract_id }));
    if (given.at !== null) await world.advance(given.at);
    const inbox = await inboxOf(boss, '?limit=100');
    expect(new Set(inbox.map(({ kind }) => kind))).toEqual(new Set(given.left));
    const decisions = inbox.map(({ kind, id }) => ({ kind, id, status: given.status }));
    const answer = accepted(await boss.api.post('/approvals/decisions', { decisions }));
    expect((answer.data as Json[]).filter(({ result }) => result !== given.status)).toEqual([]);
    expect(await inboxOf(boss)).toEqual([]);
  });
});
