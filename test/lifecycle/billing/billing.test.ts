import type { Json } from '../../support/http';
import { accepted, activeContract, eventsOf } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('the billing cycle (spec 6.12)', () => {
  const world = useFreshWorld();

  const cycles = async (id: string): Promise<Json[]> =>
    accepted(await world.admin.get(`/contracts/${id}/cycles`)).data;
  const invoices = async (id: string): Promise<Json[]> => {
    const list = accepted(await world.admin.get(`/invoices?contract_id=${id}&limit=100`)).data as Json[];
    return [...list].reverse();
  };

  it('issues what was over before the signature when both have signed, for whoever reads on by date', async () => {
    const id = await activeContract(world, { start_date: '2025-11-01', payment_due_days: 5 });
    await world.advance('2026-01-10T12:00:00Z');
    const late = { issued_at: expect.stringMatching(/^2026-01-10T/) as string, is_overdue: false };
    expect(await invoices(id)).toMatchObject([
      { ...late, period_end: '2025-11-30', due_date: '2025-12-05' },
      { ...late, period_end: '2025-12-31', due_date: '2026-01-05' },
    ]);
    const since = accepted(await world.admin.get('/invoices?date_from=2026-01-10')).data as Json[];
    expect(since).toHaveLength(2);
    // Whoever is told late has that day to pay.
    await world.advance('2026-01-11T00:00:00Z');
    expect((await invoices(id)).map(({ is_overdue }) => is_overdue as boolean)).toEqual([true, true]);
  });

  it('opens, locks and invoices every month of a fixed contract, the first one by days', async () => {
    const id = await activeContract(world, {
      start_date: '2026-01-10',
      amount: '3100.00',
      lock_offset_hours: 24,
      payment_due_days: 5,
    });
    expect(
      (await cycles(id)).map(({ start_date, status, locks_at }) => [start_date, status, locks_at]),
    ).toEqual([
      ['2026-02-01', 'upcoming', '2026-03-02T00:00:00.000Z'],
      ['2026-01-10', 'open', '2026-02-02T00:00:00.000Z'],
    ]);
    const [, first] = await cycles(id);
    const open = accepted(await world.admin.get(`/contracts/${id}/cycles/${first?.id}`));
    expect(open.invoice).toMatchObject({ status: 'draft', total: '2200.00' });
    await world.advance('2026-02-01T12:00:00Z');
    expect((await cycles(id)).map(({ status }) => status)).toEqual(['upcoming', 'open', 'closing']);
    await world.advance('2026-12-31T00:00:00Z');
    const issued = await invoices(id);
    expect(issued.map(({ total, number }) => [total, number])).toEqual([
      ['2200.00', '1'],
      ...Array.from({ length: 10 }, (_, index) => ['3100.00', String(index + 2)]),
    ]);
    expect(issued[0]).toMatchObject({
      status: 'pending',
      due_date: '2026-02-05',
      is_overdue: true,
      issued_at: '2026-02-02T00:00:00.000Z',
    });
    expect((await eventsOf(world, id)).filter(({ type }) => type === 'invoice.issued')).toHaveLength(11);
  });

  it('is overdue after its due day, and after the day of its issue, in the zone of the contract', async () => {
    const terms = { start_date: '2026-01-01', timezone: 'America/New_York' };
    const [atOnce, later] = [
      await activeContract(world, terms),
      await activeContract(world, { ...terms, payment_due_days: 3, lock_offset_hours: 30 }),
    ];
    const at = async (now: string): Promise<unknown[]> => {
      await world.advance(now);
      return (await Promise.all([atOnce, later].map(invoices))).map(([invoice]) => invoice?.is_overdue);
    };
    expect(await at('2026-02-01T05:00:00Z')).toEqual([false, undefined]);
    expect(await at('2026-02-02T04:59:59Z')).toEqual([false, undefined]);
    expect(await at('2026-02-02T05:00:00Z')).toEqual([true, undefined]);
    expect(await at('2026-02-04T04:59:59Z')).toEqual([true, false]);
    expect(await at('2026-02-04T05:00:00Z')).toEqual([true, true]);
    const overdue = async (id: string) =>
      (await eventsOf(world, id)).flatMap((event) =>
        event.type === 'invoice.overdue' ? [event.occurred_at as string] : [],
      );
    expect(await overdue(atOnce)).toEqual(['2026-02-02T05:00:00.000Z']);
    expect(await overdue(later)).toEqual(['2026-02-04T05:00:00.000Z']);
  });

  it('splits a cycle by days at an amendment and at a termination, and bills the final cycle after its review time', async () => {
    const id = await activeContract(world, { start_date: '2026-01-01', amount: '3100.00' });
    const { id: aid } = accepted(
      await world.admin.post(`/contracts/${id}/amendments`, {
        amount: '6200.00',
        effective_date: '2026-01-21',
      }),
    );
    accepted(
      await world.worker.post(`/contracts/${id}/amendments/${aid}/signatures`, { signature: 'Wanda' }),
    );
    await world.advance('2026-02-03T00:00:00Z');
    const [january] = await invoices(id);
    expect(january?.total).toBe('4200.00');
    expect(accepted(await world.admin.get(`/invoices/${january?.id}`)).lines).toMatchObject([
      { amount: '2000.00' },
      { amount: '2200.00' },
    ]);
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-02-14',
        terminate_now: false,
      }),
    );
    expect((await cycles(id))[0]).toMatchObject({
      is_final: true,
      end_date: '2026-02-14',
      locks_at: '2026-02-18T00:00:00.000Z',
    });
    await world.advance('2026-06-01T00:00:00Z');
    const all = await invoices(id);
    expect(all.map(({ total, issued_at }) => [total, issued_at])).toEqual([
      ['4200.00', '2026-02-01T00:00:00.000Z'],
      ['3100.00', '2026-02-18T00:00:00.000Z'],
    ]);
  });
});
