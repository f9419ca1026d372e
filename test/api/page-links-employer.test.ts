import { openPage, answerPage, hiddenIn, sendForm } from '../support/forms';
import { DECLINE, SIGN, expectGone } from '../support/links-to-sign';
import { linkIn } from '../support/page-links';
import { accepted, activeContract, createContract } from '../support/steps';
import { userIn } from '../support/users';
import { useFreshWorld } from '../support/use-world';
import type { Role } from '../../domain/people/rights';

const CLEO = { choice: 'accept', signature: 'Cleo Client' };

describe('a link to sign for the employer', () => {
  const world = useFreshWorld();

  const waiting = (changes = {}) =>
    createContract(world, { start_date: '2026-02-01', title: 'Editing', submit: true, ...changes });

  /** The link in the latest mail of a kind to somebody. */
  async function mailed(address: string, kind: string): Promise<string> {
    const query = `/sandbox/emails?kind=${kind}&to=${encodeURIComponent(address)}`;
    const [mail] = accepted(await world.admin.get(query)).data as { text: string }[];
    return /http\S+\/l\/[\w-]{65}/.exec(mail!.text)![0];
  }

  const signer = async (...roles: Role[]) => (await userIn(world, roles)).user;

  it('is mailed to whoever may sign, signs as that user, and is used up', async () => {
    const cleo = await signer('admin');
    const id = await waiting();
    const url = await mailed(cleo.email, 'signature_awaited');
    const page = await openPage(url);
    expect(page.status).toBe(200);
    for (const text of ['Editing', 'By signing you accept the contract for', cleo.name])
      expect(page.body).toContain(text);
    expect(page.body).not.toContain('Decline');
    const fields = { ...hiddenIn(page), ...CLEO };
    const done = await sendForm(url, fields);
    expect(done.body).toContain('You have signed the contract');
    expect(done.body).toContain('Wanda Work signs next');
    const contract = accepted(await world.admin.get(`/contracts/${id}`));
    expect(contract).toMatchObject({
      status: 'waiting_worker_signature',
      signatures: { client_signature: 'Cleo Client' },
    });
    const event = await world.db('events').where({ contractId: id, type: 'contract.client_signed' }).first();
    expect(event).toMatchObject({ actor: { type: 'user', id: cleo.id } });
    expect((await sendForm(url, fields)).body).toBe(done.body);
    await expectGone(openPage(url));
  });

  it('countersigns what the worker has signed by an invitation', async () => {
    const cleo = await signer('admin');
    const id = await waiting({ first_signer: 'worker' });
    accepted(await world.admin.post(`/contracts/${id}/invitations`, { message: 'Please sign' }));
    await answerPage(await linkIn(world, 'sign_contract', id, { personId: world.workerId }), SIGN);
    const page = await openPage(await mailed(cleo.email, 'signature_awaited'));
    expect(page.body).not.toContain('Please sign');
    const done = await answerPage(await mailed(cleo.email, 'signature_awaited'), CLEO);
    expect(done.body).toContain('The contract begins on 1 February 2026');
    expect(accepted(await world.admin.get(`/contracts/${id}`)).status).toBe('signed');
  });

  it('is good for one signature, whoever has another one', async () => {
    const [one, other] = [await signer('admin'), await signer('owner')];
    const id = await waiting();
    const urls = [
      await mailed(one.email, 'signature_awaited'),
      await mailed(other.email, 'signature_awaited'),
    ];
    const answers = await Promise.all(urls.map((url) => answerPage(url, CLEO)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    for (const url of urls) await expectGone(openPage(url));
    expect(await world.db('events').where({ contractId: id, type: 'contract.client_signed' })).toHaveLength(
      1,
    );
  });

  it('declines nothing: an employer who does not sign cancels', async () => {
    const cleo = await signer('admin');
    const id = await waiting();
    const answer = await answerPage(await mailed(cleo.email, 'signature_awaited'), DECLINE);
    expect(answer.status).toBe(422);
    expect(accepted(await world.admin.get(`/contracts/${id}`)).status).toBe('waiting_client_signature');
  });

  it('opens for nobody who may not sign, or no longer, and in no other environment', async () => {
    const id = await waiting();
    const open = async (change: object, roles: Role[] = ['admin']) => {
      const { id: userId } = await signer(...roles);
      await world.db('users').where({ id: userId }).update(change);
      return openPage(await linkIn(world, 'sign_contract', id, { userId }));
    };
    expect((await open({ status: 'active' })).status).toBe(200);
    await expectGone(open({ status: 'disabled' }));
    await expectGone(open({ roles: ['viewer'] }));
    await expectGone(open({ status: 'active' }, ['finance']));
    const { id: userId } = await signer('admin');
    const elsewhere = { db: world.db, scope: world.live.scope };
    await expectGone(openPage(await linkIn(elsewhere, 'sign_contract', id, { userId })));
    accepted(await world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'By the API' }));
    await expectGone(openPage(await linkIn(world, 'sign_contract', id, { userId })));
  });

  it('is of an amendment as well, where the employer signs of its own', async () => {
    const cleo = await signer('admin');
    accepted(await world.admin.patch('/settings', { amendment_client_signature: 'explicit' }));
    const path = `/contracts/${await activeContract(world)}/amendments`;
    const body = { amount: '6000.00', effective_date: '2026-03-01' };
    const { id } = accepted(await world.admin.post(path, body)) as { id: string };
    const url = await mailed(cleo.email, 'amendment_awaited');
    const page = await openPage(url);
    expect(page.body).toContain('EUR\u{a0}6,000.00');
    expect(page.body).not.toContain('Decline');
    const done = await sendForm(url, { ...hiddenIn(page), ...CLEO });
    expect(done.body).toContain('Wanda Work signs next; then the changes are agreed.');
    expect(accepted(await world.admin.get(`${path}/${id}`)).status).toBe('awaiting_worker_signature');
    await expectGone(openPage(url));
  });
});
