import { adjustmentsOf } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { createAgreement } from '../../support/agreements';
import { accepted } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

const base = {
  ...{ kind: 'supplier_agreement', start_date: '2026-03-01', timezone: 'Europe/Berlin', amount: '100.00' },
  ...{ approval: 'not_required', submit: true },
};
const weeks = { billing_period: { unit: 'weeks', count: 2 }, billed: 'arrears' };
const units = { included_units: '4', unit_name: 'visits', unit_price: '10.00' };

describe('the invoices of an agreement', () => {
  const world = useFreshWorld('2026-03-01T09:00:00.000Z');
  const use = async (id: string, quantity: string): Promise<void> => {
    const body = { quantity, description: 'Visits', is_auto_approved: true };
    accepted(await world.admin.post(`/contracts/${id}/timesheets`, body));
  };
  const linesOf = async (id: string): Promise<string[][]> =>
    (await adjustmentsOf(world, id).invoices()).map(({ family, lines }) => [
      family as string,
      ...(lines as Json[]).map(({ description, amount }) => `${description as string}: ${amount as string}`),
    ]);
  const billed = async (changes: Json): Promise<{ id: string; invoice: string }> => {
    const id = await createAgreement(world, { ...base, ...changes });
    await use(id, '6');
    await world.advance('2026-04-01T09:00:00Z');
    const [first] = await adjustmentsOf(world, id).invoices();
    return { id, invoice: first!.id as string };
  };

  it('go by fortnights from its first day on, whose clocks change in between', async () => {
    const { id } = await billed({ agreement: { ...weeks, ...units } });
    expect(await linesOf(id)).toEqual([
      [
        'supplier',
        'Period charge, 2026-03-01 to 2026-03-14: 100.00',
        'Period charge, 2026-03-15 to 2026-03-28: 100.00',
        'Included, 4 visits, 2026-03-01 to 2026-03-14: -40.00',
        '2026-03-01: Visits: 60.00',
      ],
    ]);
    expect(accepted(await world.admin.get('/invoices?family=supplier')).data).toHaveLength(1);
    const { number } = accepted(await world.admin.get(`/contracts/${id}`));
    expect(number).toBe('1');
  });

  it.each([
    [
      'rebilled',
      [
        'Period charge, 2026-03-01 to 2026-03-31: 100.00',
        'Included, 4 visits, 2026-03-01 to 2026-03-31: -40.00',
      ],
    ],
    ['waived', ['Included, 4 visits, 2026-03-01 to 2026-03-31: -40.00']],
  ])('that are canceled come back, base pay %s, and what is included with the units', async (fate, lines) => {
    const months = { billing_period: { unit: 'months', count: 1 }, billed: 'arrears' };
    const { id, invoice } = await billed({ agreement: { ...months, ...units } });
    accepted(await world.admin.post(`/invoices/${invoice}/cancel`, { base_pay: fate }));
    await world.advance('2026-05-01T09:00:00Z');
    const own = ['Period charge, 2026-04-01 to 2026-04-30: 100.00', '2026-03-01: Visits: 60.00'];
    const [, [, ...next]] = (await linesOf(id)) as [string[], string[]];
    expect([...next].sort()).toEqual([...own, ...lines].sort());
  });

  it('leave nothing out of chains: lists keep the last renewed where that is wanted', async () => {
    const agreement = { billing_period: { unit: 'months', count: 1 }, billed: 'advance' };
    const renewal = { end_date: '2026-03-31', automatic_renewal: { percentage: '10' } };
    const first = await createAgreement(world, { ...base, ...renewal, agreement });
    await world.advance('2026-05-02T09:00:00Z');
    const list = async (query: string) =>
      (accepted(await world.admin.get(`/contracts?kind=supplier_agreement&${query}`)).data as Json[]).map(
        ({ start_date, amount }) => `${start_date as string} ${amount as string}`,
      );
    expect(await list('')).toEqual(['2026-05-01 121.00', '2026-04-01 110.00', '2026-03-01 100.00']);
    expect(await list('exclude_renewed=true')).toEqual(['2026-05-01 121.00']);
    expect(await list('exclude_renewed=true&include_last_renewed=true')).toEqual([
      '2026-05-01 121.00',
      '2026-04-01 110.00',
    ]);
    accepted(await world.admin.post(`/contracts/${first}/archive`));
    expect(await list('')).toHaveLength(2);
    expect(await list('include_archived=true')).toHaveLength(3);
    expect((await linesOf(first)).map(([, line]) => line)).toEqual([
      'Period charge, 2026-03-01 to 2026-03-31: 100.00',
    ]);
  });
});
