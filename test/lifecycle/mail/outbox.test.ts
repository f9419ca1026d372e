import { fillOutbox } from '../../../store/mail/compose';
import { mailKinds } from '../../../domain/mail/kinds';
import { testSealer } from '../../support/secrets';
import type { Api, Json } from '../../support/http';
import { accepted, activeContract, createContract, signContract } from '../../support/steps';
import { userIn } from '../../support/users';
import { useFreshWorld } from '../../support/use-world';

/** Against a sandbox: who is told what, as its outbox shows it. */
describe('the outbox of a sandbox', () => {
  const world = useFreshWorld();

  const outbox = async (query = '', api: Api = world.admin): Promise<Json[]> =>
    accepted(await api.get(`/sandbox/emails?limit=100${query}`)).data as Json[];
  const kindsTo = async (address: string): Promise<string[]> =>
    (await outbox(`&to=${encodeURIComponent(address)}&order=asc`)).map(({ kind }) => kind as string);
  const addressOf = async (id: string): Promise<string> =>
    accepted(await world.admin.get(`/people/${id}`)).email as string;
  const later = (hours: number) =>
    new Date(Date.parse('2026-01-10T00:00:00.000Z') + hours * 3_600_000).toISOString();

  async function invited(changes: Json = {}): Promise<string> {
    const id = await createContract(world, {
      first_signer: 'worker',
      submit: true,
      start_date: '2026-03-01',
      ...changes,
    });
    accepted(
      await world.admin.post(`/contracts/${id}/invitations`, { message: 'Welcome\nto us', locale: 'fr-CA' }),
    );
    return id;
  }

  it('holds the invitation, in its language, with its message and a link, and what came after', async () => {
    const { user } = await userIn(world, ['admin']);
    const id = await invited({ title: 'Illustration' });
    const address = await addressOf(world.workerId);
    const [mail, ...others] = await outbox(`&contract_id=${id}&kind=signature_request`);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      ...{ kind: 'signature_request', status: 'outbox', locale: 'fr', contract_id: id, events: 1 },
      ...{ to: { address, name: 'Wanda Work' }, person_id: world.workerId, user_id: null },
      subject: 'À signer\u00A0: «\u00A0Illustration\u00A0»',
    });
    expect(mail!.text).toMatch(/\/l\/[\w-]{65}/);
    expect(mail!.text).toContain('> Welcome\n> to us');
    expect(mail!.text).toContain('1er mars 2026');
    expect(await outbox(`&contract_id=${id}&kind=signature_request`)).toEqual([mail]);
    expect(accepted(await world.admin.get(`/sandbox/emails/${mail!.id}`))).toEqual(mail);

    await world.advance(later(24 * 31));
    expect(await kindsTo(address)).toEqual([
      ...['signature_request', 'signature_reminder', 'signature_reminder', 'signature_reminder'],
      'invitation_expired',
    ]);
    expect(await kindsTo(user.email)).toEqual(['invitation_expired']);
  });

  it('tells nobody of what they did themselves', async () => {
    const own = await userIn(world, ['admin']);
    const other = await userIn(world, ['admin']);
    const id = await createContract(world, { start_date: '2026-03-01' });
    accepted(await own.api.post(`/contracts/${id}/signatures`, { client_signature: 'Own' }));
    accepted(await world.worker.post(`/contracts/${id}/signatures`, { worker_signature: 'Wanda Work' }));
    expect(await kindsTo(await addressOf(world.workerId))).toEqual([]);
    expect(await kindsTo(own.user.email)).toContain('contract_signed');
    const body = {
      termination_type: 'mutual',
      completion_date: '2026-04-30',
      terminate_now: false,
      message: 'Thank you.',
    };
    accepted(await own.api.post(`/contracts/${id}/terminations`, body));
    expect(await kindsTo(own.user.email)).not.toContain('termination_scheduled');
    expect(await kindsTo(other.user.email)).toContain('termination_scheduled');
    const [mail] = await outbox(
      '&kind=termination_scheduled&to=' + encodeURIComponent(await addressOf(world.workerId)),
    );
    expect(mail!.text).toContain('> Thank you.');
    expect(mail!.text).toContain('30 April 2026');
  });

  it('asks those who may approve, once for many, and tells whoever reported what became of it', async () => {
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));
    const reporting = await userIn(world, ['approver']);
    const other = await userIn(world, ['approver']);
    const viewer = await userIn(world, ['viewer']);
    const contract = await activeContract(world);
    const item = { contract_id: contract, type: 'bonus', description: 'Launch' };
    const post = (api: Api, amount: string) => api.post('/invoice-adjustments', { ...item, amount });
    const first = accepted(await post(reporting.api, '1250.50')).id as string;
    expect(await kindsTo(reporting.user.email)).not.toContain('review_request');
    const [asked] = await outbox('&kind=review_request');
    expect(asked).toMatchObject({ to: { address: other.user.email }, events: 1, contract_id: contract });
    expect(asked!.subject).toBe('For approval: Bonus, EUR\u00A01,250.50, Wanda Work');
    expect(await kindsTo(viewer.user.email)).toEqual([]);

    for (let index = 1; index <= 12; index += 1) accepted(await post(world.worker, `${index}`));
    const toOther = await outbox(`&kind=review_request&to=${encodeURIComponent(other.user.email)}`);
    expect(toOther.map(({ events }) => events)).toEqual([12, 1]);
    expect(toOther[0]!.subject).toBe('For approval: 12 items');
    expect((toOther[0]!.text as string).match(/\/l\/[\w-]{65}/g)).toHaveLength(10);
    expect(toOther[0]!.text).toContain('and 2 more');

    accepted(
      await other.api.post(`/invoice-adjustments/${first}/reviews`, { status: 'declined', reason: 'Twice' }),
    );
    const [outcome] = await outbox('&kind=review_outcome');
    expect(outcome).toMatchObject({ to: { address: reporting.user.email } });
    expect(outcome!.text).toContain('> Twice');
  });

  it('tells of invoices and payments in the language of each', async () => {
    const finance = await userIn(world, ['finance']);
    accepted(await finance.api.put('/me/notifications', { locale: 'de', off: [] }));
    accepted(await world.worker.put('/me/notifications', { locale: 'es', off: [] }));
    await activeContract(world, { amount: '5000.00', currency: 'EUR' });
    await world.advance('2026-02-10T00:00:00.000Z');
    const invoices = await outbox('&kind=invoice_issued');
    const languages = invoices.map(({ locale }) => locale).sort();
    expect(languages).toEqual(['de', 'es']);
    const german = invoices.find(({ locale }) => locale === 'de')!;
    expect(german.subject).toMatch(/^Rechnung \d+: [\d.]+,\d\d\sEUR$/);
    expect(accepted(await world.admin.get('/emails')).data).toHaveLength((await outbox()).length);
  });

  it('leaves out what somebody has switched off, but nothing that one has to be told', async () => {
    const choices = accepted(await world.worker.get('/me/notifications'));
    const kinds = choices.kinds as Json[];
    expect(kinds.every(({ kind }) => mailKinds.includes(kind as never))).toBe(true);
    expect(kinds.find(({ kind }) => kind === 'signature_request')).toMatchObject({
      is_on: true,
      can_be_off: false,
    });
    const refused = await world.worker.put('/me/notifications', { off: ['signature_request'] });
    expect(refused.status).toBe(400);
    expect((refused.body.error as Json).details).toEqual([
      expect.objectContaining({ field: 'off', rule: 'required_kind' }),
    ]);
    expect((await world.worker.put('/me/notifications', { off: ['review_request'] })).status).toBe(400);
    expect((await world.admin.put('/me/notifications', { off: [] })).status).toBe(403);
    expect(accepted(await world.admin.get('/me/notifications'))).toEqual({ locale: null, kinds: [] });

    accepted(await world.worker.put('/me/notifications', { off: ['invoice_issued'], locale: 'de' }));
    expect(accepted(await world.admin.get(`/people/${world.workerId}`)).locale).toBe('de');
    await activeContract(world);
    await world.advance('2026-02-10T00:00:00.000Z');
    const address = await addressOf(world.workerId);
    expect(await kindsTo(address)).not.toContain('invoice_issued');
    const { subject } = (await outbox(`&to=${encodeURIComponent(address)}`)).at(-1) ?? {};
    expect(subject ?? '').not.toContain('Invoice');
  });

  it('keeps what it holds sealed, and shows a live environment who was told, not what', async () => {
    await invited();
    const [mail] = await outbox();
    const row = await world.db('emails').where({ id: mail!.id }).first<{ content: string }>('content');
    expect(row.content).not.toContain('Wanda');
    expect(JSON.parse(testSealer.open(row.content, 'mail'))).toMatchObject({ subject: mail!.subject });
    const [listed] = accepted(await world.admin.get('/emails?kind=signature_request')).data as Json[];
    expect(listed).toEqual(
      Object.fromEntries(
        Object.entries(mail!).filter(([name]) => !['subject', 'text', 'html'].includes(name)),
      ),
    );
    expect((await world.worker.get('/emails')).status).toBe(403);
    expect((await userIn(world, ['finance'])).api).toBeDefined();
  });

  it('reminds whom the invitation that counts went to, and nobody who was not invited', async () => {
    const uninvited = await createContract(world, {
      first_signer: 'worker',
      submit: true,
      start_date: '2026-03-01',
    });
    const id = await invited({ title: 'Sent to two' });
    await world.advance(later(24 * 4));
    accepted(await world.admin.delete(`/contracts/${id}/invitations`));
    accepted(await world.admin.post(`/contracts/${id}/invitations`, { email: 'second@example.com' }));
    const told = async (contract: string, kind: string) =>
      (await outbox(`&contract_id=${contract}&kind=${kind}`)).map(({ to }) => (to as Json).address);
    expect(await told(uninvited, 'signature_reminder')).toEqual([]);
    // Looked at late: the reminder was of the invitation before.
    expect(await told(id, 'signature_reminder')).toEqual([]);
    await world.advance(later(24 * 8));
    expect(await told(id, 'signature_reminder')).toEqual(['second@example.com']);
    expect(await told(uninvited, 'signature_reminder')).toEqual([]);
  });

  it('is filled by as much as one request may take, and goes on with the next', async () => {
    const { user } = await userIn(world, ['owner']);
    await outbox();
    const ends = 41;
    for (let index = 0; index < ends; index += 1)
      await signContract(world, await createContract(world, { start_date: '2026-03-01' }));
    const pen = { sealer: testSealer, publicUrl: 'https://perdure.example' };
    const filled: boolean[] = [];
    while (filled.at(-1) !== true) filled.push(await fillOutbox(world.db, world.scope, pen, 0));
    expect(filled.length).toBeGreaterThan(1);
    const told = await outbox(`&kind=contract_signed&to=${encodeURIComponent(user.email)}`);
    expect(told).toHaveLength(ends);
  });

  it('answers in pages, each mail once', async () => {
    const { user } = await userIn(world, ['owner']);
    for (let index = 0; index < 5; index += 1)
      await signContract(world, await createContract(world, { start_date: '2026-03-01' }));
    const whole = await outbox(`&to=${encodeURIComponent(user.email)}`);
    expect(whole.filter(({ kind }) => kind === 'contract_signed')).toHaveLength(5);
    const paged: Json[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = accepted(
        await world.admin.get(
          `/sandbox/emails?limit=2&to=${encodeURIComponent(user.email)}${cursor ? `&cursor=${cursor}` : ''}`,
        ),
      );
      paged.push(...(page.data as Json[]));
      cursor = page.next_cursor as string | null;
    }
    expect(paged).toEqual(whole);
  });
});
