import { randomUUID } from 'node:crypto';
import { sealer } from '../../store/db/sealed';
import { linkUrl, tokenOf } from '../../store/page-link/token';
import { answerPage, hiddenIn, openPage, sendForm } from '../support/forms';
import { DECLINE, SIGN, expectGone, gone, invited, toSign } from '../support/links-to-sign';
import { startOwnApi } from '../support/own-api';
import { linkIn } from '../support/page-links';
import { testSealer } from '../support/secrets';
import { accepted } from '../support/steps';
import { useFreshWorld, useWorld } from '../support/use-world';
import { stackAddress } from '../support/world';

describe('a link that opens nothing', () => {
  const world = useWorld();

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
