import { randomUUID } from 'node:crypto';
import { createApp } from '../../api/app';
import { sealer } from '../../store/db/sealed';
import { linkUrl, tokenOf } from '../../store/page-link/token';
import { adjustmentsOf } from '../support/adjustments';
import { answerPage, hiddenIn, openPage, sendForm, type PageAnswer } from '../support/forms';
import { ownServices, serve, startOwnApi } from '../support/own-api';
import { linkIn } from '../support/page-links';
import { testSealer } from '../support/secrets';
import { accepted, activeContract, createContract, eventTypesOf } from '../support/steps';
import { useFreshWorld, useWorld } from '../support/use-world';
import { userIn } from '../support/users';
import { stackAddress, type World } from '../support/world';

const SIGN = { choice: 'accept', signature: 'Wanda Work' };
const DECLINE = { choice: 'decline', reason: 'Too far away' };

/** A contract that waits for its worker. */
async function invited(world: World, changes = {}): Promise<string> {
  const id = await createContract(world, { start_date: '2026-02-01', title: 'Secret title', ...changes });
  accepted(await world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'Cleo Client' }));
  accepted(await world.admin.post(`/contracts/${id}/invitations`, { message: 'Please sign' }));
  return id;
}

const toSign = (world: World, id: string, expiresAt?: string) =>
  linkIn(world, 'sign_contract', id, { personId: world.workerId }, expiresAt);

const gone = (): Promise<PageAnswer> => openPage(`${stackAddress().url}/l/nothing`);

async function expectGone(answer: PageAnswer | Promise<PageAnswer>): Promise<void> {
  const [given, wanted] = [await answer, await gone()];
  expect([given.status, given.body]).toEqual([404, wanted.body]);
}

describe('a link to sign a contract', () => {
  const world = useWorld();

  it('opens the agreement, signs it as the worker, and is used up', async () => {
    const id = await invited(world);
    const url = await toSign(world, id);
    const page = await openPage(url);
    expect(page.status).toBe(200);
    for (const text of ['Secret title', 'EUR\u{a0}5,000.00 per month', 'Please sign', 'Wanda Work'])
      expect(page.body).toContain(text);
    const fields = { ...hiddenIn(page), ...SIGN };
    const done = await sendForm(url, fields);
    expect([done.status, done.body]).toEqual([200, expect.stringContaining('You have signed the contract')]);
    const contract = accepted(await world.worker.get(`/contracts/${id}`));
    expect(contract.status).toBe('signed');
    expect(await eventTypesOf(world, id)).toContain('contract.worker_signed');
    expect((await sendForm(url, fields)).body).toBe(done.body);
    await expectGone(openPage(url));
    await expectGone(sendForm(url, { ...fields, signature: 'Somebody Else' }));
    await expectGone(sendForm(url, { ...fields, nonce: 'another page' }));
  });

  it('declines it with a reason', async () => {
    const id = await invited(world);
    const done = await answerPage(await toSign(world, id), DECLINE);
    expect(done.body).toContain('You have declined the contract');
    const events = accepted(await world.admin.get(`/contracts/${id}/events?limit=100`)).data as {
      type: string;
      payload: object;
      actor: object;
    }[];
    const declined = events.find(({ type }) => type === 'contract.declined')!;
    expect(declined.payload).toMatchObject({ reason: DECLINE.reason });
    expect(declined.actor).toMatchObject({ type: 'worker', id: world.workerId });
  });

  it('tells nobody anything, whatever of its letters is another one', async () => {
    const url = await toSign(world, await invited(world));
    const token = url.slice(-65);
    for (let at = 0; at < token.length; at += 1) {
      const forged = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      await expectGone(openPage(url.replace(token, forged)));
    }
    expect((await openPage(url)).status).toBe(200);
  });

  it('is one page for all that opens nothing', async () => {
    const { url } = stackAddress();
    const [id, other] = [await invited(world), await invited(world, { worker_id: world.otherId })];
    const withdrawn = await invited(world);
    accepted(await world.admin.delete(`/contracts/${withdrawn}/invitations`));
    const cancelled = await invited(world);
    accepted(await world.admin.post(`/contracts/${cancelled}/cancel`));
    const theirs = sealer(['the key of another environment altogether']);
    const good = await toSign(world, id);
    const links = [
      await toSign(world, id, '2026-01-10T00:00:00.000Z'),
      await toSign(world, other),
      await toSign(world, withdrawn),
      await toSign(world, cancelled),
      await toSign(world, randomUUID()),
      await linkIn({ db: world.db, scope: world.live.scope }, 'sign_contract', id, {
        personId: world.live.workerId,
      }),
      linkUrl(testSealer, url, randomUUID()),
      `${url}/l/${tokenOf(theirs, randomUUID())}`,
      `${good}/`.replace(/\/$/, '/x'),
      `${good}/files/${randomUUID()}`,
      `${url}/l`,
      `${url}/l/%00`,
    ];
    for (const link of links) {
      await expectGone(openPage(link));
      await expectGone(sendForm(link, { ...SIGN, shown: 'x', nonce: 'y' }));
    }
    await expectGone(openPage(good, { method: 'DELETE' }));
    for (const secret of ['Secret', 'Wanda', 'Test', world.workerId])
      expect((await gone()).body).not.toContain(secret);
  });

  it('opens nothing once another invitation has been sent, whatever became of its own', async () => {
    const again = (id: string) =>
      world.admin.post(`/contracts/${id}/invitations`, { email: 'right@example.com' });
    const endings: Record<string, (id: string, url: string) => Promise<unknown>> = {
      'still open': () => Promise.resolve(),
      withdrawn: async (id) => accepted(await world.admin.delete(`/contracts/${id}/invitations`)),
      declined: async (id) => answerPage(await toSign(world, id), DECLINE),
    };
    for (const ending of Object.values(endings)) {
      const id = await invited(world);
      const url = await toSign(world, id);
      const fields = { ...hiddenIn(await openPage(url)), ...SIGN };
      await ending(id, url);
      accepted(await again(id));
      await expectGone(openPage(url));
      await expectGone(sendForm(url, fields));
      expect(accepted(await world.admin.get(`/contracts/${id}`)).status).toBe('waiting_worker_signature');
      expect((await openPage(await toSign(world, id))).status).toBe(200);
    }
  });

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

  it('gives the documents of the contract, as long as it is open', async () => {
    const id = await invited(world);
    const raw = new FormData();
    raw.set('file', new Blob(['terms']), 'terms.txt');
    accepted(await world.admin.post(`/contracts/${id}/documents`, {}, { raw }));
    const url = await toSign(world, id);
    const [, href] = /href="([^"]*\/files\/[^"]*)"/.exec((await openPage(url)).body)!;
    const file = await openPage(new URL(href!, url).href);
    expect([file.status, file.body]).toEqual([200, 'terms']);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    await answerPage(url, SIGN);
    await expectGone(openPage(new URL(href!, url).href));
  });

  it('is in the language of the worker', async () => {
    await world.db('people').where({ id: world.workerId }).update({ locale: 'de' });
    const page = await openPage(await toSign(world, await invited(world)));
    await world.db('people').where({ id: world.workerId }).update({ locale: 'en' });
    expect(page.body).toMatch(/<html lang="de" dir="ltr">/);
    expect(page.body).toContain('Vertrag unterschreiben');
    const id = await invited(world);
    accepted(await world.admin.post(`/contracts/${id}/invitations`, { locale: 'fr-CA' }));
    expect((await openPage(await toSign(world, id))).body).toMatch(/<html lang="fr" dir="ltr">/);
  });

  it('may be kept by nobody, and asks no other host for anything', async () => {
    const page = await openPage(await toSign(world, await invited(world)));
    const header = (name: string) => page.headers.get(name);
    expect(header('cache-control')).toBe('no-store');
    expect(header('referrer-policy')).toBe('no-referrer');
    expect(header('x-robots-tag')).toContain('noindex');
    expect(header('content-security-policy')).not.toMatch(/unsafe|https?:|\*|script-src/);
    expect(header('content-security-policy')).toContain("form-action 'self'");
    expect(page.body).not.toMatch(/<script|<style|style=|https?:/);
    const styles = [...page.body.matchAll(/href="(\/assets\/[^"]*)"/g)].map(([, path]) => path!);
    expect(styles.length).toBeGreaterThan(2);
    for (const path of styles) {
      const asset = await openPage(stackAddress().url + path);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('cache-control')).toContain('immutable');
      const elsewhere = await openPage(stackAddress().url + path.replace(/assets\/\w+/, 'assets/0'));
      expect(elsewhere.headers.get('cache-control')).toBe('no-store');
    }
  });

  it.each(['package.json', '..%2f..%2fpackage.json', 'words', 'noto-sans-latin-wght-italic.woff2'])(
    'has no asset by the name of %s',
    async (name) => {
      expect((await openPage(`${stackAddress().url}/assets/0/${name}`)).status).toBe(404);
    },
  );
});

describe('a link after its time', () => {
  const world = useFreshWorld();

  it('says so, and whom to turn to, and asks for nothing any more', async () => {
    const url = await toSign(world, await invited(world));
    const fields = { ...hiddenIn(await openPage(url)), ...SIGN };
    await world.advance('2026-02-10T00:00:00.000Z');
    for (const late of [await openPage(url), await sendForm(url, fields)]) {
      expect(late.status).toBe(410);
      expect(late.body).toContain('The time to sign is over');
      expect(late.body).toMatch(/You could answer until .* ask .* for a new invitation/);
      expect(late.body).not.toMatch(/<(form|button|input)/);
    }
  });
});

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
    for (const text of ['EUR\u{a0}100.00', 'Launch', '1 January 2026 to 31 January 2026'])
      expect(page.body).toContain(text);
    const done = await sendForm(url, { ...hiddenIn(page), choice: 'accept', reason: 'Fine' });
    expect(done.body).toContain('It goes on the invoice for 1 January 2026');
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

describe('whoever guesses', () => {
  const world = useWorld();

  it('is answered no more once an address has guessed too often', async () => {
    const api = await startOwnApi(world, { WRONG_TOKENS_PER_MINUTE: '3' });
    try {
      const known = (await toSign(world, await invited(world))).replace(stackAddress().url, api.url);
      const guess = () => openPage(`${api.url}/l/${'A'.repeat(65)}`);
      expect((await openPage(known)).status).toBe(200);
      for (let count = 0; count < 3; count += 1) expect((await guess()).status).toBe(404);
      const refused = await guess();
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(refused.body).toContain('too many attempts');
      expect((await openPage(known)).status).toBe(200);
    } finally {
      await api.close();
    }
  });
});
