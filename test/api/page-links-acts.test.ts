import { adjustmentsOf } from '../support/adjustments';
import { policyIn } from '../support/approvals';
import { answerPage, hiddenIn, openPage, sendForm } from '../support/forms';
import { DECLINE, SIGN, expectGone } from '../support/links-to-sign';
import { linkIn } from '../support/page-links';
import { accepted, activeContract } from '../support/steps';
import { daysOff, requestTimeOff } from '../support/time-off';
import { useWorld } from '../support/use-world';
import { userIn } from '../support/users';

describe('a link to an amendment', () => {
  const world = useWorld();

  const proposed = async (changes = {}) => {
    const contract = await activeContract(world, { title: 'Editing' });
    const path = `/contracts/${contract}/amendments`;
    const body = { amount: '6000.00', effective_date: '2026-03-01', ...changes };
    const { id } = accepted(await world.admin.post(path, body)) as { id: string };
    const url = await linkIn(world, 'sign_amendment', id, { personId: world.workerId });
    return { path: `${path}/${id}`, url };
  };

  it('shows the diff, signs it, and says from when it applies', async () => {
    const { path, url } = await proposed();
    const page = await openPage(url);
    for (const text of ['EUR\u{a0}5,000.00', 'EUR\u{a0}6,000.00', '1 March 2026'])
      expect(page.body).toContain(text);
    const done = await sendForm(url, { ...hiddenIn(page), ...SIGN });
    expect(done.body).toContain('The new terms apply from 1 March 2026');
    expect(accepted(await world.admin.get(path)).status).toBe('signed');
    await expectGone(openPage(url));
  });

  it('declines it', async () => {
    const { path, url } = await proposed();
    expect((await answerPage(url, DECLINE)).body).toContain('You have declined the changes');
    expect(accepted(await world.admin.get(path))).toMatchObject({
      status: 'declined',
      reason: DECLINE.reason,
    });
  });

  it('opens nothing once it is withdrawn', async () => {
    const { path, url } = await proposed();
    const fields = { ...hiddenIn(await openPage(url)), ...SIGN };
    accepted(await world.admin.delete(path));
    await expectGone(openPage(url));
    await expectGone(sendForm(url, fields));
  });
});

describe('a link to review', () => {
  const world = useWorld();

  const item = async () => {
    const items = adjustmentsOf(world, await activeContract(world));
    const { id } = (await items.make({ description: 'Launch' })) as { id: string };
    return { id, get: () => items.get(id) };
  };

  it('approves an item as the user, on the invoice that it shows', async () => {
    const { user } = await userIn(world, ['approver']);
    const { id, get } = await item();
    const url = await linkIn(world, 'review_adjustment', id, { userId: user.id });
    const page = await openPage(url);
    for (const text of ['EUR\u{a0}100.00', 'Launch', '1 to 31 January 2026'])
      expect(page.body).toContain(text);
    const done = await sendForm(url, { ...hiddenIn(page), choice: 'accept', reason: 'Fine' });
    expect(done.body).toContain('It goes on the invoice for 1 to 31 January 2026');
    expect((await get()).reviewed_by).toMatchObject({
      id: user.id,
      type: 'user',
      outcome: 'approved',
      reason: 'Fine',
    });
    await expectGone(openPage(url));
  });

  it('is one review, whoever approves and declines at once', async () => {
    const { user } = await userIn(world, ['approver']);
    for (let round = 0; round < 3; round += 1) {
      const { id, get } = await item();
      const url = await linkIn(world, 'review_adjustment', id, { userId: user.id });
      const answers = await Promise.all([
        answerPage(url, { choice: 'accept' }),
        answerPage(url, { choice: 'decline' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
      expect((await get()).version).toBe(2);
    }
  });

  it('opens nothing for a user who is disabled, or has not the right any more, or reported it', async () => {
    const { id } = await item();
    const open = async (roles: ('approver' | 'viewer')[], change: object) => {
      const { user } = await userIn(world, roles);
      await world.db('users').where({ id: user.id }).update(change);
      return openPage(await linkIn(world, 'review_adjustment', id, { userId: user.id }));
    };
    await expectGone(open(['approver'], { status: 'disabled' }));
    await expectGone(open(['approver'], { roles: ['viewer'] }));
    expect((await open(['approver'], { status: 'active' })).status).toBe(200);
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));
    const { user, api } = await userIn(world, ['admin']);
    const contract = await activeContract(world);
    const own = accepted(
      await api.post('/invoice-adjustments', {
        contract_id: contract,
        type: 'bonus',
        amount: '1.00',
        description: 'Mine',
      }),
    ) as { id: string };
    await expectGone(openPage(await linkIn(world, 'review_adjustment', own.id, { userId: user.id })));
    const { user: another } = await userIn(world, ['approver']);
    expect(
      (await openPage(await linkIn(world, 'review_adjustment', own.id, { userId: another.id }))).status,
    ).toBe(200);
  });

  it('decides on days off, by the steps of a policy where there is one', async () => {
    const [{ user: ann, api }, { user: bob }] = [
      await userIn(world, ['approver']),
      await userIn(world, ['approver']),
    ];
    const contract_id = await activeContract(world);
    const ask = async (day: string) => {
      const body = daysOff(day, day, { type: 'unpaid', reason: 'Moving house', contract_id });
      return (await requestTimeOff(world, body)).id as string;
    };
    const linkOf = (id: string, userId: string) => linkIn(world, 'review_time_off', id, { userId });
    const read = async (id: string) => accepted(await world.admin.get(`/time-off/requests/${id}`));
    for (const [choice, day, status, text] of [
      ['accept', '2026-02-02', 'approved', 'The days are taken'],
      ['decline', '2026-02-03', 'rejected', 'The days are not taken'],
    ] as const) {
      const id = await ask(day);
      const url = await linkOf(id, ann.id);
      const page = (await openPage(url)).body;
      for (const each of ['Time off to review', 'Unpaid leave', 'Moving house']) expect(page).toContain(each);
      expect((await answerPage(url, { choice })).body).toContain(text);
      expect((await read(id)).status).toBe(status);
    }
    const steps = [{ users: [ann.id] }, { users: [bob.id] }];
    await policyIn(world, { kinds: ['time_off'], steps });
    const id = await ask('2026-02-04');
    await expectGone(openPage(await linkOf(id, bob.id)));
    const first = await answerPage(await linkOf(id, ann.id), { choice: 'accept' });
    expect(first.body).toContain('It still needs the approval of others');
    expect((await openPage(await linkOf(id, bob.id))).body).toContain('Step 2 of 2');
    expect((await read(id)).status).toBe('requested');
    expect(accepted(await api.get('/approvals?type=time_off')).data).toEqual([]);
    await answerPage(await linkOf(id, bob.id), { choice: 'accept' });
    expect((await read(id)).status).toBe('approved');
  });

  it('decides on a payment outside the cycle', async () => {
    const { user } = await userIn(world, ['approver']);
    const path = `/contracts/${await activeContract(world)}/off-cycle-payments`;
    const body = {
      type: 'bonus',
      amount: '70.00',
      currency: 'EUR',
      reason: 'Travel',
      payment_date: '2026-02-01',
    };
    for (const [choice, status, text] of [
      ['accept', 'approved', 'It is paid on 1 February 2026'],
      ['decline', 'declined', 'It has no effect'],
    ] as const) {
      const { id } = accepted(await world.admin.post(path, body)) as { id: string };
      const url = await linkIn(world, 'review_off_cycle_payment', id, { userId: user.id });
      expect((await answerPage(url, { choice })).body).toContain(text);
      expect(accepted(await world.admin.get(`${path}/${id}`)).status).toBe(status);
    }
  });
});
