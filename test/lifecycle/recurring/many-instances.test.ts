import { adjustmentsOf } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useWorld } from '../../support/use-world';

const COUNT = 104;

describe('a rule with more than a hundred instances', () => {
  const world = useWorld('2026-01-05T09:00:00.000Z');

  const all = async (path: string): Promise<Json[]> => {
    const rows: Json[] = [];
    for (let cursor = ''; ;) {
      const page = accepted(await world.admin.get(`${path}limit=100${cursor}`));
      rows.push(...(page.data as Json[]));
      if (!page.has_more) return rows.reverse();
      cursor = `&cursor=${page.next_cursor as string}`;
    }
  };

  it('puts each on the invoice of its cycle, ends after the last, and is told once', async () => {
    const weekly = { frequency: 'weekly', cycle_end_type: 'DAY_OF_WEEK', cycle_end: 7 };
    const id = await activeContract(world, { ...weekly, start_date: '2026-01-05', amount: '100.00' });
    const made = { amount: '1.00', is_auto_approved: true, count: COUNT };
    const items = adjustmentsOf(world, id);
    const { rule_id: ruleId } = await items.make(made, '?recurring=true');
    const reviewed = await items.make({ ...made, is_auto_approved: false }, '?recurring=true');
    await world.advance('2028-01-25T00:00:00Z');

    const instances = await all(`/contracts/${id}/invoice-adjustments?status=processing&`);
    expect(instances).toHaveLength(COUNT);
    expect(new Set(instances.map(({ rule_id }) => rule_id as string))).toEqual(new Set([ruleId]));
    const invoices = await all(`/invoices?contract_id=${id}&`);
    expect(instances.map(({ invoice_id }) => invoice_id as string)).toEqual(
      invoices.slice(0, COUNT).map((invoice) => invoice.id as string),
    );
    expect(invoices.map(({ total }) => total as string)).toEqual(
      invoices.map((_, index) => (index < COUNT ? '101.00' : '100.00')),
    );
    expect(invoices.length).toBeGreaterThan(COUNT);
    expect(accepted(await world.admin.get(`/recurring-adjustments/${ruleId as string}`))).toMatchObject({
      ...{ status: 'ended', instances: COUNT, next: null },
    });
    const ended = (await eventsOf(world, id)).filter(
      ({ type, payload }) => type === 'recurring-adjustment.ended' && (payload as Json).rule_id === ruleId,
    );
    expect(ended).toHaveLength(1);

    // Those that nobody has reviewed in time wait on, and go on one invoice together once somebody has.
    const waiting = await all('/invoice-adjustments?status=pending&');
    expect(waiting.map(({ rule_id }) => rule_id as string)).toEqual(
      Array.from({ length: COUNT }, () => reviewed.rule_id as string),
    );
    const ids = waiting.map((each) => each.id as string);
    const approved = await world.admin.post('/invoice-adjustments/many/reviews', { ids, status: 'approved' });
    expect(accepted(approved)).toMatchObject({ reviewed: COUNT, refused: 0 });
    await world.advance('2028-02-01T00:00:00Z');
    expect((await all(`/invoices?contract_id=${id}&`)).at(-1)).toMatchObject({ total: '204.00' });
  });
});
