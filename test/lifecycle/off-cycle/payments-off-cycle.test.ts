import { eventually } from '../../support/eventually';
import type { Json } from '../../support/http';
import { force, invoicesOf, paymentAt, settle } from '../../support/payments';
import { accepted, activeContract, createContract, eventsOf, eventTypesOf } from '../../support/steps';
import { userIn } from '../../support/users';
import { useFreshWorld } from '../../support/use-world';
import { contractBody } from '../../support/world';

describe('off-cycle payments (spec 6.14)', () => {
  const world = useFreshWorld();
  let contract: string;
  let path: string;
  beforeEach(async () => {
    contract = await activeContract(world, { timezone: 'Asia/Tokyo' });
    path = `/contracts/${contract}/off-cycle-payments`;
  });

  const body = (changes: Json = {}): Json => ({
    amount: '250.00',
    reason: 'Launch bonus',
    payment_date: '2026-01-20',
    type: 'bonus',
    ...changes,
  });
  const create = async (changes: Json = {}): Promise<Json> =>
    accepted(await world.admin.post(path, body(changes)));
  const review = (id: string, status: string) => world.admin.post(`${path}/${id}/reviews`, { status });
  const read = async (id: string): Promise<Json> => accepted(await world.admin.get(`${path}/${id}`));

  it('reminds approvers while it waits, before its date and after it', async () => {
    await userIn(world, ['approver']);
    const { id } = await create();
    await world.advance('2026-01-30T00:00:00Z');
    const reminded = (await eventsOf(world, contract)).filter(
      ({ type }) => type === 'off_cycle_payment.reminded',
    );
    expect(reminded.map(({ occurred_at }) => occurred_at)).toEqual(
      ['16', '18', '22', '26'].map((day) => `2026-01-${day}T15:00:00.000Z`),
    );
    expect((await read(id)).status).toBe('pending');
    const mails = accepted(await world.admin.get('/sandbox/emails?kind=review_reminder')).data as Json[];
    expect(mails.map(({ contract_id }) => contract_id)).toContain(contract);
    accepted(await review(id, 'declined'));
    await world.advance('2026-02-10T00:00:00Z');
    expect(
      (await eventTypesOf(world, contract)).filter((type) => type === 'off_cycle_payment.reminded'),
    ).toHaveLength(4);
  });

  it('waits for approval, then for 00:00 of its date in the zone of the contract, then is invoiced and paid', async () => {
    const { id, ...created } = await create();
    expect(created).toMatchObject({
      status: 'pending',
      currency: 'EUR',
      pays_at: '2026-01-19T15:00:00.000Z',
      next: { waiting_for: 'review', who: ['admin'] },
    });
    expect(accepted(await review(id, 'approved'))).toMatchObject({
      status: 'approved',
      next: { waiting_for: 'payment_date', until: '2026-01-19T15:00:00.000Z' },
    });
    await world.advance('2026-01-19T14:59:59.999Z');
    expect((await read(id)).status).toBe('approved');
    await world.advance('2026-01-19T15:00:00Z');
    await settle(world);
    const paid = await read(id);
    expect(paid).toMatchObject({ status: 'paid', next: null });
    const [invoice] = await invoicesOf(world, contract);
    expect(invoice).toMatchObject({
      id: paid.invoice_id,
      status: 'paid',
      total: '250.00',
      is_off_cycle: true,
      cycle_id: null,
      family: 'workforce',
      number: '1',
      due_date: '2026-01-20',
    });
    expect(accepted(await world.admin.get(`/invoices/${invoice!.id}`)).lines).toMatchObject([
      {
        source_type: 'off_cycle',
        source_id: id,
        amount: '250.00',
        category: 'bonus',
        description: 'Launch bonus',
      },
    ]);
    expect(
      (await eventTypesOf(world, contract)).filter((type) => /off_cycle|invoice|payment\./.test(type)),
    ).toEqual([
      'off_cycle_payment.created',
      'off_cycle_payment.approved',
      'off_cycle_payment.processing',
      'invoice.issued',
      'payment.initiated',
      'payment.completed',
      'invoice.paid',
      'off_cycle_payment.paid',
    ]);
  });

  it('is approved at once when asked to be, in a currency of its own, and paid at once when its date is today', async () => {
    const { id } = await create({
      is_auto_approved: true,
      currency: 'JPY',
      amount: '9000',
      payment_date: '2026-01-10',
    });
    await settle(world);
    expect(await read(id)).toMatchObject({ status: 'paid', amount: '9000', currency: 'JPY' });
    const { payment_id: paymentId } = await read(id);
    expect(await paymentAt(world, paymentId)).toMatchObject({
      status: 'completed',
      currency: 'JPY',
      total: '9000',
    });
  });

  it('is declined for good, and reviewed once', async () => {
    const { id } = await create();
    expect(accepted(await review(id, 'declined'))).toMatchObject({ status: 'declined', next: null });
    for (const status of ['approved', 'declined'])
      expect(await review(id, status)).toMatchObject({
        status: 409,
        body: { error: { code: 'not_pending' } },
      });
    await world.advance('2026-01-25T00:00:00Z');
    expect(await invoicesOf(world, contract)).toEqual([]);
  });

  it('approved late is paid at once', async () => {
    const { id } = await create();
    await world.advance('2026-01-25T00:00:00Z');
    accepted(await review(id, 'approved'));
    await settle(world);
    expect((await read(id)).status).toBe('paid');
  });

  it('stays in processing while its payment fails, and is paid with a later attempt', async () => {
    await force(world, 'failed');
    const { id } = await create({ is_auto_approved: true });
    await world.advance('2026-01-19T15:30:00Z');
    expect((await read(id)).status).toBe('processing');
    await world.advance('2026-01-20T15:00:00Z');
    expect(await invoicesOf(world, contract)).toMatchObject([{ status: 'failed', is_overdue: true }]);
    await force(world, 'completed');
    await world.advance('2026-01-20T22:00:00Z');
    expect((await read(id)).status).toBe('paid');
  });

  it('must not be dated after the end of the contract, except when it is approved already', async () => {
    const approved = await create({ is_auto_approved: true, payment_date: '2026-02-20' });
    const pending = await create({ payment_date: '2026-02-20' });
    accepted(
      await world.admin.post(`/contracts/${contract}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-02-10',
        terminate_now: false,
      }),
    );
    const late = { status: 409, body: { error: { code: 'after_completion' } } };
    expect(await world.admin.post(path, body({ payment_date: '2026-02-11' }))).toMatchObject(late);
    expect(await review(pending.id, 'approved')).toMatchObject(late);
    const gone = { status: 409, body: { error: { code: 'not_pending' } } };
    const lastDay = await create({ payment_date: '2026-02-10', is_auto_approved: true });
    await world.advance('2026-02-25T00:00:00Z');
    expect((await read(lastDay.id)).status).toBe('paid');
    expect((await read(approved.id)).status).toBe('paid');
    expect((await read(pending.id)).status).toBe('not_payable');
    expect(await world.admin.post(path, body({ payment_date: '2026-02-25' }))).toMatchObject({ status: 409 });
    expect(await review(pending.id, 'declined')).toMatchObject(gone);
  });

  it('that nobody approved is not payable: dated later with the end of the contract, else with its final invoice', async () => {
    const [later, inside, approved] = [
      await create({ payment_date: '2026-03-01' }),
      await create({ payment_date: '2026-02-10' }),
      await create({ payment_date: '2026-02-05' }),
    ];
    accepted(
      await world.admin.post(`/contracts/${contract}/terminations`, {
        ...{ termination_type: 'mutual', completion_date: '2026-02-10', terminate_now: false },
      }),
    );
    const statuses = async (now: string): Promise<string[]> => {
      await world.advance(now);
      return (await Promise.all([later, inside, approved].map(({ id }) => read(id)))).map(
        ({ status }) => status as string,
      );
    };
    expect(await statuses('2026-02-10T14:59:59Z')).toEqual(['pending', 'pending', 'pending']);
    expect(await statuses('2026-02-10T15:00:00Z')).toEqual(['not_payable', 'pending', 'pending']);
    accepted(await review(approved.id, 'approved'));
    expect(await statuses('2026-02-13T14:59:59Z')).toEqual(['not_payable', 'pending', 'paid']);
    expect(await statuses('2026-02-13T15:00:00Z')).toEqual(['not_payable', 'not_payable', 'paid']);
    const told = (await eventsOf(world, contract)).filter(
      ({ type }) => type === 'off_cycle_payment.not_payable',
    );
    expect(told.map(({ occurred_at, payload }) => [occurred_at, payload])).toEqual([
      ['2026-02-10T15:00:00.000Z', { off_cycle_payment_id: later.id, reason: 'the contract is terminated' }],
      [
        '2026-02-13T15:00:00.000Z',
        {
          off_cycle_payment_id: inside.id,
          reason: 'Nobody approved it before the final invoice of its contract.',
        },
      ],
    ]);
    expect(await read(inside.id)).toMatchObject({ next: null });
  });

  it('refuses a past date, nothing, too many decimals, a draft, and workers', async () => {
    const post = (changes: Json, to = path) => world.admin.post(to, body(changes));
    expect(await post({ payment_date: '2026-01-09' })).toMatchObject({
      status: 422,
      body: { error: { code: 'payment_date_past', details: [{ field: 'payment_date' }] } },
    });
    expect((await post({ amount: '0' })).status).toBe(400);
    expect((await post({ amount: '1.001' })).status).toBe(400);
    const draft = await createContract(world, contractBody(world, { start_date: '2026-03-01' }));
    expect(await post({}, `/contracts/${draft}/off-cycle-payments`)).toMatchObject({
      status: 409,
      body: { error: { code: 'contract_not_active' } },
    });
    expect((await world.worker.post(path, body())).status).toBe(403);
    expect((await world.other.get(path)).status).toBe(403);
    expect((await world.worker.get(path)).status).toBe(200);
  });

  it('in live an admin confirms what was paid outside', async () => {
    const { admin, worker, workerId } = world.live;
    const { id: own } = accepted(await admin.post('/contracts', contractBody({ workerId })));
    accepted(await admin.post(`/contracts/${own}/signatures`, { client_signature: 'The Client' }));
    accepted(await worker.post(`/contracts/${own}/signatures`, { worker_signature: 'Wanda Work' }));
    const payments = `/contracts/${own}/off-cycle-payments`;
    const today = new Date().toISOString().slice(0, 10);
    const sent = { amount: '1.00', reason: 'Cab', payment_date: today, is_auto_approved: true };
    const { id } = accepted(await admin.post(payments, sent));
    const get = (to: string) => async () => accepted(await admin.get(to));
    const { payment_id: payment } = await eventually(
      get(`${payments}/${id}`),
      ({ status }) => status === 'processing',
    );
    await eventually(get(`/payments/${payment}`), ({ next }) => next?.waiting_for === 'confirmation');
    const failed = accepted(
      await admin.post(`/payments/${payment}/confirm`, { outcome: 'failed', reason: 'IBAN' }),
    );
    expect(failed).toMatchObject({ status: 'failed', method: 'manual', failure: 'IBAN' });
    accepted(await admin.post(`/payments/${payment}/retry`));
    await eventually(get(`/payments/${payment}`), ({ next }) => next?.waiting_for === 'confirmation');
    accepted(await admin.post(`/payments/${payment}/confirm`, { outcome: 'completed', reference: 'SEPA 7' }));
    expect((await get(`${payments}/${id}`)()).status).toBe('paid');
  });

  it('is withdrawn until its date has come, reviewed or not', async () => {
    const pending = await create();
    const approved = await create({ is_auto_approved: true });
    const late = await create({ is_auto_approved: true });
    for (const { id } of [pending, approved]) {
      const withdrawn = accepted(await world.admin.delete(`${path}/${id}?reason=Mistaken`));
      expect(withdrawn).toMatchObject({ status: 'withdrawn', next: null });
    }
    expect(await world.worker.delete(`${path}/${late.id}`)).toMatchObject({ status: 403 });
    await world.advance('2026-01-19T15:00:00Z');
    await settle(world);
    expect(await world.admin.delete(`${path}/${late.id}`)).toMatchObject({
      status: 409,
      body: { error: { code: 'not_pending' } },
    });
    expect((await invoicesOf(world, contract)).map(({ total }) => total as string)).toEqual(['250.00']);
    expect((await eventTypesOf(world, contract)).filter((type) => type.endsWith('withdrawn'))).toHaveLength(
      2,
    );
  });

  it('that an admin has to confirm says so', async () => {
    await force(world, 'pending');
    const { id } = await create({ is_auto_approved: true, payment_date: '2026-01-12' });
    await world.advance('2026-01-13T00:00:00Z');
    await settle(world);
    const waiting = await read(id);
    expect(waiting).toMatchObject({
      status: 'processing',
      next: { waiting_for: 'confirmation', who: ['admin'] },
    });
    accepted(
      await world.admin.post(`/payments/${waiting.payment_id}/confirm`, {
        outcome: 'completed',
        reference: 'SEPA-1',
      }),
    );
    expect(await read(id)).toMatchObject({ status: 'paid', next: null });
  });

  it('is not approved by whoever made it where the environment wants that', async () => {
    accepted(await world.admin.patch('/settings', { self_approval: 'refused' }));
    expect(await world.admin.post(path, body({ is_auto_approved: true }))).toMatchObject({
      status: 403,
      body: { error: { code: 'self_approval' } },
    });
    const { id } = await create();
    expect((await review(id, 'approved')).body.error.code).toBe('self_approval');
    accepted(await world.admin.delete(`${path}/${id}`));
  });
});
