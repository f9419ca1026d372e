import { partyOf } from '../../support/agreements';
import { adjustmentsOf } from '../../support/adjustments';
import { forecastOf, issuedOf, toldOf } from '../../support/forecasts';
import type { Json } from '../../support/http';
import { agreementIn, paymentsOf } from '../../support/payment-schedules';
import { accepted, contractStatus, eventsOf } from '../../support/steps';
import { useWorld } from '../../support/use-world';

/** One world's clock goes through the months; each agreement has its payments beside the others. */
describe('scheduled payments', () => {
  const world = useWorld('2026-01-05T09:00:00.000Z');
  const linesOf = async (id: string): Promise<string[]> =>
    (await adjustmentsOf(world, id).invoices()).flatMap(({ period_end, lines }) =>
      (lines as Json[])
        .filter(({ category }) => category === 'scheduled')
        .map(
          ({ description, amount }) => `${period_end as string} ${description as string} ${amount as string}`,
        ),
    );
  const told = async (id: string, type: string): Promise<Json[]> =>
    (await eventsOf(world, id)).filter((event) => event.type === type);
  const terminate = async (id: string, completion_date: string): Promise<void> => {
    const body = { termination_type: 'mutual', completion_date, terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, body));
  };

  it('are due on their dates, and each is on the invoice of its cycle, as it was forecast', async () => {
    const id = await agreementIn(world, { timezone: 'Europe/Berlin' });
    const payments = paymentsOf(world, id);
    await payments.make({ date: '2026-02-28', amount: '300.00', note: 'Third', sequence: 9 });
    await payments.make({ date: '2026-02-01', amount: '100.00', note: 'First' });
    const second = await payments.make({ date: '2026-02-20', amount: '999.00', note: '' });
    expect(second).toMatchObject({ status: 'planned', sequence: 11, next: { waiting_for: 'date' } });
    const changed = accepted(await payments.patch(second.id, { date: '2026-02-28', amount: '200.00' }));
    expect(changed).toMatchObject({ version: 2, due_at: '2026-02-27T23:00:00.000Z' });
    const gone = await payments.make({ date: '2026-02-10' });
    expect(accepted(await payments.remove(gone.id))).toMatchObject({ status: 'cancelled', reason: 'twice' });
    const schedule = accepted(await world.admin.get(`/contracts/${id}/schedule`)).data as Json[];
    const planned = schedule.filter(({ kind }) => kind === 'scheduled_payment');
    expect(planned.map(({ at }) => at)).toEqual([
      ...['2026-01-31T23:00:00.000Z', '2026-02-27T23:00:00.000Z', '2026-02-27T23:00:00.000Z'],
    ]);
    const forecast = await forecastOf(world, id, { count: 4 });
    await world.advance('2026-02-15T00:00:00Z');
    expect((await payments.list()).map(({ status }) => status)).toEqual([
      ...['planned', 'due', 'planned', 'cancelled'],
    ]);
    expect(await told(id, 'schedule.due')).toMatchObject([
      { occurred_at: '2026-01-31T23:00:00.000Z', payload: { date: '2026-02-01', amount: '100.00' } },
    ]);
    const cycles = accepted(await world.admin.get(`/contracts/${id}/cycles`)).data as Json[];
    const february = cycles.find(({ end_date }) => end_date === '2026-02-28')!;
    const { invoice } = accepted(await world.admin.get(`/contracts/${id}/cycles/${february.id as string}`));
    expect((invoice as Json).total).toBe('700.00');
    await world.advance('2026-05-02T00:00:00Z');
    expect(await linesOf(id)).toEqual([
      '2026-02-28 Scheduled payment, 2026-02-01: First 100.00',
      '2026-02-28 Scheduled payment, 2026-02-28: Third 300.00',
      '2026-02-28 Scheduled payment, 2026-02-28 200.00',
    ]);
    expect(await issuedOf(world, id, forecast)).toEqual(toldOf(forecast));
    const billed = await payments.list('status=invoiced');
    expect(billed.map(({ invoice_id }) => invoice_id)).toEqual(Array(3).fill(billed[0]!.invoice_id));
    expect(await told(id, 'schedule.invoiced')).toHaveLength(3);
    const late = await payments.patch(billed[0]!.id, { amount: '1.00' });
    expect([late.status, late.body.error?.code]).toEqual([409, 'entry_fixed']);
  });

  it('go on the next invoice where that of their date is locked', async () => {
    const id = await agreementIn(world);
    await world.advance('2026-05-03T00:00:00Z');
    const late = await paymentsOf(world, id).make({ date: '2026-03-10', amount: '50.00', note: 'Late' });
    expect(late.status).toBe('due');
    await world.advance('2026-06-02T00:00:00Z');
    expect(await linesOf(id)).toEqual(['2026-05-31 Scheduled payment, 2026-03-10: Late 50.00']);
  });

  it('of days after the end are cancelled with the contract, and the others are on its final invoice', async () => {
    const id = await agreementIn(world, { kind: 'supplier_agreement', start_date: '2026-06-01' });
    const payments = paymentsOf(world, id);
    await payments.make({ date: '2026-07-10', amount: '10.00', note: 'Last day' });
    await payments.make({ date: '2026-07-11', amount: '20.00', note: 'After' });
    await terminate(id, '2026-07-10');
    const refused = await payments.post({ date: '2026-07-11' });
    expect([refused.status, refused.body.error?.code]).toEqual([409, 'after_completion']);
    const forecast = await forecastOf(world, id, { count: 6 });
    await world.advance('2026-08-01T00:00:00Z');
    expect(await contractStatus(world, id)).toBe('terminated');
    expect(await payments.list()).toMatchObject([
      { status: 'invoiced' },
      { status: 'cancelled', reason: 'the contract is terminated' },
    ]);
    expect(await linesOf(id)).toEqual(['2026-07-10 Scheduled payment, 2026-07-10: Last day 10.00']);
    expect(await issuedOf(world, id, forecast)).toEqual(toldOf(forecast));
    expect((await payments.post()).body.error?.code).toBe('contract_ended');
  });

  it('of an agreement that is called off before it begins are cancelled', async () => {
    const body = { kind: 'client_agreement', amount: '100.00', approval: 'not_required', submit: true };
    const agreement = { billing_period: { unit: 'months', count: 1 }, billed: 'advance' };
    const about = { title: 'Later', currency: 'EUR', start_date: '2027-01-01', worker_id: world.workerId };
    const party = await partyOf(world);
    const made = accepted(await world.admin.post('/contracts', { ...body, ...about, ...party, agreement }));
    const payments = paymentsOf(world, made.id as string);
    await payments.make({ date: '2027-02-01' });
    accepted(await world.admin.post(`/contracts/${made.id as string}/cancel`, {}));
    expect(await payments.list()).toMatchObject([{ status: 'cancelled' }]);
  });
});
