import { tokenOf } from '../../store/page-link/token';
import { openPage, sendForm } from '../support/forms';
import { gone, invited } from '../support/links-to-sign';
import { testSealer } from '../support/secrets';
import { accepted, activeContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { newWorld, stackAddress, START, type World } from '../support/world';
import { userIn, type TestUser } from '../support/users';

interface Sent {
  id: string;
  url: string;
}

const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' };

/** The latest mail of a kind to somebody, and the way out in it. */
async function sentTo({ admin }: Pick<World, 'admin'>, address: string, kind: string): Promise<Sent> {
  const query = `/sandbox/emails?kind=${kind}&to=${encodeURIComponent(address)}`;
  const [mail] = accepted(await admin.get(query)).data as { id: string; text: string; html: string }[];
  const [url] = /http\S+\/u\/[\w-]{65}/.exec(mail!.text)!;
  expect(mail!.html).toContain(`href="${url}"`);
  return { id: mail!.id, url };
}

async function isOn({ api }: Pick<TestUser, 'api'>, kind = 'contract_signed'): Promise<boolean> {
  const { kinds } = accepted(await api.get('/me/notifications')) as {
    kinds: { kind: string; is_on: boolean }[];
  };
  return kinds.find((each) => each.kind === kind)!.is_on;
}

const offOf = async ({ api }: Pick<TestUser, 'api'>) =>
  (accepted(await api.get('/me/notifications')).kinds as { kind: string; is_on: boolean }[])
    .filter((each) => !each.is_on)
    .map(({ kind }) => kind);

async function expectGone(answer: ReturnType<typeof openPage>): Promise<void> {
  const [given, wanted] = [await answer, await gone()];
  expect([given.status, given.body]).toEqual([404, wanted.body]);
}

describe('the way out of mails', () => {
  const world = useWorld();

  const told = async (locale = 'en') => {
    const reader = await userIn(world, ['admin']);
    accepted(await reader.api.put('/me/notifications', { off: ['payment_failed'], locale }));
    await activeContract(world);
    return { reader, ...(await sentTo(world, reader.user.email, 'contract_signed')) };
  };

  it('does nothing when it is opened, however often and by whatever looks at it', async () => {
    const { reader, url } = await told();
    for (const init of [{}, {}, { method: 'HEAD' }]) {
      const page = await openPage(url, init);
      expect(page.status).toBe(200);
      expect(page.headers.get('cache-control')).toBe('no-store');
    }
    const page = await openPage(url);
    expect(page.body).toContain('No more e-mails of this kind?');
    expect(page.body).toContain('Both parties have signed a contract');
    expect(page.body).not.toMatch(/<script|https?:/);
    expect(await isOn(reader)).toBe(true);
  });

  it('switches that kind off by one click of a program, without a session, and no other', async () => {
    const { reader, url } = await told();
    const other = await userIn(world, ['admin']);
    const done = await sendForm(url, ONE_CLICK);
    expect([done.status, done.body]).toEqual([200, expect.stringContaining('You will get no more e-mails')]);
    expect(await offOf(reader)).toEqual(['contract_signed', 'payment_failed']);
    expect(await offOf(other)).toEqual([]);
    await activeContract(world);
    const query = (address: string) =>
      `/sandbox/emails?kind=contract_signed&to=${encodeURIComponent(address)}`;
    expect(accepted(await world.admin.get(query(reader.user.email))).data).toHaveLength(1);
    expect(accepted(await world.admin.get(query(other.user.email))).data).toHaveLength(1);
  });

  it('is one change with one event, as the reader, however often it is pressed', async () => {
    const { reader, url } = await told();
    const parts = new FormData();
    parts.set('List-Unsubscribe', 'One-Click');
    const answers = await Promise.all([
      ...[sendForm(url, ONE_CLICK), sendForm(url, { choice: 'stop' })],
      openPage(url, { method: 'POST', body: parts }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const events = await world
      .db('events')
      .where({ type: 'notifications.updated', streamId: reader.user.id })
      .orderBy('seq')
      .select('actor', 'payload');
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({
      actor: { type: 'user', id: reader.user.id },
      payload: { user_id: reader.user.id, off: ['contract_signed', 'payment_failed'] },
    });
    expect((await openPage(url)).body).toContain('Send them again');
  });

  it('has such mails sent again', async () => {
    const { reader, url } = await told();
    await sendForm(url, { choice: 'stop' });
    const again = await sendForm(url, { choice: 'resume' });
    expect(again.body).toContain('You will get e-mails of this kind again');
    expect(await offOf(reader)).toEqual(['payment_failed']);
  });

  it('is for workers as well', async () => {
    const { email } = accepted(await world.admin.get(`/people/${world.workerId}`)) as { email: string };
    const id = await invited(world);
    accepted(await world.admin.delete(`/contracts/${id}/invitations`));
    const { url } = await sentTo(world, email, 'invitation_withdrawn');
    await sendForm(url, ONE_CLICK);
    const worker = { api: world.worker };
    expect(await offOf(worker)).toEqual(['invitation_withdrawn']);
    expect((await sendForm(url, { choice: 'resume' })).status).toBe(200);
    expect(await offOf(worker)).toEqual([]);
  });

  it.each([
    ['de', 'Keine E-Mails dieser Art mehr?', 'Beide Parteien haben einen Vertrag unterschrieben'],
    ['fr', 'Ne plus recevoir d’e-mails de ce type', 'Les deux parties ont signé un contrat'],
    ['es', '¿No recibir más correos de este tipo?', 'Ambas partes han firmado un contrato'],
  ])('is in the language of the mail: %s', async (locale, title, kind) => {
    const { url } = await told(locale);
    const page = await openPage(url);
    expect(page.body).toContain(`<html lang="${locale}"`);
    for (const text of [title, kind]) expect(page.body).toContain(text);
  });

  it('asks once more where it was sent what is no answer', async () => {
    const { reader, url } = await told();
    for (const fields of [{}, { choice: 'accept' }, { 'List-Unsubscribe': 'Two-Clicks' }])
      expect((await sendForm(url, fields)).status).toBe(422);
    expect((await openPage(url, { method: 'POST', body: 'x'.repeat(5_000) })).status).toBe(413);
    expect(await isOn(reader)).toBe(true);
  });

  it('opens for no code but its own, no other act, and no mail that one has to be told or that is gone', async () => {
    const { reader, id, url } = await told();
    const at = (token: string, way = 'u') => `${stackAddress().url}/${way}/${token}`;
    const own = tokenOf(testSealer, id, 'unsubscribe');
    expect(url).toBe(at(own));
    for (const wrong of [
      ...[at(tokenOf(testSealer, id)), at(tokenOf(testSealer, id, 'calendar-feed')), at(own, 'l')],
      ...[at(`${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`), at('nothing'), at(`${own}/files/x`)],
      at(tokenOf(testSealer, reader.user.id, 'unsubscribe')),
    ]) {
      await expectGone(openPage(wrong));
      await expectGone(sendForm(wrong, ONE_CLICK));
    }
    await world.db('emails').where({ id }).update({ kind: 'termination_scheduled' });
    await expectGone(sendForm(url, ONE_CLICK));
    await world.db('emails').where({ id }).delete();
    await expectGone(sendForm(url, ONE_CLICK));
    expect(await offOf(reader)).toEqual(['payment_failed']);
  });

  it('changes nothing in any other organisation or environment', async () => {
    const { url } = await told();
    const another = await newWorld(START, stackAddress(), world.db);
    const same = await userIn(another, ['admin']);
    const rows = () => world.db('mail_preferences').whereNot(world.scope).orderBy('environmentId');
    const before = await rows();
    await sendForm(url, ONE_CLICK);
    expect(await rows()).toEqual(before);
    expect(await offOf(same)).toEqual([]);
  });
});
