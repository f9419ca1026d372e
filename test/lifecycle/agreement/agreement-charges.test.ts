import { adjustmentsOf } from '../../support/adjustments';
import { forecastOf, issuedOf, toldOf } from '../../support/forecasts';
import type { Json } from '../../support/http';
import { partyOf } from '../../support/agreements';
import { accepted, activeContract } from '../../support/steps';
import { useWorld } from '../../support/use-world';

const monthly = { unit: 'months', count: 1 };
const yearly = { unit: 'months', count: 12 };
const base = { kind: 'client_agreement', start_date: '2026-01-31', timezone: 'Europe/Berlin' };

/** The clock of one world goes through two years and a leap day; each agreement is billed beside the others. */
describe('two years of agreements with clients', () => {
  const world = useWorld('2026-01-31T09:00:00.000Z');
  const ids: Record<string, string> = {};
  const told: Record<string, Json> = {};

  const make = async (name: string, changes: Json): Promise<void> => {
    ids[name] = await activeContract(world, { ...(await partyOf(world)), ...base, ...changes });
  };
  const use = async (name: string, date: string, quantity: string): Promise<Json> =>
    accepted(
      await world.admin.post(`/contracts/${ids[name]!}/timesheets`, {
        ...{ quantity, description: 'Support', date_submitted: date, is_auto_approved: true },
      }),
    );
  const amend = async (name: string, body: Json): Promise<void> => {
    const path = `/contracts/${ids[name]!}/amendments`;
    const { id: amendment } = accepted(await world.admin.post(path, body));
    accepted(await world.worker.post(`${path}/${amendment as string}/signatures`, { signature: 'Wanda' }));
  };
  const invoices = async (name: string): Promise<string[][]> =>
    (await adjustmentsOf(world, ids[name]!).invoices()).map(({ period_start, period_end, lines }) => [
      `${period_start as string} ${period_end as string}`,
      ...(lines as Json[]).map(({ description, amount }) => `${description as string}: ${amount as string}`),
    ]);

  beforeAll(async () => {
    await make('arrears', { amount: '100.00', agreement: { billing_period: monthly, billed: 'arrears' } });
    await make('advance', { amount: '100.00', agreement: { billing_period: monthly, billed: 'advance' } });
    await make('yearly', {
      amount: '3650.00',
      end_date: '2027-01-30',
      automatic_renewal: { percentage: '10' },
      agreement: { billing_period: yearly, billed: 'advance' },
    });
    await make('units', {
      amount: '100.00',
      indexation: { percentage: '5', dates: ['2026-04-15'] },
      agreement: {
        ...{ billing_period: monthly, billed: 'arrears', unit_name: 'hours' },
        ...{ included_units: '2', unit_price: '90.00', minimum_charge: '150.00' },
      },
    });
    await make('ended', { amount: '3650.00', agreement: { billing_period: yearly, billed: 'advance' } });
    await world.advance('2026-03-10T09:00:00Z');
    await use('units', '2026-03-02', '5');
    await use('units', '2026-02-20', '1.5');
    await amend('advance', { amount: '200.00', effective_date: '2026-03-15' });
    for (const name of Object.keys(ids)) told[name] = await forecastOf(world, ids[name]!, { count: 24 });
    await world.advance('2026-06-20T09:00:00Z');
    accepted(
      await world.admin.post(`/contracts/${ids.ended!}/terminations`, {
        ...{ termination_type: 'mutual', completion_date: '2026-07-30', terminate_now: false },
      }),
    );
    told.ended = await forecastOf(world, ids.ended!, { count: 3 });
    await world.advance('2028-04-10T09:00:00Z');
  });

  it('charges each period on the cycle of its last day, whatever the length of its months', async () => {
    const all = await invoices('arrears');
    expect(all.slice(0, 3)).toEqual([
      ['2026-02-01 2026-02-28', 'Period charge, 2026-01-31 to 2026-02-27: 100.00'],
      ['2026-03-01 2026-03-31', 'Period charge, 2026-02-28 to 2026-03-30: 100.00'],
      ['2026-04-01 2026-04-30', 'Period charge, 2026-03-31 to 2026-04-29: 100.00'],
    ]);
    expect(all.find(([cycle]) => cycle === '2028-03-01 2028-03-31')).toEqual([
      '2028-03-01 2028-03-31',
      'Period charge, 2028-02-29 to 2028-03-30: 100.00',
    ]);
  });

  it('charges in advance, and an amendment from its day on', async () => {
    expect((await invoices('advance')).slice(0, 4)).toEqual([
      ['2026-01-31 2026-01-31', 'Period charge, 2026-01-31 to 2026-02-27: 100.00'],
      ['2026-02-01 2026-02-28', 'Period charge, 2026-02-28 to 2026-03-30: 100.00'],
      [
        '2026-03-01 2026-03-31',
        'Period charge, 2026-02-28 to 2026-03-30, corrected for 2026-02-28 to 2026-03-30: 51.62',
        'Period charge, 2026-03-31 to 2026-04-29: 200.00',
      ],
      ['2026-04-01 2026-04-30', 'Period charge, 2026-04-30 to 2026-05-30: 200.00'],
    ]);
  });

  it('renews itself at its new price', async () => {
    expect(await invoices('yearly')).toEqual([
      ['2026-01-31 2026-01-31', 'Period charge, 2026-01-31 to 2027-01-30: 3650.00'],
    ]);
    const { next_contract_id: next } = accepted(await world.admin.get(`/contracts/${ids.yearly!}`));
    ids.next = next as string;
    expect(await invoices('next')).toEqual([
      ['2027-01-31 2027-01-31', 'Period charge, 2027-01-31 to 2028-01-30: 4015.00'],
    ]);
  });

  it('takes off included units, fills up to the minimum, and indexes', async () => {
    expect((await invoices('units')).slice(0, 4)).toEqual([
      [
        '2026-02-01 2026-02-28',
        'Period charge, 2026-01-31 to 2026-02-27: 100.00',
        'Minimum charge, 2026-01-31 to 2026-02-27: 50.00',
      ],
      [
        '2026-03-01 2026-03-31',
        'Period charge, 2026-02-28 to 2026-03-30: 100.00',
        'Included, 1.5 hours, 2026-01-31 to 2026-02-27: -135.00',
        'Included, 2 hours, 2026-02-28 to 2026-03-30: -180.00',
        '2026-03-02: Support: 450.00',
        '2026-02-20: Support: 135.00',
      ],
      [
        '2026-04-01 2026-04-30',
        'Period charge, 2026-03-31 to 2026-04-29: 102.50',
        'Minimum charge, 2026-03-31 to 2026-04-29: 47.50',
      ],
      [
        '2026-05-01 2026-05-31',
        'Period charge, 2026-04-30 to 2026-05-30: 105.00',
        'Minimum charge, 2026-04-30 to 2026-05-30: 45.00',
      ],
    ]);
  });

  it('gives back what was paid in advance for the days after an end', async () => {
    const all = await invoices('ended');
    expect(all[1]).toEqual([
      '2026-06-01 2026-06-30',
      'Period charge, 2026-01-31 to 2027-01-30, corrected for 2026-01-31 to 2026-07-30: -1840.00',
      'Carried to the next invoice: 1840.00',
    ]);
  });

  it.each(['arrears', 'advance', 'yearly', 'units', 'ended'])('is issued as was told: %s', async (name) => {
    const own = {
      ...told[name]!,
      data: (told[name]!.data as Json[]).filter((each) => !each.is_of_next_term),
    };
    expect(await issuedOf(world, ids[name]!, own)).toEqual(toldOf(own));
  });
});
