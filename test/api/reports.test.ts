import type { Json } from '../support/http';
import { force, invoicesOf, ISSUED, pay, settle } from '../support/payments';
import { accepted, activeContract, eventsOf } from '../support/steps';
import { useFreshWorld } from '../support/use-world';

describe('reports, balances, breakdown and documents', () => {
  const world = useFreshWorld();
  let contract: string;
  let invoice: Json;
  const hostile = '=HYPERLINK("http://x"), "quoted"\nline';
  beforeEach(async () => {
    contract = await activeContract(world, {
      amount: '1000.00',
      payment_due_days: 10,
      title: 'Łódź; design',
    });
    const item = { contract_id: contract, is_auto_approved: true, date_submitted: '2026-01-10' };
    for (const [type, amount, description] of [
      ['bonus', '70.00', hostile],
      ['deduction', '20.00', 'Laptop'],
    ])
      accepted(await world.admin.post('/invoice-adjustments', { ...item, type, amount, description }));
  });

  const bill = async (): Promise<void> => {
    await world.advance(ISSUED);
    invoice = (await invoicesOf(world, contract))[0]!;
  };
  const RANGE = 'from_date=2026-02-01&to_date=2026-03-01';
  const report = async (query = ''): Promise<Json> =>
    accepted(await world.admin.get(`/reports/detailed-payments?${RANGE}${query}`));
  const balances = async (): Promise<Json[]> => accepted(await world.admin.get('/payouts/balances')).data;

  it('shows every line of every paid invoice once, tied to invoice, payment and contract', async () => {
    await bill();
    const payment = await pay(world, [invoice.id]);
    const { data } = await report();
    expect(data).toHaveLength(3);
    for (const row of data as Json[])
      expect(row).toMatchObject({
        invoice: { id: invoice.id, document: invoice.number, issued_at: ISSUED },
        payment: { id: payment.id, document: '1', amount: '1050.00', paid_at: ISSUED },
        contract: { id: contract, name: 'Łódź; design' },
      });
    expect((data as Json[]).map(({ line_item: { category, amount } }) => [category, amount])).toEqual([
      ['work', '1000.00'],
      ['bonus', '70.00'],
      ['deduction', '-20.00'],
    ]);
    const first = await report('&limit=2');
    const rest = await report(`&limit=2&cursor=${first.next_cursor}`);
    expect([first.has_more, rest.has_more]).toEqual([true, false]);
    expect([...first.data, ...rest.data]).toEqual(data);
    const none = await world.admin.get('/reports/detailed-payments?from_date=2026-01-01&to_date=2026-02-01');
    expect(accepted(none).data).toEqual([]);
    expect(
      (await world.admin.get('/reports/detailed-payments?from_date=2026-02-01&to_date=2026-02-01')).status,
    ).toBe(400);
    expect((await world.worker.get(`/reports/detailed-payments?${RANGE}`)).status).toBe(403);
  });

  it('gives the same as CSV, quoted, and without a formula', async () => {
    await bill();
    for (const answer of [
      await world.admin.get(`/reports/detailed-payments?${RANGE}&format=csv`),
      await world.admin.get(`/reports/detailed-payments?${RANGE}`, { headers: { Accept: 'text/csv' } }),
    ]) {
      expect(answer.headers.get('content-type')).toContain('text/csv');
      const text = answer.body.text as string;
      expect(text.split('\r\n')).toHaveLength(5);
      expect(text).toContain(`"'=HYPERLINK(""http://x""), ""quoted""\nline"`);
      expect(text).toContain(',-20.00,EUR,');
      expect(text).toContain('"Łódź; design"');
    }
  });

  it('balances what is earned, under way and paid, and shows a worker only their own', async () => {
    expect(await balances()).toMatchObject([
      { currency: 'EUR', earned: '50.00', processing: '0.00', paid: '0.00' },
    ]);
    await bill();
    expect(await balances()).toMatchObject([{ earned: '1050.00', processing: '0.00', paid: '0.00' }]);
    await force(world, 'pending');
    const { id } = await pay(world, [invoice.id]);
    expect(await balances()).toMatchObject([{ earned: '0.00', processing: '1050.00', paid: '0.00' }]);
    accepted(await world.admin.post(`/payments/${id}/confirm`, { outcome: 'completed', reference: 'x' }));
    const paid = [{ worker_id: world.workerId, earned: '0.00', processing: '0.00', paid: '1050.00' }];
    expect(await balances()).toMatchObject(paid);
    expect(accepted(await world.worker.get('/payouts/balances')).data).toMatchObject(paid);
    expect(accepted(await world.other.get('/payouts/balances')).data).toEqual([]);
    expect((await world.other.get(`/payouts/balances?worker_id=${world.workerId}`)).status).toBe(403);
  });

  it('breaks a payment down, charges the platform fee, and lists fee invoices apart', async () => {
    const fee = { basis_points: 150 };
    expect(accepted(await world.admin.patch('/settings', { platform_fee: fee })).platform_fee).toEqual(fee);
    await bill();
    const { id } = await pay(world, [invoice.id]);
    const rows = accepted(await world.admin.get(`/payments/${id}/breakdown`)).data as Json[];
    expect(rows).toMatchObject([
      {
        family: 'workforce',
        work: '1000.00',
        bonus: '70.00',
        deductions: '-20.00',
        processing_fee: '0.00',
        total: '1050.00',
        invoice_number: invoice.number,
        receipt_number: '1',
        payment_date: ISSUED,
        contractor_unique_identifier: world.workerId,
        frequency: 'monthly',
      },
      { family: 'platform_fee', processing_fee: '15.75', total: '15.75', work: '0.00' },
    ]);
    for (const path of ['/invoices/platform', '/invoices/deel'])
      expect(accepted(await world.admin.get(`${path}?contract_id=${contract}`)).data).toMatchObject([
        { family: 'platform_fee', number: '1', total: '15.75', status: 'pending' },
      ]);
    expect(await invoicesOf(world, contract)).toHaveLength(1);
    const [due] = accepted(await world.admin.get('/invoices/platform')).data as Json[];
    expect((await pay(world, [due!.id])).status).toBe('completed');
    expect(accepted(await world.admin.get('/invoices/platform')).data).toHaveLength(1);
  });

  it('has a platform fee that is not paid fall overdue after its due day, with an event', async () => {
    accepted(await world.admin.patch('/settings', { platform_fee: { basis_points: 150 } }));
    await bill();
    await pay(world, [invoice.id]);
    const fee = async (now: string): Promise<Json> => {
      await world.advance(now);
      return (accepted(await world.admin.get('/invoices/platform')).data as Json[]).at(-1)!;
    };
    const { id, number } = await fee('2026-02-15T23:59:59Z');
    expect(await fee('2026-02-15T23:59:59.999Z')).toMatchObject({
      due_date: '2026-02-15',
      is_overdue: false,
    });
    expect(await fee('2026-02-16T00:00:00Z')).toMatchObject({ id, status: 'pending', is_overdue: true });
    const told = (await eventsOf(world, contract)).filter(({ type }) => type === 'invoice.overdue');
    expect(told).toMatchObject([
      {
        occurred_at: '2026-02-16T00:00:00.000Z',
        payload: { invoice_id: id, family: 'platform_fee', number },
      },
    ]);
    expect((await pay(world, [id])).status).toBe('completed');
  });

  it('lists payments by status and by invoice', async () => {
    await bill();
    const { id } = await pay(world, [invoice.id]);
    for (const query of ['', '?status=completed', `?invoice_id=${invoice.id}`])
      expect(accepted(await world.admin.get(`/payments${query}`)).data).toMatchObject([{ id }]);
    expect(accepted(await world.admin.get('/payments?status=failed')).data).toEqual([]);
    expect((await world.live.admin.get(`/payments/${id}`)).status).toBe(404);
  });

  it('gives links to PDF files that cannot be changed', async () => {
    await bill();
    const link = accepted(await world.admin.get(`/invoices/${invoice.id}/download`));
    const minutes = (Date.parse(link.expires_at as string) - Date.now()) / 60_000;
    expect(link.id).toBe(invoice.id);
    expect(minutes).toBeLessThanOrEqual(15);
    const read = async (url: string) => {
      const response = await fetch(url);
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        content: await response.text(),
      };
    };
    const [one, two] = [await read(link.url), await read(link.url)];
    expect(one).toMatchObject({ status: 200, type: 'application/pdf' });
    expect(one.content.slice(0, 5)).toBe('%PDF-');
    expect(two.content).toBe(one.content);

    const other = new URL(link.url as string);
    other.searchParams.set('expires', '2027-01-01T00:00:00.000Z');
    expect((await read(other.href)).status).toBe(403);
    expect((await read((link.url as string).replace('/invoices/', '/receipts/'))).status).toBe(403);
    expect((await read((link.url as string).split('?')[0]!)).status).toBe(403);

    const { id, status } = accepted(await world.admin.post('/payments', { invoice_ids: [invoice.id] }));
    expect(status).toBe('initiated');
    await settle(world);
    const receipt = accepted(await world.admin.get(`/payments/${id}/receipt`));
    expect(await read(receipt.url)).toMatchObject({ status: 200, type: 'application/pdf' });
    // The clock of a sandbox does not end it: a link is for somebody's hand.
    await world.advance('2026-02-03');
    expect((await read(link.url)).status).toBe(200);
    expect((await world.worker.get(`/invoices/${invoice.id}/download`)).status).toBe(200);
    expect((await world.other.get(`/invoices/${invoice.id}/download`)).status).toBe(403);
  });
});
