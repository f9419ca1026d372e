import { adjustmentsOf, form, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { billedContracts, invoicesOf, ISSUED, pay } from '../../support/payments';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { pdfText } from '../../unit/support/pdf-text';

describe('what has been paid (spec 6.22, 5 and 15)', () => {
  const world = useFreshWorld();

  const read = (path: string): Promise<Json> => world.admin.get(path).then(accepted);
  const pdfOf = async (path: string): Promise<string> => {
    const { url } = await read(path);
    const response = await fetch(url as string);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    return pdfText(Buffer.from(await response.arrayBuffer())).join('\n');
  };

  it('is in the report once, with its invoice, and in breakdown, receipt and PDF', async () => {
    const contracts = await Promise.all(
      ['Łódź: design', 'Ελένη: texts'].map((title) => activeContract(world, { title, amount: '1000.00' })),
    );
    for (const [index, id] of contracts.entries()) {
      for (const [type, amount] of [
        ['bonus', '70.00'],
        ['deduction', '20.00'],
        ['reimbursement', '5.50'],
      ]) {
        const item = { type, amount, description: `${type} ${index}`, is_auto_approved: true };
        await adjustmentsOf(world, id).make(item);
      }
    }
    await world.advance(ISSUED);
    const invoices = (await Promise.all(contracts.map((id) => invoicesOf(world, id)))).flat();
    const payment = await pay(
      world,
      invoices.map(({ id }) => id as string),
    );
    expect(payment).toMatchObject({ status: 'completed', total: '2111.00' });

    const paid = (await read('/invoice-adjustments?statuses[]=paid&limit=100')).data as Json[];
    expect(paid).toHaveLength(6);
    const rows = (await read('/reports/detailed-payments?from_date=2026-02-01&to_date=2026-02-02'))
      .data as Json[];
    expect(rows).toHaveLength(8);
    for (const item of paid) {
      const own = rows.filter(({ line_item }) => line_item.source_id === item.id);
      expect(own).toMatchObject([{ invoice: { id: item.invoice_id }, payment: { id: payment.id } }]);
    }

    const breakdown = (await read(`/payments/${payment.id}/breakdown`)).data as Json[];
    const totals = breakdown.map((row) => [row.invoice_id, row.total, row.total_payment_currency]);
    expect(totals).toEqual(
      invoices
        .map(({ id }) => id as string)
        .sort()
        .map((id) => [id, '1055.50', '1055.50']),
    );
    const receipt = await pdfOf(`/payments/${payment.id}/receipt`);
    for (const text of ['Payment receipt', 'No. 1', '1055.50', '2111.00 EUR'])
      expect(receipt).toContain(text);
    const page = await pdfOf(`/invoices/${invoices[0]!.id}/download`);
    for (const text of ['Łódź: design', 'bonus 0', '-20.00', '1055.50 EUR', 'Paid on 2026-02-01.'])
      expect(page).toContain(text);
  });

  it('does not change: not the item, not its review, not its attachment', async () => {
    const [id] = (await billedContracts(world, ['1000.00'])) as [string];
    const items = adjustmentsOf(world, id);
    const { id: item } = await items.make({ is_auto_approved: true });
    await world.advance('2026-03-01T00:00:00Z');
    const february = (await invoicesOf(world, id)).at(-1)!;
    await pay(world, [february.id as string]);
    const before = await items.get(item);
    expect(before).toMatchObject({ status: 'paid', invoice_id: february.id, next: null });

    const path = `/invoice-adjustments/${item}`;
    const put = (raw: FormData) => world.admin.send('PUT', `${path}/attachment`, undefined, { raw });
    for (const answer of [
      await items.patch(item, { amount: '1' }),
      await world.admin.delete(path),
      await items.review(item, 'declined'),
      await items.review(item, 'approved'),
      await put(form({}, 'receipt')),
    ])
      expect(answer).toMatchObject(refused(409, 'adjustment_immutable'));
    expect(await items.patch(item, { amount: '1', currency: 'USD' })).toMatchObject(
      refused(422, 'currency_not_allowed'),
    );
    expect(await items.get(item)).toEqual(before);
  });
});
