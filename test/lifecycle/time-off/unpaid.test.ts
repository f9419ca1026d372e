import { setAside } from '../../support/exceptions';
import type { Json } from '../../support/http';
import { invoicesOf } from '../../support/payments';
import { accepted, activeContract, eventsOf, signContract } from '../../support/steps';
import { assignVacation, daysOff, requestTimeOff, reviewTimeOff } from '../../support/time-off';
import { useFreshWorld } from '../../support/use-world';

/** A day of January earns 100.00, one of February 110.71 or 110.72. The clock is at 10 January 2026. */
describe('unpaid days off of a fixed contract', () => {
  const world = useFreshWorld();
  const unpaid = (start: string, end?: string, changes: Json = {}) =>
    daysOff(start, end, { type: 'unpaid', ...changes });
  const approved = async (body: Json) => reviewTimeOff(world, (await requestTimeOff(world, body)).id);
  const totals = async (id: string) =>
    (await invoicesOf(world, id)).map(({ period_start, total }) => [period_start, total]).sort();
  const forecast = async (id: string) => {
    const answer = accepted(await world.admin.post(`/contracts/${id}/forecast`, { count: 2 }));
    return (answer.data as Json[]).map(({ total }) => total);
  };

  it('lower its pay, as the forecast told, and by nothing while they are only asked for', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    const { id: asked } = await requestTimeOff(world, unpaid('2026-01-19', '2026-01-20'));
    expect(await forecast(id)).toEqual(['3100.00', '3100.00']);
    await reviewTimeOff(world, asked);
    // A weekend lies between.
    await approved(unpaid('2026-02-06', '2026-02-09', { is_start_date_half_day: true }));
    const told = await forecast(id);
    expect(told[0]).toBe('2900.00');
    await world.advance('2026-03-01T12:00:00Z');
    expect(await totals(id)).toEqual([
      ['2026-01-01', '2900.00'],
      ['2026-02-01', told[1]],
    ]);
    const [january] = (await invoicesOf(world, id)).filter((each) => each.period_start === '2026-01-01');
    const { lines } = accepted(await world.admin.get(`/invoices/${String(january!.id)}`));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ category: 'unpaid_time_off', amount: '-200.00', source_type: 'base' },
          description: 'Unpaid time off, 2026-01-19 to 2026-01-20, 2 days',
        }),
      ]),
    );
  });

  it('of a whole cycle leave nothing of its pay, which begins and ends at a weekend', async () => {
    const id = await activeContract(world, { amount: '2800.03' });
    await approved(unpaid('2026-02-01', '2026-02-28'));
    expect((await forecast(id))[1]).toBe('0.00');
    await world.advance('2026-03-01T12:00:00Z');
    expect((await totals(id))[1]).toEqual(['2026-02-01', '0.00']);
  });

  it('that are approved after the lock are taken off by the next invoice, once', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    const { id: late } = await requestTimeOff(world, unpaid('2026-01-28'));
    await world.advance('2026-02-05T00:00:00Z');
    await reviewTimeOff(world, late);
    expect(await forecast(id)).toEqual(['3000.00', '3100.00']);
    await world.advance('2026-04-01T12:00:00Z');
    expect(await totals(id)).toEqual([
      ['2026-01-01', '3100.00'],
      ['2026-02-01', '3000.00'],
      ['2026-03-01', '3100.00'],
    ]);
  });

  it('that are taken off late go on where their cycle has left off, to the cent', async () => {
    const id = await activeContract(world, { amount: '3000.00' });
    const half = { is_start_date_half_day: true };
    await approved(unpaid('2026-01-19', '2026-01-19', half));
    const { id: late } = await requestTimeOff(world, unpaid('2026-01-28', '2026-01-28', half));
    await world.advance('2026-02-05T00:00:00Z');
    await reviewTimeOff(world, late);
    // Half a day is 48.387, and two are 96.77.
    expect(await forecast(id)).toEqual(['2951.62', '3000.00']);
    await world.advance('2026-03-01T12:00:00Z');
    expect(await totals(id)).toEqual([
      ['2026-01-01', '2951.61'],
      ['2026-02-01', '2951.62'],
    ]);
  });

  it('are paid after all where they are called off before the first of them begins, and never after', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    const first = await approved(unpaid('2026-01-19', '2026-01-20'));
    const second = await approved(unpaid('2026-01-26'));
    const entries = accepted(await world.admin.get(`/contracts/${id}/schedule`)).data as Json[];
    expect(entries.find(({ subject }) => (subject as Json).id === first.id)!.undo).toMatchObject({
      ...{ method: 'DELETE', path: `/v1/time-off/requests/${String(first.id)}` },
      ...{ who: ['admin'], until: first.starts_at },
    });
    const callOff = (row: Json, by = world.admin) => by.delete(`/time-off/requests/${String(row.id)}`);
    await world.advance('2026-01-18T23:59:59.000Z');
    expect(await forecast(id)).toEqual(['2800.00', '3100.00']);
    accepted(await callOff(first));
    expect(await forecast(id)).toEqual(['3000.00', '3100.00']);
    await world.advance(second.starts_at as string);
    const late = await callOff(second);
    expect([late.status, (late.body.error as Json).code]).toEqual([409, 'time_off_window_closed']);
    await world.advance('2026-02-05T00:00:00Z');
    expect(await totals(id)).toEqual([['2026-01-01', '3000.00']]);
  });

  it('that nobody has approved by the final invoice, which pays them, are rejected by it', async () => {
    const id = await activeContract(world, { amount: '3100.00', end_date: '2026-01-31' });
    const late = await requestTimeOff(world, unpaid('2026-01-28'));
    expect((late.next as Json).then).toMatch(/final invoice of its fixed contract/);
    const { id: paid } = await requestTimeOff(world, daysOff('2026-01-29', '2026-01-29', { type: 'sick' }));
    await world.advance('2026-02-10T00:00:00Z');
    const read = async (row: unknown) => accepted(await world.admin.get(`/time-off/requests/${String(row)}`));
    expect(await read(late.id)).toMatchObject({
      ...{ status: 'rejected', next: null },
      review: { by: { type: 'system' }, reason: expect.stringMatching(/final invoice/) as string },
    });
    expect(await totals(id)).toEqual([['2026-01-01', '3100.00']]);
    const told = (await eventsOf(world, id)).filter(({ type }) => type === 'time-off.reviewed');
    expect(told).toMatchObject([{ actor: { type: 'system' }, payload: { status: 'rejected' } }]);
    // Paid days lower no pay: they are approved whenever.
    expect(await reviewTimeOff(world, paid)).toMatchObject({ status: 'approved' });
  });

  it('that nobody has approved wait on while their final cycle is an exception, which can take them off', async () => {
    const id = await activeContract(world, { amount: '3100.00', end_date: '2026-02-28' });
    const { id: late } = await requestTimeOff(world, unpaid('2026-02-25'));
    await setAside(world, id);
    await world.advance('2026-03-15T00:00:00Z');
    expect(await reviewTimeOff(world, late)).toMatchObject({ status: 'approved' });
  });

  it('of a contract that ends before them are taken off nothing', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    await approved(unpaid('2026-01-14', '2026-01-23'));
    const ending = { termination_type: 'mutual', completion_date: '2026-01-16', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, ending));
    await world.advance('2026-02-01T00:00:00Z');
    // 16 days, of which three are unpaid.
    expect(await totals(id)).toEqual([['2026-01-01', '1300.00']]);
  });

  it('are told with the weekend that they begin with, which is when they are called off no more', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    const row = await approved(unpaid('2026-01-17', '2026-01-19'));
    expect(row).toMatchObject({
      ...{ start_date: '2026-01-19', end_date: '2026-01-19', days: 1 },
      unpaid: { from: '2026-01-17', until: '2026-01-19', days: 3 },
      ...{ starts_at: '2026-01-17T00:00:00.000Z', ends_at: '2026-01-20T00:00:00.000Z' },
    });
    const entries = accepted(await world.admin.get(`/contracts/${id}/schedule`)).data as Json[];
    const entry = entries.find(({ subject }) => (subject as Json).id === row.id)!;
    expect(entry).toMatchObject({ at: row.ends_at, undo: { until: row.starts_at } });
    expect((await forecast(id))[0]).toBe('2800.00');
    await world.advance(row.starts_at as string);
    const late = await world.admin.delete(`/time-off/requests/${String(row.id)}`);
    expect((late.body.error as Json).details).toMatchObject({ until: row.starts_at });
    await world.advance('2026-02-05T00:00:00Z');
    expect(await totals(id)).toEqual([['2026-01-01', '2800.00']]);
  });

  it('of what its end cancels are paid, a weekend before the end too', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    const { id: row } = await approved(unpaid('2026-01-17', '2026-01-20'));
    const ending = { termination_type: 'mutual', completion_date: '2026-01-18', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, ending));
    await world.advance('2026-02-01T00:00:00Z');
    const read = accepted(await world.admin.get(`/time-off/requests/${String(row)}`));
    expect(read).toMatchObject({ status: 'cancelled', unpaid: null });
    expect(await totals(id)).toEqual([['2026-01-01', '1800.00']]);
  });

  it('that an invoice has not paid stay unpaid, and are what is left of it, when the end comes before its first day of work', async () => {
    const weekly = { frequency: 'weekly', cycle_end_type: 'DAY_OF_WEEK', cycle_end: 7 };
    const id = await activeContract(world, { ...weekly, amount: '700.00' });
    await assignVacation(world, world.workerId, { type: 'unpaid', working_days: [2, 3, 4, 5] });
    const { id: row } = await approved(unpaid('2026-01-17', '2026-01-20'));
    // A Monday, on which they would not have worked either.
    const ending = { termination_type: 'mutual', completion_date: '2026-01-19', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, ending));
    await world.advance('2026-02-01T00:00:00Z');
    expect(accepted(await world.admin.get(`/time-off/requests/${String(row)}`))).toMatchObject({
      ...{ status: 'used', start_date: '2026-01-17', end_date: '2026-01-19', days: 0 },
      unpaid: { from: '2026-01-17', until: '2026-01-19', days: 3 },
    });
    expect((await totals(id)).slice(-2)).toEqual([
      ['2026-01-12', '500.00'],
      ['2026-01-19', '0.00'],
    ]);
  });

  it('across a weekend at which another contract follows are taken off once, each by its own', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    const { id: row } = await approved(unpaid('2026-01-31', '2026-02-03'));
    const renewal = { start_date: '2026-02-01', end_date: null };
    const { id: next } = accepted(await world.admin.post(`/contracts/${id}/renewals`, renewal));
    await signContract(world, next as string);
    await world.advance('2026-03-05T12:00:00Z');
    const read = accepted(await world.admin.get(`/time-off/requests/${String(row)}`));
    expect(read).toMatchObject({ status: 'used', contract_id: next });
    expect([await totals(id), await totals(next as string)]).toEqual([
      [['2026-01-01', '3000.00']],
      // Three of 28 days, of 110.71 or 110.72 each.
      [['2026-02-01', '2767.86']],
    ]);
  });

  it('go over to the contract that follows, as its forecast tells', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    await approved(unpaid('2026-02-26', '2026-03-06'));
    const renewal = { start_date: '2026-03-01', end_date: null };
    const { id: next } = accepted(await world.admin.post(`/contracts/${id}/renewals`, renewal));
    await signContract(world, next as string);
    // The first of March is a Sunday, and six days are unpaid from then on.
    expect(await forecast(next as string)).toEqual(['2500.00', '3100.00']);
    await world.advance('2026-03-02T12:00:00Z');
    expect(await forecast(next as string)).toEqual(['2500.00', '3100.00']);
    await world.advance('2026-04-05T12:00:00Z');
    expect(await totals(next as string)).toEqual([['2026-03-01', '2500.00']]);
  });

  it('are billed again, with the pay that they lower, when their invoice is canceled', async () => {
    const id = await activeContract(world, { amount: '3100.00' });
    await approved(unpaid('2026-01-19'));
    await world.advance('2026-02-05T00:00:00Z');
    const [january] = await invoicesOf(world, id);
    accepted(await world.admin.post(`/invoices/${String(january!.id)}/cancel`, {}));
    expect(await forecast(id)).toEqual(['6100.00', '3100.00']);
  });
});
