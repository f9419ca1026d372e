import { sendAll, type MailDependencies } from '../../activities/mail/send-mails';
import { openTransport } from '../../activities/mail/transport';
import { readConfig } from '../../config/environment';
import { mailSettings } from '../../config/mail';
import { isSentFrom } from '../../api/shared/mail-pen';
import type { Email } from '../../domain/mail/email';
import type { Scope } from '../../domain/shared/scope';
import { openDatabase, type Database } from '../../store/db/database';
import { getEnvironment } from '../../store/environment/environments';
import { newId } from '../../store/db/ids';
import { insertPerson } from '../../store/people/people';
import { eventually } from '../support/eventually';
import { startSmtp, type TestSmtp } from '../support/mail/smtp';
import { testSealer } from '../support/secrets';
import { accepted } from '../support/steps';
import { contractBody, newWorld, START, type World } from '../support/world';
import { insistOn, useArena } from './support';

const MAIL = { MAIL_FROM: 'Acme <mail@perdure.example>', PUBLIC_URL: 'https://perdure.example' };

describe('mails of a live environment', () => {
  let smtp: TestSmtp;
  const arena = useArena(async () => {
    smtp = await startSmtp();
    const settings = { ...MAIL, SMTP_URL: smtp.url, MAIL_RETRIES: '1', MAIL_GATHER_SECONDS: '1' };
    Object.assign(process.env, settings);
  });
  let db: Database;
  let world: World;

  beforeAll(() => {
    db = openDatabase(arena.stack.databaseUrl, { poolSize: 4, applicationName: 'test' });
  });
  beforeEach(async () => {
    smtp.received.length = 0;
    smtp.onMail = () => undefined;
    world = await newWorld(START, arena.stack, db);
  });
  afterAll(async () => {
    await db.destroy();
    await smtp.stop();
  });

  /** Invites a new worker to sign a contract, whose id is answered; the mail goes to that address. */
  async function invite(address: string, name = 'Wanda'): Promise<string> {
    const { live } = world;
    const id = newId();
    const at = '2020-01-01T00:00:00.000Z';
    const person = {
      firstName: name,
      lastName: 'Work',
      email: address,
      country: null,
      locale: 'en' as const,
    };
    const cause = { actor: { type: 'system' as const, id: 'test', name: 'Test' }, at, commandId: id };
    await insertPerson(db, { ...live.scope, ...person, id, status: 'active', createdAt: at }, cause);
    const body = contractBody({ workerId: id }, { first_signer: 'worker', submit: true });
    const contract = (await insistOn((key) => live.admin.post('/contracts', body, { key }))).id as string;
    const invitations = `/contracts/${contract}/invitations`;
    await insistOn((key) => live.admin.post(invitations, { message: 'Hello' }, { key }));
    return contract;
  }

  const emails = (): Promise<Email[]> => db<Email>('emails').where(world.live.scope).orderBy('id');
  const settled = (count: number) =>
    eventually(
      emails,
      (all) => all.length === count && all.every(({ status }) => ['sent', 'failed'].includes(status)),
    );
  const invitations = async () => (await emails()).filter(({ kind }) => kind === 'signature_request');
  const receivedBy = (address: string) => smtp.received.filter(({ to }) => to.includes(address));

  it('are sent once, whole, and what was sent is not kept', async () => {
    await invite('cma@example.com', 'Łucja');
    const [email] = await settled(1);
    expect(email).toMatchObject({
      status: 'sent',
      attempts: 1,
      content: null,
      error: null,
      kind: 'signature_request',
    });
    const [received, ...more] = receivedBy('cma@example.com');
    expect(more).toEqual([]);
    expect(received!.messageId).toBe(`<${email!.id}@perdure.example>`);
    const { mail } = received!;
    expect(mail.from?.value).toEqual([{ name: 'Acme', address: 'mail@perdure.example' }]);
    expect([mail.to].flat()[0]!.value).toEqual([{ name: 'Łucja Work', address: 'cma@example.com' }]);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.text).toMatch(/https:\/\/perdure\.example\/l\/[\w-]{65}/);
    expect(mail.html).toContain('Łucja Work');
    const listed = accepted(await world.live.admin.get('/emails')).data;
    expect(listed).toHaveLength(1);
    expect(listed[0]).toMatchObject({ status: 'sent', to: { address: 'cma@example.com' } });
    expect(JSON.stringify(listed)).not.toContain('/l/');
    expect((await world.live.admin.get('/sandbox/emails')).status).toBe(404);
  });

  it('name the way out where there is one, and a program may take it by one click', async () => {
    const id = await invite('out@example.com');
    await settled(1);
    await insistOn((key) => world.live.admin.delete(`/contracts/${id}/invitations`, { key }));
    await settled(2);
    const [asked, withdrawn] = receivedBy('out@example.com').map(({ mail }) => mail);
    expect(asked!.headers.get('list')).toBeUndefined();
    const { unsubscribe, ...others } = withdrawn!.headers.get('list') as unknown as {
      unsubscribe: { url: string };
    };
    expect(others).toMatchObject({ 'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' } });
    const { pathname } = new URL(unsubscribe.url);
    expect(withdrawn!.text).toContain(`https://perdure.example${pathname}`);
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(arena.stack.url + pathname, { method: 'POST', body })).status).toBe(200);
    const kept = await db('mail_preferences').where(world.live.scope).select('off');
    expect(kept).toEqual([{ off: ['invitation_withdrawn'] }]);
  });

  it('are left to the workers by an API that knows no mail server', async () => {
    await invite('left@example.com');
    await settled(1);
    const unaware = { db, config: readConfig({ DATABASE_URL: arena.stack.databaseUrl }) };
    const inEnvironment = async ({ environmentId }: Scope) => ({
      environment: (await getEnvironment(db, environmentId))!,
    });
    expect(await isSentFrom(unaware, await inEnvironment(world.live.scope))).toBe(true);
    expect(await isSentFrom(unaware, await inEnvironment(world.scope))).toBe(false);
    await db('mail_service').update({ seenAt: '2020-01-01T00:00:00.000Z' });
    await eventually(
      async () => isSentFrom(unaware, await inEnvironment(world.live.scope)),
      (isSent) => isSent,
    );
  });

  it('fail alone where the server refuses their recipient, and are tried again where it defers', async () => {
    smtp.answer('gone@example.com', 'refuse');
    smtp.answer('later@example.com', 'defer', 'defer');
    for (const name of ['gone', 'later', 'fine']) await invite(`${name}@example.com`);
    const all = new Map((await settled(3)).map((email) => [email.toAddress, email]));
    expect(all.get('gone@example.com')).toMatchObject({ status: 'failed', attempts: 1 });
    expect(all.get('gone@example.com')!.error).toContain('No such mailbox');
    expect(all.get('later@example.com')).toMatchObject({ status: 'sent', attempts: 3 });
    expect(all.get('fine@example.com')).toMatchObject({ status: 'sent', attempts: 1 });
    expect(receivedBy('gone@example.com')).toEqual([]);
    expect(receivedBy('later@example.com')).toHaveLength(1);
    expect(receivedBy('fine@example.com')).toHaveLength(1);
  });

  it('survive a connection that breaks in the middle, and a server that is away', async () => {
    smtp.answer('broken@example.com', 'drop');
    await invite('broken@example.com');
    await settled(1);
    expect(receivedBy('broken@example.com')).toHaveLength(1);
    await smtp.stop();
    await invite('away@example.com');
    await eventually(invitations, (all) =>
      all.some(({ error }) => error !== null && error.includes('ECONNREFUSED')),
    );
    await smtp.start();
    await settled(2);
    expect(receivedBy('away@example.com')).toHaveLength(1);
  });

  it('go out again under the same id where nobody knows whether they went: SMTP allows no more', async () => {
    smtp.answer('twice@example.com', 'hang up after');
    await invite('twice@example.com');
    const [email] = await settled(1);
    const ids = receivedBy('twice@example.com').map(({ messageId }) => messageId);
    expect(ids).toEqual(Array(2).fill(`<${email!.id}@perdure.example>`));
    expect(email!.attempts).toBe(2);
  });

  it('are each there when the worker is killed between sending and recording', async () => {
    let restarted: Promise<unknown> | undefined;
    smtp.onMail = async ({ to }) => {
      if (restarted || !to.includes('third@example.com')) return;
      // Another one is there at once: the commands that follow need it.
      restarted = arena.stack.worker.kill().then(() => arena.stack.worker.restart());
      await restarted;
    };
    for (const name of ['first', 'second']) await invite(`${name}@example.com`);
    await settled(2);
    for (const name of ['third', 'fourth']) await invite(`${name}@example.com`);
    await eventually(
      () => Promise.resolve(restarted !== undefined),
      (isKilled) => isKilled,
    );
    await restarted;
    const all = await settled(4);
    expect(all.map(({ status }) => status)).toEqual(Array(4).fill('sent'));
    for (const { toAddress, id } of all) {
      const ids = new Set(receivedBy(toAddress).map(({ messageId }) => messageId));
      expect(ids).toEqual(new Set([`<${id}@perdure.example>`]));
    }
    expect(receivedBy('third@example.com').length).toBeGreaterThanOrEqual(2);
    for (const name of ['first', 'second']) expect(receivedBy(`${name}@example.com`)).toHaveLength(1);
  });

  it('are written and sent once, however many run at once', async () => {
    const settings = mailSettings(readConfig({ ...process.env, DATABASE_URL: arena.stack.databaseUrl }))!;
    const names = Array.from({ length: 12 }, (_, index) => `n${index}@example.com`);
    for (const name of names) await invite(name);
    await settled(names.length);
    const transport = openTransport(settings);
    const dependencies: MailDependencies = {
      ...{ db, transport, pen: { sealer: testSealer, publicUrl: settings.publicUrl } },
      ...{ gatherSeconds: 1, retries: [1] },
    };
    const { signal } = new AbortController();
    // As if what has been done had not been recorded: it runs again, twice at once.
    const { environmentId } = world.live.scope;
    await db('mail_positions').where({ environmentId }).update({ position: 0 });
    await Promise.all([1, 2].map(() => sendAll(dependencies, world.live.scope, signal)));
    transport.close();
    expect(await emails()).toHaveLength(names.length);
    for (const name of names) expect(receivedBy(name)).toHaveLength(1);
  });
});
