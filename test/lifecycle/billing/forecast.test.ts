import fc from 'fast-check';
import { proposePreviewed } from '../../support/amendments';
import { adjustmentsOf, refused } from '../../support/adjustments';
import { anyPlan, dayAfter, type Plan } from '../../support/billing-plans';
import { forecastOf, issuedOf, toldOf } from '../../support/forecasts';
import type { Json } from '../../support/http';
import { accepted, activeContract, createContract, signContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

const TODAY = '2026-02-12';
const COUNT = 4;

describe('the forecast of a contract', () => {
  const world = useFreshWorld('2026-01-29T09:00:00.000Z');

  const sign = async (id: string, amendmentId: string): Promise<Json> =>
    accepted(
      await world.worker.post(`/contracts/${id}/amendments/${amendmentId}/signatures`, {
        signature: 'Wanda',
      }),
    );

  /** Its first days, in which some items may be left behind by a lock. */
  async function begin({ contract, items, rules }: Plan): Promise<string> {
    const id = await activeContract(world, contract);
    const make = adjustmentsOf(world, id).make;
    for (const item of items.slice(0, 2)) await make(item);
    for (const rule of rules) await make(rule, '?recurring=true');
    return id;
  }

  /** What is under way when the forecast is asked for; answers the amendments that wait for a signature. */
  async function proceed(
    id: string,
    { items, amendments, terminatesInDays, renewedInDays }: Plan,
  ): Promise<string[]> {
    const unsigned: string[] = [];
    for (const item of items.slice(2)) await adjustmentsOf(world, id).make(item);
    for (const { body, inDays, isSigned } of amendments) {
      const effective_date = await awayFromOpenings(id, dayAfter(TODAY, inDays));
      const proposed = await proposePreviewed(world, id, { ...body, effective_date });
      // Its random values may change nothing, or come before the start or after the end.
      if (proposed.status !== 201) continue;
      if (isSigned) await sign(id, proposed.body.id as string);
      else unsigned.push(proposed.body.id as string);
    }
    if (terminatesInDays !== null) {
      const completion_date = dayAfter(TODAY, terminatesInDays + 1);
      await world.admin.post(`/contracts/${id}/terminations`, {
        ...{ termination_type: 'mutual', completion_date, terminate_now: false },
      });
    } else if (renewedInDays !== null) await renew(id, dayAfter(TODAY, renewedInDays));
    return unsigned;
  }

  async function renew(id: string, date: string): Promise<void> {
    const start_date = await awayFromOpenings(id, date);
    const renewals = `/contracts/${id}/renewals`;
    await signContract(
      world,
      accepted(await world.admin.post(renewals, { start_date, submit: true })).id as string,
    );
  }

  async function awayFromOpenings(id: string, date: string): Promise<string> {
    const { data } = await forecastOf(world, id, { count: 24 });
    return (data as Json[]).some(({ period_start }) => period_start === date) ? dayAfter(date, 1) : date;
  }

  async function approveAll(): Promise<void> {
    const { data } = accepted(await world.admin.get('/invoice-adjustments?statuses=pending&limit=100'));
    const ids = (data as Json[]).map(({ id }) => id as string);
    if (ids.length === 0) return;
    accepted(await world.admin.post('/invoice-adjustments/many/reviews', { ids, status: 'approved' }));
  }

  it.each([8, 9])(
    'equals the invoices later issued, line by line (plans of seed %i)',
    async (seed) => {
      const plans = fc.sample(anyPlan, { seed, numRuns: 7 });
      const ids: string[] = [];
      for (const plan of plans) ids.push(await begin(plan));
      await world.advance(`${TODAY}T10:00:00Z`);
      const unsigned: [string, string][] = [];
      for (const [index, id] of ids.entries())
        unsigned.push(...(await proceed(id, plans[index]!)).map((each): [string, string] => [id, each]));
      const told = new Map<string, Json>();
      for (const id of ids) told.set(id, await forecastOf(world, id, { count: COUNT }));

      // What the forecasts take for granted is done: now, and whenever a rule makes something to review.
      for (const [id, amendmentId] of unsigned) await sign(id, amendmentId);
      await approveAll();
      const all = [...told.values()].flatMap(({ data }) => data as Json[]);
      const openings = all.map(({ opens_at }) => opens_at as string).filter((at) => at > `${TODAY}T10`);
      for (const at of [...new Set(openings)].sort()) {
        await world.advance(at);
        await approveAll();
      }
      await world.advance(
        all
          .map(({ issues_at }) => issues_at as string)
          .sort()
          .at(-1)!,
      );

      for (const [id, forecast] of told)
        expect(await issuedOf(world, id, forecast)).toEqual(toldOf(forecast));
      // The plans are worth it: between them they have everything that a forecast takes in.
      expect(all.some(({ is_final }) => is_final)).toBe(true);
      expect(all.some(({ credit_used }) => Number(credit_used) > 0)).toBe(true);
      expect(all.some(({ amendment_ids }) => (amendment_ids as string[]).length > 0)).toBe(true);
      const lines = all.flatMap((invoice) => invoice.lines as Json[]);
      expect(lines.some(({ source_id, rule_id }) => source_id === null && rule_id !== null)).toBe(true);
      expect(lines.some(({ assumed }) => assumed === 'approval')).toBe(true);
    },
    180_000,
  );

  it('ends where a signed successor begins', async () => {
    const id = await activeContract(world, { timezone: 'UTC', amount: '2800.00' });
    await renew(id, '2026-02-15');
    await adjustmentsOf(world, id).make({ is_auto_approved: true, description: 'Launch' }, '?recurring=true');
    const told = await forecastOf(world, id);
    expect(told.data).toMatchObject([
      { total: '2900.00', is_final: false },
      { total: '1500.00', is_final: true, period_end: '2026-02-14', issues_at: '2026-02-18T00:00:00.000Z' },
    ]);
    expect(told.data).toHaveLength(2);
    await world.advance('2026-04-01T00:00:00Z');
    expect(await issuedOf(world, id, told)).toEqual(toldOf(told));
    expect(await adjustmentsOf(world, id).invoices()).toHaveLength(2);
  });

  it.each([
    ['on the first day of a cycle', '2026-03-01', ['2900.00 EUR', '1200.00 USD', '1200.00 USD'], []],
    [
      'on the first day of an open one',
      '2026-02-01',
      ['1200.00 USD', '1200.00 USD', '1200.00 USD'],
      [{ because: 'currency_changed' }],
    ],
  ])(
    'has rules end where an amendment changes the currency, %s',
    async (_where, effective_date, totals, leftOut) => {
      const id = await activeContract(world, { timezone: 'UTC', amount: '2800.00' });
      await adjustmentsOf(world, id).make({ is_auto_approved: true }, '?recurring=true');
      await world.advance('2026-02-01T12:00:00Z');
      const dollars = { currency: 'USD', amount: '1200.00', effective_date };
      const { id: aid } = accepted(await world.admin.post(`/contracts/${id}/amendments`, dollars));
      const told = await forecastOf(world, id);
      const data = told.data as Json[];
      expect(
        data.map(({ status, total, currency }) =>
          status === 'expected' ? `${String(total)} ${String(currency)}` : status,
        ),
      ).toEqual(totals);
      expect(told.left_out).toMatchObject(leftOut);
      await sign(id, aid as string);
      await world.advance('2026-05-01T00:00:00Z');
      expect(await issuedOf(world, id, told)).toEqual(toldOf(told));
    },
  );

  it('is told with and without what people have yet to do, and changes nothing', async () => {
    const id = await activeContract(world, { start_date: '2026-01-29', timezone: 'UTC', amount: '3100.00' });
    const { make } = adjustmentsOf(world, id);
    const { id: bonus } = await make({ description: 'Launch' });
    const { id: first, rule_id } = await make(
      { is_auto_approved: true, amount: '50', count: 2 },
      '?recurring=true',
    );
    const body = { amount: '6200.00', effective_date: '2026-03-01' };
    const { id: raise } = accepted(await world.admin.post(`/contracts/${id}/amendments`, body));
    const told = accepted(await world.worker.post(`/contracts/${id}/forecast`));
    expect(told).toMatchObject({
      contract_id: id,
      assumed: null,
      amendments: [{ id: raise, effective_from: '2026-03-01', assumed: 'signature' }],
      left_out: [],
    });
    expect(told.data).toMatchObject([
      {
        ...{ status: 'expected', period_start: '2026-01-29', period_end: '2026-01-31', total: '450.00' },
        ...{ issues_at: '2026-02-01T00:00:00.000Z', due_date: '2026-01-31', amendment_ids: [] },
        lines: [
          { source_type: 'base', amount: '300.00', rule_id: null, assumed: null },
          { source_id: first, rule_id, amount: '50.00', assumed: null },
          { source_id: bonus, rule_id: null, description: 'Launch', amount: '100.00', assumed: 'approval' },
        ],
      },
      { total: '3150.00', lines: [{}, { source_id: null, rule_id, amount: '50.00', assumed: null }] },
      { cycle_id: null, total: '6200.00', amendment_ids: [raise], lines: [{}] },
    ]);
    const certain = await forecastOf(world, id, { include_unsigned: false, include_pending: false });
    expect((certain.data as Json[]).map(({ total }) => total as string)).toEqual([
      ...['350.00', '3150.00', '3100.00'],
    ]);
    expect(certain).toMatchObject({
      amendments: [],
      left_out: [{ adjustment_id: bonus, because: 'not_approved' }],
    });
    expect(accepted(await world.admin.get(`/contracts/${id}/cycles`)).data).toHaveLength(2);
    expect(await adjustmentsOf(world, id).list()).toHaveLength(2);
  });

  it('of a contract that is not in force is what it would be, or nothing', async () => {
    const draft = await createContract(world, { start_date: '2026-03-16', end_date: '2026-04-10' });
    const told = await forecastOf(world, draft);
    expect(told).toMatchObject({ assumed: 'signature', data: [{ total: '2580.65' }, { is_final: true }] });
    expect(told.data).toHaveLength(2);
    expect((await forecastOf(world, draft, { include_unsigned: false })).data).toEqual([]);
    accepted(await world.admin.post(`/contracts/${draft}/cancel`));
    expect((await forecastOf(world, draft)).data).toEqual([]);
  });

  it('is for those who may see the contract, and takes only what it knows', async () => {
    const id = await activeContract(world);
    const ask = (body: Json, api = world.admin) => api.post(`/contracts/${id}/forecast`, body);
    expect(accepted(await ask({ count: 24 })).data).toHaveLength(24);
    for (const body of [{ count: 0 }, { count: 25 }, { count: 1.5 }, { count: '3' }, { months: 3 }])
      expect(await ask(body)).toMatchObject(refused(400, 'invalid_request'));
    expect(await ask({}, world.other)).toMatchObject(refused(403, 'not_your_contract'));
    expect(await ask({}, world.live.admin)).toMatchObject(refused(404, 'not_found'));
  });
});
