import { approversIn, bonusIn, inboxOf, policyIn } from '../../support/approvals';
import { accepted, activeContract } from '../../support/steps';
import { daysOff, requestTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';
import type { TestUser } from '../../support/users';
import { contractFor, workOf } from '../../support/work';

const asStamp = (instant: unknown): string => String(instant).replace(/[-:]|\.\d{3}/g, '');

describe('the calendar of what waits for a user', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  /** What a user's calendar has, as their inbox would say it: ids and deadlines, in order. */
  const feedOf = async ({ api, user }: TestUser): Promise<{ id: string; deadline: string }[]> => {
    const { url } = accepted(await api.post(`/users/${user.id}/approvals-feed`, {}));
    const text = await (await fetch(url as string)).text();
    return [...text.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(([, event]) => ({
      id: /^UID:(.*)\r$/m.exec(event!)![1]!,
      deadline: /^DTSTART:(.*)\r$/m.exec(event!)![1]!,
    }));
  };
  const shown = async (by: TestUser) =>
    (await inboxOf(by, '?limit=100')).map(({ id, deadline }) => ({ id, deadline: asStamp(deadline) }));
  const isAlike = async (by: TestUser): Promise<unknown[]> => {
    const calendar = await feedOf(by);
    expect(calendar).toEqual(await shown(by));
    return calendar.map(({ id }) => id);
  };

  it('is their inbox: every kind, by whose turn it is, for delegates as well, each at its deadline', async () => {
    const { ann, bob, cem } = await approversIn(world, 'ann', 'bob', 'cem');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const steps = [{ users: [ann.user.id] }, { users: [bob.user.id] }];
    await policyIn(world, { contract_id: contractId, kinds: ['adjustment', 'off_cycle_payment'], steps });
    const bonus = await bonusIn(world, contractId);
    const off = { amount: '7.00', reason: 'Travel', payment_date: '2026-03-20' };
    const payment = accepted(await world.admin.post(`/contracts/${contractId}/off-cycle-payments`, off));
    const request = await requestTimeOff(world, daysOff('2026-03-23', '2026-03-23', { type: 'sick' }));
    const work = [];
    for (const kind of ['timesheet', 'task', 'milestone'] as const) {
      const id = await contractFor(world, kind, { start_date: '2026-03-01' });
      work.push((await workOf(world, id, kind).make()).id);
    }
    const ofAll = [request.id, ...work];

    const [forAnn, forBob] = [await isAlike(ann), await isAlike(bob)];
    expect([...forAnn].sort()).toEqual([...ofAll, bonus.id, payment.id].sort());
    expect([...forBob].sort()).toEqual([...ofAll].sort());

    const decisions = [{ kind: 'off_cycle_payment', id: payment.id, status: 'approved' }];
    accepted(await ann.api.post('/approvals/decisions', { decisions }));
    accepted(
      await bob.api.post('/approval-delegations', { delegate_id: cem.user.id, ends_at: '2026-03-20' }),
    );
    expect(await isAlike(ann)).not.toContain(payment.id);
    for (const by of [bob, cem]) expect(await isAlike(by)).toContain(payment.id);
  });
});
