import { createApp } from '../../api/app';
import { answerPage, hiddenIn, openPage, sendForm } from '../support/forms';
import { DECLINE, SIGN, expectGone, invited, toSign } from '../support/links-to-sign';
import { ownServices, serve } from '../support/own-api';
import { linkIn } from '../support/page-links';
import { accepted, activeContract, createContract, eventTypesOf } from '../support/steps';
import { useWorld } from '../support/use-world';
import { userIn } from '../support/users';
import { stackAddress } from '../support/world';

describe('a form of a link that is sent', () => {
  const world = useWorld();

  it('has one effect from two browsers at once, and tells the other one nothing', async () => {
    for (const second of [SIGN, DECLINE, { ...SIGN, signature: 'W. Work' }]) {
      const id = await invited(world);
      const url = await toSign(world, id);
      const answers = await Promise.all([answerPage(url, SIGN), answerPage(url, second)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
      await expectGone(answers.find(({ status }) => status === 404)!);
      const types = await eventTypesOf(world, id);
      expect(types.filter((type) => /worker_signed|declined/.test(type))).toHaveLength(1);
    }
  });

  it('answers the very same submission alike, also when it comes twice at once', async () => {
    const url = await toSign(world, await invited(world));
    const fields = { ...hiddenIn(await openPage(url)), ...SIGN };
    const answers = await Promise.all([sendForm(url, fields), sendForm(url, fields)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0].body).toBe(answers[1].body);
  });

  it('finds its way after a process has died between the act and its record', async () => {
    const id = await invited(world);
    const url = await toSign(world, id);
    const fields = { ...hiddenIn(await openPage(url)), ...SIGN };
    const done = await sendForm(url, fields);
    await world.db('page_links').where({ subjectId: id }).update({ usedAt: null });
    expect((await sendForm(url, fields)).body).toBe(done.body);
    await world.db('page_links').where({ subjectId: id }).update({ usedAt: null });
    await expectGone(sendForm(url, { ...fields, nonce: 'another' }));
    expect((await eventTypesOf(world, id)).filter((type) => type === 'contract.worker_signed')).toHaveLength(
      1,
    );
  });

  it('is not held by a submission of which nothing was heard', async () => {
    const id = await invited(world);
    const url = await toSign(world, id);
    const lost = { submission: Buffer.alloc(32), submittedAt: '2026-01-01T00:00:00Z' };
    await world.db('page_links').where({ subjectId: id }).update(lost);
    expect((await answerPage(url, SIGN)).body).toContain('You have signed');
  });

  it('asks again when what was shown has changed, and loses nothing that was typed', async () => {
    const id = await createContract(world, { start_date: '2026-02-01', first_signer: 'worker' });
    accepted(await world.admin.post(`/contracts/${id}/submit`));
    const url = await toSign(world, id);
    const old = hiddenIn(await openPage(url));
    accepted(await world.admin.patch(`/contracts/${id}`, { amount: '1.00' }));
    const asked = await sendForm(url, { ...old, ...SIGN, reason: 'A <note>' });
    expect(asked.status).toBe(409);
    for (const text of ['has changed since', 'EUR\u{a0}1.00', 'value="Wanda Work"', 'A &#60;note&#62;'])
      expect(asked.body).toContain(text);
    const done = await sendForm(url, { ...hiddenIn(asked), ...SIGN });
    expect(done.body).toContain('signs next');
  });

  it('takes a reminder for no change', async () => {
    const id = await invited(world);
    const url = await toSign(world, id);
    const fields = { ...hiddenIn(await openPage(url)), ...SIGN };
    await world.advance('2026-01-14T00:00:00.000Z');
    expect((await sendForm(url, fields)).body).toContain('You have signed');
  });

  it.each([
    [{ choice: 'accept', signature: ' ' }, 422, 'Enter your full name'],
    [{ choice: 'accept', signature: 'x'.repeat(201) }, 422, 'at most 200'],
    [{ choice: 'accept', signature: 'a\0b' }, 422, 'cannot be kept'],
    [{ choice: 'decline', reason: 'x'.repeat(2_001) }, 422, 'at most 2000'],
    [{ signature: 'Wanda Work' }, 422, 'Choose one'],
    [{ choice: 'decline', reason: 'x'.repeat(100_000) }, 413, 'too long'],
  ])('says what is wrong with a form', async (fields, status, text) => {
    const url = await toSign(world, await invited(world));
    const answer = await answerPage(url, fields);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
    expect((await answerPage(url, SIGN)).status).toBe(200);
  });

  it('refuses a form that is not in UTF-8', async () => {
    const url = await toSign(world, await invited(world));
    const answer = await openPage(url, { method: 'POST', body: 'signature=%ff&choice=accept' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('<h1>');
  });
});

describe('an answer that is not taken', () => {
  const world = useWorld();

  it('is told why, kept on the page, and leaves the link good for another', async () => {
    const { user } = await userIn(world, ['approver']);
    const contract = await activeContract(world);
    const path = `/contracts/${contract}/off-cycle-payments`;
    const body = {
      type: 'bonus',
      amount: '70.00',
      currency: 'EUR',
      reason: 'Fair',
      payment_date: '2026-03-01',
    };
    const { id } = accepted(await world.admin.post(path, body)) as { id: string };
    const url = await linkIn(world, 'review_off_cycle_payment', id, { userId: user.id });
    const end = { termination_type: 'mutual', completion_date: '2026-02-15', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${contract}/terminations`, end));
    expect((await openPage(url)).body).toContain('This would not be accepted');
    for (let round = 0; round < 2; round += 1) {
      const refused = await answerPage(url, { choice: 'accept', reason: 'For the fair' });
      expect(refused.status).toBe(409);
      expect(refused.body).toContain('The contract ends before that day.');
      expect(refused.body).toContain('For the fair');
    }
    expect((await answerPage(url, { choice: 'decline' })).body).toContain('You have declined');
  });

  it('is not lost while the engine is away: nothing has changed, and the same form can be sent again', async () => {
    const address = { ...stackAddress(), temporalAddress: '127.0.0.1:9' };
    const services = await ownServices(world, address, { COMMAND_DEADLINE_MS: '300' });
    const api = await serve(createApp(services), services);
    try {
      const id = await invited(world);
      const url = await toSign(world, id);
      const fields = { ...hiddenIn(await openPage(url)), ...SIGN };
      const away = await sendForm(url.replace(stackAddress().url, api.url), fields);
      expect([202, 503]).toContain(away.status);
      expect(away.body).toContain('value="Wanda Work"');
      expect((await sendForm(url, { ...fields, ...hiddenIn(away) })).body).toContain('You have signed');
    } finally {
      await api.close();
    }
  });
});
