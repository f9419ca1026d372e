import { newKey } from '../../support/http';
import { billedContracts, force, onlyInvoice, pay, paymentAt, settle } from '../../support/payments';
import { accepted, eventTypesOf, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('payments (spec 6.14)', () => {
  const world = useFreshWorld();

  const idsOf = async (contracts: string[]): Promise<string[]> =>
    (await Promise.all(contracts.map((id) => onlyInvoice(world, id)))).map(({ id }) => id as string);

  it('pays one invoice: receipt, invoice and events tell of it', async () => {
    const [contract] = await billedContracts(world, ['3100.00']);
    const [invoice] = await idsOf([contract!]);
    const started = accepted(await world.admin.post('/payments', { invoice_ids: [invoice] }));
    expect(started).toMatchObject({
      status: 'initiated',
      total: '3100.00',
      currency: 'EUR',
      method: 'sandbox',
    });
    await settle(world);
    const payment = await paymentAt(world, started.id);
    expect(payment).toMatchObject({ status: 'completed', receipt_number: '1', attempt: 1, next: null });
    expect(await onlyInvoice(world, contract!)).toMatchObject({
      status: 'paid',
      paid_at: '2026-02-01T00:00:00.000Z',
    });
    const events = (await eventTypesOf(world, contract!)).slice(-4);
    expect(events).toEqual(['invoice.issued', 'payment.initiated', 'payment.completed', 'invoice.paid']);
  });

  it('pays many invoices in one request, each contract hearing of its own', async () => {
    const contracts = await billedContracts(world, ['1000.00', '2000.00', '3000.01']);
    const invoices = await idsOf(contracts);
    const payment = await pay(world, invoices);
    expect(payment).toMatchObject({ status: 'completed', total: '6000.01' });
    for (const [index, contract] of contracts.entries()) {
      expect((await onlyInvoice(world, contract)).status).toBe('paid');
      const told = (await eventsOf(world, contract)).find(({ type }) => type === 'payment.completed');
      expect(told?.payload).toMatchObject({ payment_id: payment.id, invoice_ids: [invoices[index]] });
    }
  });

  it('fails, is tried again by an admin, and pays once', async () => {
    const [contract] = await billedContracts(world, ['3100.00']);
    const invoices = await idsOf([contract!]);
    await force(world, 'failed');
    const failed = await pay(world, invoices);
    expect(failed).toMatchObject({ status: 'failed', next_attempt_at: '2026-02-01T01:00:00.000Z' });
    expect((await onlyInvoice(world, contract!)).status).toBe('failed');
    await force(world, 'completed');
    accepted(await world.admin.post(`/payments/${failed.id}/retry`));
    await settle(world);
    expect(await paymentAt(world, failed.id)).toMatchObject({ status: 'completed', attempt: 2 });
    expect((await onlyInvoice(world, contract!)).status).toBe('paid');
    expect(await world.admin.post(`/payments/${failed.id}/retry`)).toMatchObject({
      status: 409,
      body: { error: { code: 'payment_final' } },
    });
  });

  it('tries again by itself after 1, 6 and 24 hours, then only when asked', async () => {
    const [contract] = await billedContracts(world, ['3100.00'], { payment_due_days: 0 });
    await force(world, 'failed');
    const { id } = await pay(world, await idsOf([contract!]));
    await world.advance('2026-02-05T00:00:00Z');
    expect(await paymentAt(world, id)).toMatchObject({ status: 'failed', attempt: 4, next_attempt_at: null });
    expect(await onlyInvoice(world, contract!)).toMatchObject({ status: 'failed', is_overdue: true });
    await force(world, 'completed');
    accepted(await world.admin.post(`/payments/${id}/retry`));
    await settle(world);
    expect(await paymentAt(world, id)).toMatchObject({ status: 'completed', attempt: 5 });
  });

  it('gives up its own retry when another payment has paid meanwhile', async () => {
    const [contract] = await billedContracts(world, ['3100.00']);
    const invoices = await idsOf([contract!]);
    await force(world, 'failed');
    const { id } = await pay(world, invoices);
    await force(world, 'completed');
    expect((await pay(world, invoices)).status).toBe('completed');
    await world.advance('2026-02-01T02:00:00Z');
    expect(await paymentAt(world, id)).toMatchObject({ status: 'failed', next_attempt_at: null });
    expect(await world.admin.post(`/payments/${id}/retry`)).toMatchObject({
      status: 409,
      body: { error: { code: 'invoice_not_payable' } },
    });
  });

  it('pays no invoice twice: not later, not at once, not by a repeat', async () => {
    const contracts = await billedContracts(world, ['3100.00', '10.00']);
    const invoices = await idsOf(contracts);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => world.admin.post('/payments', { invoice_ids: invoices })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    await settle(world);
    expect(await world.admin.post('/payments', { invoice_ids: [invoices[0]] })).toMatchObject({
      status: 409,
      body: {
        error: { code: 'invoice_not_payable', details: { invoices: [{ id: invoices[0], status: 'paid' }] } },
      },
    });
    const paid = (await eventTypesOf(world, contracts[0]!)).filter((type) => type === 'invoice.paid');
    expect(paid).toHaveLength(1);
  });

  it('answers a repeat with the same key by the first payment', async () => {
    const [contract] = await billedContracts(world, ['3100.00']);
    const body = { invoice_ids: await idsOf([contract!]) };
    const key = newKey();
    const [first, second] = [
      await world.admin.post('/payments', body, { key }),
      await world.admin.post('/payments', body, { key }),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    await settle(world);
  });

  it('refuses two currencies, unknown invoices, none, and too many', async () => {
    const contracts = [
      ...(await billedContracts(world, ['100.00'])),
      ...(await billedContracts(world, ['200.00'], { currency: 'USD' })),
    ];
    await world.advance('2026-02-02T00:00:00Z');
    const invoices = await idsOf(contracts);
    const post = (ids: string[]) => world.admin.post('/payments', { invoice_ids: ids });
    expect(await post(invoices)).toMatchObject({
      status: 422,
      body: { error: { code: 'mixed_currencies' } },
    });
    expect((await post([newKey()])).status).toBe(404);
    expect((await post([])).status).toBe(400);
    expect((await post(Array.from({ length: 1_001 }, newKey))).status).toBe(400);
    expect((await world.worker.post('/payments', { invoice_ids: invoices })).status).toBe(403);
  });

  it('waits for a confirmation when the gateway says nothing yet', async () => {
    const [contract] = await billedContracts(world, ['3100.00']);
    const { id } = accepted(
      await world.admin.post('/payments', { invoice_ids: await idsOf([contract!]), method: 'manual' }),
    );
    await settle(world);
    expect(await paymentAt(world, id)).toMatchObject({
      status: 'processing',
      next: { waiting_for: 'confirmation', who: ['admin'] },
    });
    expect((await onlyInvoice(world, contract!)).status).toBe('processing');
    expect((await world.admin.post(`/payments/${id}/confirm`, { outcome: 'completed' })).status).toBe(400);
    const confirmed = accepted(
      await world.admin.post(`/payments/${id}/confirm`, { outcome: 'completed', reference: 'SEPA-1' }),
    );
    expect(confirmed).toMatchObject({ status: 'completed', reference: 'SEPA-1', receipt_number: '1' });
    const again = await world.admin.post(`/payments/${id}/confirm`, { outcome: 'failed' });
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'payment_final' } } });
  });

  it('know no sandbox in live', async () => {
    const { admin } = world.live;
    expect((await admin.post('/sandbox/payments/outcome', { outcome: 'failed' })).status).toBe(404);
    expect(await admin.post('/payments', { invoice_ids: [newKey()], method: 'sandbox' })).toMatchObject({
      status: 422,
      body: { error: { code: 'method_not_available', details: [{ field: 'method' }] } },
    });
  });
});
