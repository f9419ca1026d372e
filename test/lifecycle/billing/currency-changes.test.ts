import fc from 'fast-check';
import { adjustmentsOf, refused } from '../../support/adjustments';
import { checkBooks, readBooks } from '../../support/billing-checks';
import { dayAfter } from '../../support/billing-plans';
import { forecastOf, issuedOf, toldOf } from '../../support/forecasts';
import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { proposePreviewed } from '../../support/amendments';

describe('what was approved before the contract is paid in another currency', () => {
  const world = useFreshWorld();
  let contract: string;
  let items: ReturnType<typeof adjustmentsOf>;

  const start = async (changes: Json = {}): Promise<void> => {
    contract = await activeContract(world, { amount: '1000.00', ...changes });
    items = adjustmentsOf(world, contract);
  };
  const cycleOf = async (day: string): Promise<string> =>
    (accepted(await world.admin.get(`/contracts/${contract}/cycles`)).data as Json[]).find(
      ({ start_date }) => start_date === day,
    )!.id as string;
  const approved = async (day: string, body: Json = {}): Promise<string> =>
    (await items.make({ cycle_id: await cycleOf(day), is_auto_approved: true, ...body })).id as string;
  const propose = async (body: Json): Promise<() => Promise<Json>> => {
    const path = `/contracts/${contract}/amendments`;
    const { id } = accepted(await world.admin.post(path, body));
    return async () =>
      accepted(await world.worker.post(`${path}/${id as string}/signatures`, { signature: 'Wanda' }));
  };
  const dollars = { currency: 'USD', amount: '900.00', effective_date: '2026-02-01' };
  const invoices = async () =>
    (await items.invoices()).map(({ period_start, total, currency, lines }) => [
      ...[period_start, total, currency],
      (lines as Json[]).map(({ amount }) => amount as string),
    ]);
  const terminate = async (completion_date: string) =>
    accepted(
      await world.admin.post(`/contracts/${contract}/terminations`, {
        ...{ termination_type: 'mutual', terminate_now: false, completion_date },
      }),
    );

  afterEach(async () => {
    expect(accepted(await world.admin.get('/billing/exceptions')).data).toEqual([]);
    checkBooks(await readBooks(world));
  });

  it('goes on the last invoice in its currency from the signature on, and says so', async () => {
    await start();
    const bonus = await approved('2026-02-01');
    const deduction = await approved('2026-02-01', { type: 'deduction', amount: '30.00' });
    const sign = await propose(dollars);
    const told = await forecastOf(world, contract, { count: 2 });
    await sign();
    const january = await cycleOf('2026-01-01');
    expect(await items.get(bonus)).toMatchObject({ why: { cycle: { cycle_id: january } } });
    expect(
      (await eventsOf(world, contract)).filter(({ type }) => type === 'invoice-adjustment.moved'),
    ).toMatchObject(
      [bonus, deduction].map((adjustment_id) => ({ payload: { adjustment_id, applied_cycle_id: january } })),
    );
    await world.advance('2026-03-02T00:00:00Z');
    expect(await invoices()).toEqual([
      ['2026-01-01', '1070.00', 'EUR', ['1000.00', '100.00', '-30.00']],
      ['2026-02-01', '900.00', 'USD', ['900.00']],
    ]);
    expect(await issuedOf(world, contract, told)).toEqual(toldOf(told));
  });

  it('is billed alone where that is locked, set off against what is to be deducted', async () => {
    await start();
    await world.advance('2026-02-01T06:00:00Z');
    const ids = [
      await approved('2026-02-01'),
      await approved('2026-02-01', { type: 'deduction', amount: '30' }),
    ];
    const sign = await propose(dollars);
    const told = await forecastOf(world, contract);
    expect(told.left_out).toMatchObject(
      ids.map((adjustment_id) => ({ adjustment_id, canceled_invoice_id: null, because: 'own_invoice' })),
    );
    await sign();
    expect((await invoices()).at(-1)).toEqual([null, '70.00', 'EUR', ['100.00', '-30.00']]);
    await world.advance('2026-05-02T00:00:00Z');
    expect((await items.invoices()).map(({ currency }) => currency as string)).toEqual([
      ...['EUR', 'EUR', 'USD', 'USD', 'USD'],
    ]);
    expect(await issuedOf(world, contract, told)).toEqual(toldOf(told));
  });

  it('and base pay that was to be billed again goes with it', async () => {
    await start({ start_date: '2025-12-01' });
    await world.advance('2026-01-11T00:00:00Z');
    const [december] = await items.invoices();
    const sign = await propose({ ...dollars, effective_date: '2026-02-01' });
    await world.advance('2026-02-01T00:00:00Z');
    accepted(await world.admin.post(`/invoices/${december!.id as string}/cancel`, {}));
    expect(await forecastOf(world, contract)).toMatchObject({
      left_out: [{ adjustment_id: null, canceled_invoice_id: december!.id, because: 'own_invoice' }],
    });
    await sign();
    expect((await invoices()).at(-1)).toEqual([null, '1000.00', 'EUR', ['1000.00']]);
  });

  it('is billed alone when the contract ends before its cycle, which is taken away', async () => {
    await start();
    await (
      await propose(dollars)
    )();
    const bonus = await approved('2026-02-01', { amount: '50.00' });
    const pending = await items.make({ cycle_id: await cycleOf('2026-02-01'), amount: '60.00' });
    const told = await forecastOf(world, contract);
    expect(told.left_out).toEqual([]);
    await terminate('2026-01-20');
    expect(await items.get(bonus)).toMatchObject({ status: 'processing', currency: 'USD' });
    expect(await invoices()).toEqual([[null, '50.00', 'USD', ['50.00']]]);
    const other = refused(422, 'mixed_currencies');
    expect(await items.review(pending.id as string, 'approved')).toMatchObject(other);
    expect((await forecastOf(world, contract)).left_out).toMatchObject([
      { adjustment_id: pending.id, because: 'mixed_currencies' },
    ]);
    // What is billed stays so when the cycle comes back.
    accepted(await world.admin.delete(`/contracts/${contract}/terminations`));
    accepted(await items.review(pending.id as string, 'approved'));
    await world.advance('2026-03-02T00:00:00Z');
    expect(await invoices()).toEqual([
      [null, '50.00', 'USD', ['50.00']],
      ['2026-01-01', '1000.00', 'EUR', ['1000.00']],
      ['2026-02-01', '960.00', 'USD', ['900.00', '60.00']],
    ]);
  });

  it('does not follow its cycle back into another currency', async () => {
    await start();
    const sign = await propose(dollars);
    const bonus = await approved('2026-02-01');
    await terminate('2026-01-20');
    await sign();
    accepted(await world.admin.delete(`/contracts/${contract}/terminations`));
    expect(await items.get(bonus)).toMatchObject({
      why: { cycle: { cycle_id: await cycleOf('2026-01-01') } },
    });
    await world.advance('2026-03-02T00:00:00Z');
    expect((await invoices()).map(([, total]) => total)).toEqual(['1100.00', '900.00']);
  });
});

/** What is done to one contract, a step a few days. */
const anyDeed = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('item' as const),
      type: fc.constantFrom('bonus', 'deduction'),
      amount: fc.integer({ min: 1, max: 400 }).map((euros) => `${euros}.00`),
      toComing: fc.boolean(),
      isApproved: fc.boolean(),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('amend' as const),
      currency: fc.constantFrom('EUR', 'USD', 'GBP'),
      inCycles: fc.nat(1),
      isSigned: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const), isApproved: fc.boolean() }) },
  { weight: 3, arbitrary: fc.constant({ do: 'sign' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'approve' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'cancel' as const }) },
  fc.record({ do: fc.constant('terminate' as const), inDays: fc.integer({ min: 1, max: 40 }) }),
  { weight: 3, arbitrary: fc.constant({ do: 'cancelTermination' as const }) },
);
const STEPS = 10;
const anyCourse = fc.record({
  frequency: fc.constantFrom('weekly', 'semimonthly', 'monthly'),
  lock_offset_hours: fc.constantFrom(0, 0, 48),
  deeds: fc.array(anyDeed, { minLength: 2 * STEPS, maxLength: 2 * STEPS }),
});
const OPENING: Deed[] = [
  { do: 'item', type: 'bonus', amount: '20.00', toComing: true, isApproved: true },
  { do: 'amend', currency: 'USD', inCycles: 0, isSigned: true },
];
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;

describe('under random items, changes of the currency and ends', () => {
  const world = useFreshWorld();
  const STEP_DAYS = 5;
  const START_DAY = '2026-01-01';

  async function act(id: string, deed: Deed, today: string): Promise<void> {
    const items = adjustmentsOf(world, id);
    const cycles = async () => accepted(await world.admin.get(`/contracts/${id}/cycles`)).data as Json[];
    switch (deed.do) {
      case 'item': {
        const cycle = deed.toComing ? { cycle_id: (await cycles())[0]!.id } : {};
        const { type, amount, isApproved } = deed;
        await items.post({ type, amount, is_auto_approved: isApproved, ...cycle });
        return;
      }
      case 'repeat':
        await items.post({ amount: '7.00', is_auto_approved: deed.isApproved, count: 4 }, '?recurring=true');
        return;
      case 'amend': {
        const { data } = await forecastOf(world, id, { count: 4 });
        const days = (data as Json[]).map(({ period_start }) => period_start as string);
        const effective_date = days.filter((day) => day >= today)[deed.inCycles];
        const body = { currency: deed.currency, amount: '800.00', effective_date };
        if (effective_date) await proposePreviewed(world, id, body);
        return deed.isSigned ? act(id, { do: 'sign' }, today) : undefined;
      }
      case 'sign': {
        const path = `/contracts/${id}/amendments`;
        const { data } = accepted(await world.admin.get(`${path}?status=awaiting_worker_signature`));
        for (const each of data as Json[])
          await world.worker.post(`${path}/${each.id as string}/signatures`, { signature: 'Wanda' });
        return;
      }
      case 'approve':
        for (const { id: item } of await items.list('status=pending'))
          await items.review(item as string, 'approved');
        return;
      case 'cancel': {
        const { data } = accepted(await world.admin.get(`/invoices?contract_id=${id}&status=pending`));
        for (const each of (data as Json[]).slice(0, 1))
          await world.admin.post(`/invoices/${each.id as string}/cancel`, {});
        return;
      }
      case 'terminate':
        await world.admin.post(`/contracts/${id}/terminations`, {
          ...{ termination_type: 'mutual', terminate_now: false },
          completion_date: dayAfter(today, deed.inDays),
        });
        return;
      case 'cancelTermination':
        await world.admin.delete(`/contracts/${id}/terminations`);
    }
  }

  it.each([5])(
    'every approved item is billed once, in its own currency, and no cycle is set aside (seed %i)',
    async (seed) => {
      const courses = fc.sample(anyCourse, { seed, numRuns: 5 });
      const ids: string[] = [];
      for (const { frequency, lock_offset_hours } of courses) {
        const ends = frequency === 'weekly' ? { cycle_end_type: 'DAY_OF_WEEK', cycle_end: 7 } : {};
        const settings = { frequency, lock_offset_hours, start_date: START_DAY, amount: '700.00', ...ends };
        ids.push(await activeContract(world, settings));
      }
      for (let step = 0; step < STEPS; step += 1) {
        const today = dayAfter('2026-01-10', step * STEP_DAYS);
        await world.advance(`${today}T06:00:00Z`);
        for (const [index, id] of ids.entries()) {
          // Everybody meets a change of the currency soon.
          const given = step === 0 ? OPENING : courses[index]!.deeds.slice(2 * step, 2 * step + 2);
          for (const deed of given) await act(id, deed, today);
        }
      }
      await world.advance('2026-06-01T06:00:00Z');
      expect(accepted(await world.admin.get('/billing/exceptions')).data).toEqual([]);
      const books = await readBooks(world);
      checkBooks(books);
      // By then every cycle of what was approved has been locked, so all of it is billed.
      const currencyOf = new Map(books.invoices.map(({ id, currency }) => [id, currency]));
      const unbilled = books.items.filter(({ status }) => status === 'approved');
      expect(unbilled).toEqual([]);
      for (const { id, invoiceId, currency } of books.items.filter((item) => item.invoiceId !== null))
        expect([id, currencyOf.get(invoiceId!)]).toEqual([id, currency]);
      // The courses are worth it.
      expect(new Set(books.invoices.map(({ currency }) => currency)).size).toBeGreaterThan(1);
      expect(books.told.get('invoice-adjustment.moved')?.size).toBeGreaterThan(0);
    },
    240_000,
  );
});
