import { adjustmentsOf, refused } from '../../support/adjustments';
import type { Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { forecastOf, issuedOf, toldOf } from '../../support/forecasts';
import { useWorld } from '../../support/use-world';
import { contractBody } from '../../support/world';

const WEEKLY = { frequency: 'weekly', cycle_end_type: 'DAY_OF_WEEK', cycle_end: 7 };
const MONTHLY = { frequency: 'monthly', cycle_end_type: 'DAY_OF_MONTH', cycle_end: 31 };

/** The clock of one world goes through March 2026; what each contract is billed is asked for at the end. */
describe('what a contract is paid, and per what', () => {
  const world = useWorld('2026-03-01T09:00:00.000Z');
  const contracts: Record<string, string> = {};
  const forecasts: Record<string, Json> = {};
  const from = { start_date: '2026-03-01', amount: '3100.00' };

  const amend = async (id: string, body: Json): Promise<void> => {
    const path = `/contracts/${id}/amendments`;
    const { id: amendment } = accepted(await world.admin.post(path, body));
    accepted(await world.worker.post(`${path}/${amendment as string}/signatures`, { signature: 'Wanda' }));
  };
  const billed = async (name: string): Promise<unknown[]> =>
    (await adjustmentsOf(world, contracts[name]!).invoices()).map(({ period_start, period_end, total }) =>
      [period_start, period_end, total].join(' '),
    );
  const lines = async (name: string, index: number): Promise<unknown[]> => {
    const invoice = (await adjustmentsOf(world, contracts[name]!).invoices())[index]!;
    return (invoice.lines as Json[]).map(
      ({ description, amount }) => `${description as string}: ${amount as string}`,
    );
  };

  beforeAll(async () => {
    const make = async (name: string, changes: Json) => {
      contracts[name] = await activeContract(world, { ...from, ...changes });
    };
    await make('monthly rate, weekly cycles', { ...WEEKLY, scale: 'monthly' });
    await make('weekly by default', { ...WEEKLY, amount: '700.00' });
    await make('daily rate', { amount: '100.00', scale: 'daily' });
    await make('to weekly', { scale: 'monthly' });
    await make('to monthly', { ...WEEKLY, amount: '700.00', scale: 'weekly' });
    await make('another cycle end', {});
    await make('on the last day', {});
    await make('paid first', {
      start_date: '2026-02-27',
      first_payment: '123.45',
      first_payment_date: '2026-04-20',
    });
    await world.advance('2026-03-09T09:00:00Z');
    await amend(contracts['to weekly']!, {
      ...WEEKLY,
      amount: '700.00',
      scale: 'weekly',
      effective_date: '2026-03-12',
    });
    await amend(contracts['to monthly']!, {
      ...MONTHLY,
      amount: '3100.00',
      scale: 'monthly',
      effective_date: '2026-03-12',
    });
    await amend(contracts['another cycle end']!, { cycle_end: 15, effective_date: '2026-03-20' });
    await amend(contracts['on the last day']!, {
      ...WEEKLY,
      amount: '1400.00',
      effective_date: '2026-03-31',
    });
    for (const [name, id] of Object.entries(contracts))
      forecasts[name] = await forecastOf(world, id, { count: 6 });
    await world.advance('2026-05-10T00:00:00Z');
  }, 120_000);

  it.each(['monthly rate, weekly cycles', 'to weekly', 'to monthly', 'another cycle end', 'on the last day'])(
    'is what the forecast told: %s',
    async (name) => {
      const told = forecasts[name]!;
      const issued = await issuedOf(world, contracts[name]!, told);
      const done = issued.filter(({ status }) => status === 'expected').length;
      expect(done).toBeGreaterThan(1);
      expect(issued.slice(0, done)).toEqual(toldOf(told).slice(0, done));
    },
  );

  it('at a rate for a month, weeks get the share of their days', async () => {
    const name = 'monthly rate, weekly cycles';
    expect((await billed(name)).slice(0, 6)).toEqual([
      '2026-03-01 2026-03-01 100.00',
      '2026-03-02 2026-03-08 700.00',
      '2026-03-09 2026-03-15 700.00',
      '2026-03-16 2026-03-22 700.00',
      '2026-03-23 2026-03-29 700.00',
      '2026-03-30 2026-04-05 716.67',
    ]);
    expect(await lines(name, 1)).toEqual([
      'Base pay, 2026-03-02 to 2026-03-08, 7 days at 3100.00 EUR per month: 700.00',
    ]);
  });

  it('without a scale the amount is for a cycle', async () => {
    expect((await billed('weekly by default'))[1]).toBe('2026-03-02 2026-03-08 700.00');
    expect((await billed('daily rate')).slice(0, 2)).toEqual([
      '2026-03-01 2026-03-31 3100.00',
      '2026-04-01 2026-04-30 3000.00',
    ]);
  });

  it('a change to weekly cycles inside a month bills the month that runs, each day by its terms', async () => {
    expect((await billed('to weekly')).slice(0, 3)).toEqual([
      '2026-03-01 2026-03-31 3100.00',
      '2026-04-01 2026-04-05 500.00',
      '2026-04-06 2026-04-12 700.00',
    ]);
    expect(await lines('to weekly', 0)).toEqual([
      'Base pay, 2026-03-01 to 2026-03-11, 11 of 31 days: 1100.00',
      'Base pay, 2026-03-12 to 2026-03-31, 20 days at 700.00 EUR per week: 2000.00',
    ]);
  });

  it('the other way round as well', async () => {
    expect((await billed('to monthly')).slice(1)).toEqual([
      '2026-03-02 2026-03-08 700.00',
      '2026-03-09 2026-03-15 700.00',
      '2026-03-16 2026-03-31 1600.00',
      '2026-04-01 2026-04-30 3100.00',
    ]);
  });

  it('another cycle end leaves the cycle that runs as it is', async () => {
    expect(await billed('another cycle end')).toEqual([
      '2026-03-01 2026-03-31 3100.00',
      '2026-04-01 2026-04-15 1500.00',
    ]);
  });

  it('new terms from the last day on pay that day, and the next cycle is theirs', async () => {
    expect((await billed('on the last day')).slice(0, 2)).toEqual([
      '2026-03-01 2026-03-31 3200.00',
      '2026-04-01 2026-04-05 1000.00',
    ]);
  });

  it('the first payment is the first invoice, due on its day', async () => {
    const [first, second] = await adjustmentsOf(world, contracts['paid first']!).invoices();
    expect(first).toMatchObject({
      period_end: '2026-02-28',
      total: '123.45',
      due_date: '2026-04-20',
      is_overdue: true,
    });
    expect(await lines('paid first', 0)).toEqual([
      'Base pay, 2026-02-27 to 2026-02-28, first payment: 123.45',
    ]);
    expect(second).toMatchObject({ total: '3100.00', due_date: '2026-03-31' });
  });

  it('is said in words before it is signed', async () => {
    const body = contractBody(world, {
      ...WEEKLY,
      scale: 'monthly',
      first_payment: '10',
      payment_due_days: 5,
    });
    const { id } = accepted(await world.admin.post('/contracts', body));
    const html = (await world.admin.get(`/contracts/${id as string}/preview`)).body.text as string;
    expect(html).toContain('EUR\u{a0}5,000.00 per month');
    expect(html).toContain('EUR\u{a0}10.00 instead of the pay of the first billing cycle');
    expect(html).toContain('every week, due 5 days after the last day of the billing cycle');
  });

  it('is refused by the hour, and before the start', async () => {
    const create = (changes: Json) => world.admin.post('/contracts', contractBody(world, changes));
    expect(await create({ scale: 'hourly' })).toMatchObject(refused(422, 'scale_not_allowed'));
    expect(await create({ first_payment_date: '2025-12-31' })).toMatchObject(
      refused(422, 'first_payment_before_start'),
    );
    const path = `/contracts/${contracts['daily rate']!}/amendments`;
    const effective_date = '2026-06-01';
    expect(await world.admin.post(path, { scale: 'hourly', effective_date })).toMatchObject(
      refused(422, 'scale_not_allowed'),
    );
    expect(await world.admin.post(path, { first_payment: '1', effective_date })).toMatchObject(
      refused(422, 'first_payment_over'),
    );
  });
});
