import { refused } from '../../support/adjustments';
import { policyIn } from '../../support/approvals';
import type { Json } from '../../support/http';
import { invoicesOf, pay } from '../../support/payments';
import { accepted } from '../../support/steps';
import { userIn } from '../../support/users';
import { useFreshWorld } from '../../support/use-world';
import { contractFor, workOf } from '../../support/work';

describe('a timesheet is valued', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  let id: string;
  let sheets: ReturnType<typeof workOf>;
  const open = async (terms: Json = {}) => {
    id = await contractFor(world, 'timesheet', { timezone: 'UTC', start_date: '2026-03-01', ...terms });
    sheets = workOf(world, id, 'timesheet');
  };
  const amend = async (changes: Json) => {
    const { id: aid } = accepted(await world.admin.post(`/contracts/${id}/amendments`, changes));
    accepted(
      await world.worker.post(`/contracts/${id}/amendments/${aid}/signatures`, { worker_signature: 'Wanda' }),
    );
  };

  it('in units of the scale, exactly, and rounded once, half to even', async () => {
    await open({ amount: '0.50', scale: 'hourly' });
    expect(await sheets.make({ quantity: '0.05' })).toMatchObject({
      amount: '0.02',
      quantity: '0.05',
      scale: 'hourly',
    });
    expect(await sheets.make({ quantity: '0.07' })).toMatchObject({ amount: '0.04' });
    expect(await sheets.post({ quantity: '0.01' })).toMatchObject(refused(400, 'quantity_out_of_range'));
    expect(await sheets.post({ quantity: '0.009' })).toMatchObject(refused(400, 'quantity_out_of_range'));
    await open({ amount: '333.33', scale: 'daily' });
    expect(await sheets.make({ quantity: '2.50' })).toMatchObject({
      amount: '833.32',
      quantity: '2.5',
      scale: 'daily',
    });
  });

  it('at the rate of its day, across an amendment', async () => {
    await open();
    await amend({ amount: '50.00', effective_date: '2026-03-15' });
    const before = await sheets.make({ quantity: '2' });
    await world.advance('2026-03-20T09:00:00Z');
    const late = await sheets.make({ quantity: '2', date_submitted: '2026-03-14' });
    const after = await sheets.make({ quantity: '2', date_submitted: '2026-03-15' });
    expect([before, late, after].map(({ amount }) => amount as string)).toEqual(['80.00', '80.00', '100.00']);
    // An edit keeps the rate of the day.
    expect(accepted(await sheets.patch(late.id, { quantity: '3' }))).toMatchObject({ amount: '120.00' });
  });

  it('anew where terms come to apply to its day before it is billed', async () => {
    await open();
    const [yesterday, today, approved] = [
      await sheets.make({ quantity: '2', date_submitted: '2026-03-09' }),
      await sheets.make({ quantity: '2' }),
      await sheets.make({ quantity: '4' }, world.admin),
    ];
    await amend({ amount: '50.00', effective_date: '2026-03-10' });
    expect(await sheets.get(yesterday.id)).toMatchObject({ amount: '80.00', version: 1 });
    expect(await sheets.get(today.id)).toMatchObject({ amount: '100.00', unit_price: '50.00', version: 2 });
    expect(await sheets.get(approved.id)).toMatchObject({ amount: '200.00', status: 'approved' });
    // One per something else leaves it as it was counted.
    await amend({ amount: '400.00', scale: 'daily', effective_date: '2026-03-10' });
    expect(await sheets.get(today.id)).toMatchObject({ amount: '100.00', scale: 'hourly' });
    expect(await sheets.make({ quantity: '2' })).toMatchObject({ amount: '800.00', scale: 'daily' });
  });

  it('anew, and is for others to approve where a policy goes for what it comes to by then', async () => {
    await open();
    const large = await policyIn(world, {
      ...{ kinds: ['timesheet'], contract_id: id, steps: [{ any: 2, roles: ['owner', 'admin'] }] },
      from_amounts: [{ currency: 'EUR', amount: '1000.00' }],
    });
    const small = await sheets.make({ quantity: '2' });
    const wasLarge = await sheets.make({ quantity: '30' });
    expect([small.approval, (wasLarge.approval as Json).policy]).toMatchObject([null, { id: large.id }]);
    await amend({ amount: '5000.00', effective_date: '2026-03-10' });
    expect(await sheets.get(small.id)).toMatchObject({
      ...{ amount: '10000.00', status: 'pending', approval: { policy: { id: large.id }, decisions: [] } },
    });
    const viewer = await userIn(world, ['approver']);
    const path = `/contracts/${id}/timesheets/${String(small.id)}/reviews`;
    expect(await viewer.api.post(path, { status: 'approved' })).toMatchObject(
      refused(403, 'not_an_approver'),
    );
    expect(accepted(await sheets.review(small.id))).toMatchObject({ status: 'pending' });
    const vouched = { quantity: '30', is_auto_approved: true };
    await world.admin.patch(`/approval-policies/${String(large.id)}`, { self_approval: 'allowed' });
    expect(await sheets.post(vouched, world.admin)).toMatchObject(refused(409, 'approval_required'));
    await amend({ amount: '1.00', effective_date: '2026-03-10' });
    expect(await sheets.get(wasLarge.id)).toMatchObject({ amount: '30.00', approval: null });
  });

  it('and is billed again on the next invoice where that of its cycle is canceled', async () => {
    await open();
    const made = await sheets.make({}, world.admin);
    await world.advance('2026-04-02T00:00:00Z');
    const [first] = await invoicesOf(world, id);
    accepted(await world.admin.post(`/invoices/${first!.id}/cancel`, { reason: 'Wrong day' }));
    expect(await sheets.get(made.id)).toMatchObject({ status: 'approved', invoice_id: null });
    await world.advance('2026-05-02T00:00:00Z');
    const last = (await invoicesOf(world, id)).at(-1);
    const { lines } = accepted(await world.admin.get(`/invoices/${last!.id}`));
    expect(lines).toMatchObject([{ source_type: 'timesheet', source_id: made.id, quantity: '7.5' }]);
    expect(last!.id).not.toBe(first!.id);
  });

  it('and its line is in the report of detailed payments once it is paid, once', async () => {
    await open();
    const made = await sheets.make({}, world.admin);
    await world.advance('2026-04-02T00:00:00Z');
    const [invoice] = await invoicesOf(world, id);
    await pay(world, [invoice!.id]);
    const query = 'from_date=2026-04-01&to_date=2026-05-01';
    const { data } = accepted(await world.admin.get(`/reports/detailed-payments?${query}`));
    expect((data as Json[]).filter(({ line_item }) => line_item.source_id === made.id)).toMatchObject([
      {
        line_item: { source_type: 'timesheet', quantity: '7.5', unit_price: '40.00', amount: '300.00' },
        invoice: { id: invoice!.id },
        payment: { currency: 'EUR' },
      },
    ]);
    expect(await sheets.get(made.id)).toMatchObject({ status: 'paid' });
  });
});
