import type { Json } from '../../support/http';
import { force, invoicesOf, ISSUED, pay, settle } from '../../support/payments';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('cancelling an invoice (spec 6.13)', () => {
  const world = useFreshWorld();
  let contract: string;
  beforeEach(async () => {
    contract = await activeContract(world, { amount: '1000.00', payment_due_days: 10 });
  });

  const adjust = async (type: string, amount: string): Promise<string> => {
    const body = { contract_id: contract, type, amount, description: type, is_auto_approved: true };
    const { id } = accepted(
      await world.admin.post('/invoice-adjustments', { ...body, date_submitted: await today() }),
    );
    return id as string;
  };
  const today = async (): Promise<string> =>
    (accepted(await world.admin.get('/sandbox/clock')).now as string).slice(0, 10);
  const cancel = (id: string) => world.admin.post(`/invoices/${id}/cancel`, { reason: 'wrong month' });
  const linesOf = async (id: string): Promise<[string, string][]> => {
    const lines = accepted(await world.admin.get(`/invoices/${id}`)).lines as Json[];
    return lines.map(({ category, amount }) => [category as string, amount as string]);
  };

  it('bills what it billed again on the next invoice, once, and the cycle no more', async () => {
    const bonus = await adjust('bonus', '70.00');
    await world.advance(ISSUED);
    const [january] = await invoicesOf(world, contract);
    expect(january?.total).toBe('1070.00');
    expect(accepted(await cancel(january!.id))).toMatchObject({ status: 'canceled', version: 2 });
    const item = accepted(await world.admin.get(`/invoice-adjustments/${bonus}`));
    expect(item).toMatchObject({ status: 'approved' });
    expect(await cancel(january!.id)).toMatchObject({
      status: 409,
      body: { error: { code: 'invoice_not_cancelable' } },
    });
    await world.advance('2026-03-01T00:00:00Z');
    const all = await invoicesOf(world, contract);
    expect(all.map(({ status, total }) => [status, total])).toEqual([
      ['canceled', '1070.00'],
      ['pending', '2070.00'],
    ]);
    expect(await linesOf(all[1]!.id)).toEqual([
      ['work', '1000.00'],
      ['work', '1000.00'],
      ['bonus', '70.00'],
    ]);
    const { lines } = accepted(await world.admin.get(`/invoices/${all[1]!.id}`));
    expect((lines as Json[])[1]).toMatchObject({
      ...{ source_type: 'base', source_id: january!.id },
      description: 'Base pay, 2026-01-01 to 2026-01-31',
    });
    const versions = accepted(await world.admin.get(`/invoice-adjustments/${bonus}/versions`)).data as Json[];
    const onInvoices = versions.map(({ state }) => [
      state.status as string,
      state.invoice_id as string | null,
    ]);
    expect(onInvoices).toEqual([
      ['approved', null],
      ['processing', january!.id],
      ['approved', null],
      ['processing', all[1]!.id],
    ]);
    expect(versions.map(({ changed_by: by }) => (by as Json).type)).toEqual([
      'service',
      'system',
      'service',
      'system',
    ]);
    const told = (await eventsOf(world, contract)).filter(({ type }) => type === 'invoice.canceled');
    expect(told).toHaveLength(1);
    expect(told[0]?.payload).toMatchObject({ invoice_id: january!.id, reason: 'wrong month' });
  });

  it('gives back the credit it used', async () => {
    await adjust('deduction', '1300.00');
    await world.advance(ISSUED);
    await world.advance('2026-03-01T00:00:00Z');
    const [january, february] = await invoicesOf(world, contract);
    expect([january?.total, february?.total]).toEqual(['0.00', '700.00']);
    // What January left has been used by February, so January stands until February is canceled.
    expect(await cancel(january!.id)).toMatchObject({
      status: 409,
      body: { error: { code: 'credit_used' } },
    });
    accepted(await cancel(february!.id));
    await world.advance('2026-04-01T00:00:00Z');
    expect((await invoicesOf(world, contract))[2]).toMatchObject({ total: '1700.00', credit_used: '300.00' });
  });

  it('takes back the credit it left, and its items with it', async () => {
    await adjust('deduction', '1300.00');
    await world.advance(ISSUED);
    const [january] = await invoicesOf(world, contract);
    accepted(await cancel(january!.id));
    await world.advance('2026-03-01T00:00:00Z');
    const february = (await invoicesOf(world, contract))[1];
    expect(february).toMatchObject({ total: '700.00', credit_used: '0.00', credit_left: '0.00' });
  });

  it('waives its base pay by word, and with it the credit that paid for that', async () => {
    await adjust('deduction', '1300.00');
    await world.advance(ISSUED);
    await adjust('bonus', '120.00');
    await world.advance('2026-03-01T00:00:00Z');
    const [, february] = await invoicesOf(world, contract);
    expect(february).toMatchObject({ total: '820.00', credit_used: '300.00', base_pay: null });
    const waived = { reason: 'Not worked', base_pay: 'waived' };
    accepted(await world.admin.post(`/invoices/${february!.id}/cancel`, waived));
    expect((await invoicesOf(world, contract))[1]).toMatchObject({ status: 'canceled', base_pay: 'waived' });
    await world.advance('2026-04-01T00:00:00Z');
    // Of the 300.00 only the 120.00 for the bonus come back: 1000.00 + 120.00 - 120.00.
    const march = (await invoicesOf(world, contract))[2]!;
    expect(march).toMatchObject({ total: '1000.00', credit_used: '120.00' });
    expect(await linesOf(march.id)).toEqual([
      ['work', '1000.00'],
      ['bonus', '120.00'],
      ['credit', '-120.00'],
    ]);
    expect(await world.admin.post(`/invoices/${march.id}/cancel`, { base_pay: 'forgotten' })).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'base_pay' }] } },
    });
  });

  it('bills base pay again as often as it is canceled, and the forecast and the balance know it', async () => {
    await world.advance(ISSUED);
    const balances = async () =>
      accepted(await world.admin.get(`/payouts/balances?worker_id=${world.workerId}`)).data as Json[];
    const before = await balances();
    expect(before).toHaveLength(1);
    accepted(await cancel((await invoicesOf(world, contract))[0]!.id));
    // What was earned is earned still.
    expect(await balances()).toEqual(before);
    const expected = accepted(await world.admin.post(`/contracts/${contract}/forecast`, { count: 1 }));
    expect((expected.data as Json[])[0]).toMatchObject({ total: '2000.00' });
    await world.advance('2026-03-01T00:00:00Z');
    accepted(await cancel((await invoicesOf(world, contract))[1]!.id));
    await world.advance('2026-04-01T00:00:00Z');
    const march = (await invoicesOf(world, contract))[2]!;
    expect(march.total).toBe('3000.00');
    const { lines } = accepted(await world.admin.get(`/invoices/${march.id}`));
    expect((lines as Json[]).map(({ description }) => description as string)).toEqual([
      'Base pay, 2026-03-01 to 2026-03-31',
      'Base pay, 2026-02-01 to 2026-02-28',
      'Base pay, 2026-01-01 to 2026-01-31',
    ]);
  });

  it('has to be waived where the contract has no later invoice', async () => {
    const ended = { termination_type: 'mutual', completion_date: '2026-01-31', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${contract}/terminations`, ended));
    await world.advance('2026-02-04T00:00:00Z');
    const [final] = await invoicesOf(world, contract);
    expect(await cancel(final!.id)).toMatchObject({
      status: 409,
      body: { error: { code: 'no_unlocked_cycle' } },
    });
    accepted(await world.admin.post(`/invoices/${final!.id}/cancel`, { base_pay: 'waived' }));
  });

  it('is possible until it is paid: a failed payment retries it no more', async () => {
    await world.advance(ISSUED);
    const [january] = await invoicesOf(world, contract);
    await force(world, 'pending');
    const payment = await pay(world, [january!.id]);
    expect(await cancel(january!.id)).toMatchObject({
      status: 409,
      body: { error: { code: 'invoice_not_cancelable' } },
    });
    accepted(
      await world.admin.post(`/payments/${payment.id}/confirm`, { outcome: 'failed', reason: 'no money' }),
    );
    accepted(await cancel(january!.id));
    await force(world, 'completed');
    await world.advance('2026-02-10T00:00:00Z');
    expect((await invoicesOf(world, contract))[0]?.status).toBe('canceled');
    expect((await world.admin.post(`/payments/${payment.id}/retry`)).status).toBe(409);
  });

  it('leaves the other invoices of a failed payment to a new one, which the refusal of its retry names', async () => {
    const other = await activeContract(world, { amount: '200.00', payment_due_days: 10 });
    await world.advance(ISSUED);
    const [[canceled], [kept]] = [await invoicesOf(world, contract), await invoicesOf(world, other)];
    await force(world, 'failed');
    const failed = await pay(world, [canceled!.id, kept!.id]);
    expect(failed.status).toBe('failed');
    accepted(await cancel(canceled!.id));
    await force(world, 'completed');
    const retried = await world.admin.post(`/payments/${failed.id}/retry`);
    expect(retried).toMatchObject({
      status: 409,
      body: {
        error: {
          ...{ code: 'invoice_not_payable', message: expect.stringMatching(/by a new payment/) },
          details: { invoices: [{ id: canceled!.id }], payable_invoice_ids: [kept!.id] },
        },
      },
    });
    const { details } = (retried.body as { error: { details: { payable_invoice_ids: string[] } } }).error;
    const paid = await pay(world, details.payable_invoice_ids);
    expect(paid).toMatchObject({ status: 'completed', total: '200.00' });
  });

  it('of an off-cycle payment means that it is not paid', async () => {
    const path = `/contracts/${contract}/off-cycle-payments`;
    await force(world, 'failed');
    const sent = { amount: '5.00', reason: 'Cab', payment_date: '2026-01-10', is_auto_approved: true };
    const { id } = accepted(await world.admin.post(path, sent));
    await settle(world);
    const { invoice_id: invoice } = accepted(await world.admin.get(`${path}/${id}`));
    accepted(await cancel(invoice));
    expect(accepted(await world.admin.get(`${path}/${id}`)).status).toBe('declined');
  });
});
