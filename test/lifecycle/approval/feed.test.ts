import { approversIn, inboxOf, oneOfEach, policyIn } from '../../support/approvals';
import { accepted } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import type { TestUser } from '../../support/users';

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
    const steps = [{ users: [ann.user.id] }, { users: [bob.user.id] }];
    await policyIn(world, { kinds: ['adjustment', 'off_cycle_payment'], steps });
    const { adjustment, off_cycle_payment: payment, ...rest } = await oneOfEach(world);
    const ofAll = Object.values(rest).map(({ id }) => id);

    const [forAnn, forBob] = [await isAlike(ann), await isAlike(bob)];
    expect([...forAnn].sort()).toEqual([...ofAll, adjustment.id, payment.id].sort());
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
