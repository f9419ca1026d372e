import { adjustmentsOf, form, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { useWorld } from '../../support/use-world';

describe('adjustments are found, and have at most one attachment', () => {
  const world = useWorld('2026-03-10T09:00:00.000Z');
  let id: string;
  let items: ReturnType<typeof adjustmentsOf>;
  beforeAll(async () => {
    id = await activeContract(world);
    items = adjustmentsOf(world, id);
  });

  const send = (method: string, path: string, raw: FormData) =>
    world.worker.send(method, `/invoice-adjustments${path}`, undefined, { raw });

  it('that comes with the item or later, and is downloaded as it was', async () => {
    const fields = { contract_id: id, type: 'reimbursement', amount: '9.90', description: 'Taxi' };
    const made = accepted(await send('POST', '', form(fields, 'receipt one')));
    expect(made).toMatchObject({
      ...{ status: 'pending', amount: '9.90' },
      attachment: { filename: 'receipt.txt', content_type: 'text/plain', size: 11 },
    });
    const path = `/${made.id as string}/attachment`;
    expect((await world.admin.get(`/invoice-adjustments${path}`)).body.text).toBe('receipt one');
    expect(await send('PUT', path, form({}, 'another'))).toMatchObject(refused(400, 'single_attachment'));
    expect(await send('POST', '', form(fields, 'one', 'two'))).toMatchObject(
      refused(400, 'single_attachment'),
    );
    expect(accepted(await world.worker.delete(`/invoice-adjustments${path}`))).toMatchObject({
      attachment: null,
    });
    expect(accepted(await send('PUT', path, form({}, 'another')))).toMatchObject({
      ...{ version: 3, attachment: { size: 7 } },
    });
    expect((await world.other.get(`/invoice-adjustments${path}`)).status).toBe(403);
    const { id: bare } = await items.make();
    expect((await world.admin.get(`/invoice-adjustments/${bare}/attachment`)).status).toBe(404);
    expect(await send('PUT', `/${bare}/attachment`, form({}))).toMatchObject(refused(400, 'invalid_request'));
    accepted(await items.review(bare, 'approved'));
    expect(
      await world.admin.send('PUT', `/invoice-adjustments/${bare}/attachment`, undefined, {
        raw: form({}, 'x'),
      }),
    ).toMatchObject(refused(409, 'adjustment_immutable'));
  });

  it('are listed by contract, type, status, reporter, invoice and day, in pages', async () => {
    const early = await items.make({
      type: 'commission',
      date_submitted: '2026-03-01',
      is_auto_approved: true,
    });
    const later = await items.make({ type: 'commission', date_submitted: '2026-03-05' });
    const found = async (query: string) =>
      (accepted(await world.admin.get(`/invoice-adjustments?${query}`)).data as Json[]).map(
        (each) => each.id,
      );
    expect(await found('types=commission')).toEqual([later.id, early.id]);
    expect(await found('types[]=commission&statuses[]=approved')).toEqual([early.id]);
    expect(await found('types=commission&date_from=2026-03-01&date_to=2026-03-05')).toEqual([early.id]);
    expect(await found('types=commission&date_from=2026-03-05')).toEqual([later.id]);
    expect(await found(`types=commission&contract_id=${world.workerId}`)).toEqual([]);
    expect(await found('types=commission&contract_types[]=milestones')).toEqual([]);
    expect(await found(`reporter_id=${world.workerId}&types=commission`)).toEqual([]);
    expect(await found(`reporter_id=${world.workerId}`)).toHaveLength(1);
    const first = accepted(await world.admin.get('/invoice-adjustments?types=commission&limit=1'));
    expect(first).toMatchObject({ has_more: true, data: [{ id: later.id, contract: { id } }] });
    expect(await found(`types=commission&limit=1&cursor=${first.next_cursor as string}`)).toEqual([early.id]);
    await world.advance('2026-04-01T00:00:00Z');
    const [, , march] = await items.invoices();
    expect(await found(`types=commission&invoice_id=${march?.id as string}`)).toEqual([early.id]);
    expect((await world.admin.get('/invoice-adjustments?date_from=yesterday')).status).toBe(400);
  });
});
