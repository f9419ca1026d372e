import type { Json } from '../../support/http';
import { invoicesOf } from '../../support/payments';
import {
  accepted,
  activeContract,
  contractStatus,
  createContract,
  lifecycleEventsOf,
  signContract,
} from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('terms that go on by themselves (spec 6.18)', () => {
  const world = useFreshWorld('2027-01-01T00:00:00.000Z');
  const quarter = { start_date: '2027-01-01', end_date: '2027-03-31', amount: '310.00' };
  const renewing = {
    ...quarter,
    automatic_renewal: { percentage: '10' },
    notice: { unit: 'days', count: 14 },
  };

  const read = async (id: string) => accepted(await world.admin.get(`/contracts/${id}`));
  const billed = async (...ids: string[]) => {
    const all = await Promise.all(ids.map((id) => invoicesOf(world, id)));
    return all.flat().map((invoice) => [invoice.period_start, invoice.period_end, invoice.total]);
  };
  const told = async (id: string, ...types: string[]) =>
    (await lifecycleEventsOf(world, id)).filter(({ type }) => types.includes(type as string));
  const forecastOf = async (id: string, count: number) =>
    accepted(await world.admin.post(`/contracts/${id}/forecast`, { count }));
  const code = ({ body }: { body: Json }) => (body.error as Json | undefined)?.code as unknown;

  it('a term is followed by another, linked both ways, at the price that was agreed on', async () => {
    const id = await activeContract(world, renewing);
    const forecast = await forecastOf(id, 5);
    expect(forecast.renewal).toEqual({
      ...{ start_date: '2027-04-01', end_date: '2027-06-30', amount: '341.00', currency: 'EUR' },
    });
    await world.advance('2027-03-31T23:59:59Z');
    expect(await contractStatus(world, id)).toBe('active');
    await world.advance('2027-04-01');
    const before = await read(id);
    expect(before).toMatchObject({ status: 'renewed', end_date: '2027-03-31' });
    const next = await read(before.next_contract_id as string);
    expect(next).toMatchObject({
      ...{ status: 'active', start_date: '2027-04-01', end_date: '2027-06-30', amount: '341.00' },
      ...{ previous_contract_id: id, next_contract_id: null, created_by: { type: 'system' } },
      signatures: before.signatures,
      automatic_renewal: { percentage: '10', stop_until: '2027-06-17T00:00:00.000Z' },
    });
    expect(next.number).not.toBe(before.number);
    await world.advance('2027-06-05');
    const invoices = await billed(id, next.id as string);
    expect(invoices).toEqual([
      ['2027-01-01', '2027-01-31', '310.00'],
      ['2027-02-01', '2027-02-28', '310.00'],
      ['2027-03-01', '2027-03-31', '310.00'],
      ['2027-04-01', '2027-04-30', '341.00'],
      ['2027-05-01', '2027-05-31', '341.00'],
    ]);
    const expected = (forecast.data as Json[]).map((each) => [
      each.period_start,
      each.period_end,
      each.total,
    ]);
    expect(expected).toEqual(invoices);
    expect((forecast.data as Json[]).map((each) => each.is_of_next_term)).toEqual([
      ...[false, false, false, true, true],
    ]);
    expect(
      await told(id, 'contract.renewal.reminded', 'contract.renewed', 'contract.expiring'),
    ).toMatchObject([
      { occurred_at: '2027-02-16T00:00:00.000Z', payload: { stop_until: '2027-03-18T00:00:00.000Z' } },
      { occurred_at: '2027-03-11T00:00:00.000Z' },
      { type: 'contract.renewed', payload: { successor_id: next.id, automatic: true } },
    ]);
    await world.advance('2027-07-01');
    expect(await contractStatus(world, next.id as string)).toBe('renewed');
  });

  it('either party stops it in time; who has stopped it takes that back in time, and nobody else', async () => {
    const id = await activeContract(world, renewing);
    const path = `/contracts/${id}/renewal-stop`;
    expect(accepted(await world.worker.post(path, { reason: 'Another job' }))).toMatchObject({
      automatic_renewal: { stopped: { by: 'worker', reason: 'Another job' } },
      next: { then: 'the contract is completed' },
    });
    expect(code(await world.admin.delete(path))).toBe('renewal_stopped_by_other');
    await world.advance('2027-03-17T23:59:59Z');
    accepted(await world.worker.delete(path));
    accepted(await world.worker.post(path));
    await world.advance('2027-03-18T00:00:00Z');
    expect(code(await world.worker.delete(path))).toBe('renewal_window_closed');
    const { data } = accepted(await world.admin.get(`/contracts/${id}/schedule`));
    expect((data as Json[]).find(({ kind }) => kind === 'end_of_term')).toMatchObject({
      at: '2027-04-01T00:00:00.000Z',
    });
    await world.advance('2027-04-01');
    expect(await read(id)).toMatchObject({ status: 'completed', next_contract_id: null });
  });

  it('is told in the schedule with the call that stops it, which is refused once its window closes', async () => {
    const [stopped, left] = [await activeContract(world, renewing), await activeContract(world, renewing)];
    await world.advance('2027-03-17T23:59:59Z');
    for (const id of [stopped, left]) {
      const { data } = accepted(await world.admin.get(`/contracts/${id}/schedule`));
      expect((data as Json[]).find(({ kind }) => kind === 'renewal')).toMatchObject({
        at: '2027-04-01T00:00:00.000Z',
        undo: { who: ['admin', 'worker'], until: '2027-03-18T00:00:00.000Z', method: 'POST' },
      });
    }
    accepted(await world.admin.post(`/contracts/${stopped}/renewal-stop`));
    await world.advance('2027-03-18T00:00:00Z');
    expect(code(await world.admin.post(`/contracts/${left}/renewal-stop`))).toBe('renewal_window_closed');
    await world.advance('2027-04-05');
    expect([await contractStatus(world, stopped), await contractStatus(world, left)]).toEqual([
      'completed',
      'renewed',
    ]);
  });

  it('a termination comes before it, and a successor that both have signed takes its place', async () => {
    const ended = await activeContract(world, renewing);
    const body = { termination_type: 'mutual', completion_date: '2027-03-20', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${ended}/terminations`, body));
    const signed = await activeContract(world, renewing);
    const own = accepted(await world.admin.post(`/contracts/${signed}/renewals`, { title: 'Other work' }));
    await signContract(world, own.id as string);
    const open = await activeContract(world, renewing);
    const proposed = accepted(
      await world.admin.post(`/contracts/${open}/renewals`, { title: 'Better work' }),
    );
    await world.advance('2027-04-01');
    expect(await read(ended)).toMatchObject({ status: 'terminated', next_contract_id: null });
    expect(await read(signed)).toMatchObject({ status: 'renewed', next_contract_id: own.id });
    expect(await contractStatus(world, proposed.id as string)).toBe('cancelled');
    const next = (await read(open)).next_contract_id as string;
    expect(await read(next)).toMatchObject({ status: 'active', title: 'Design work' });
  });

  it('the amount is indexed on its days, as it was forecast, and in the next term as well', async () => {
    const id = await activeContract(world, {
      ...renewing,
      ...{ start_date: '2027-01-01', indexation: { percentage: '3.5', dates: ['2027-02-15', '2027-05-01'] } },
    });
    const forecast = await forecastOf(id, 6);
    expect(forecast.indexations).toMatchObject([
      { effective_from: '2027-02-15', amount: '320.85' },
      { effective_from: '2027-05-01', amount: '365.29' },
    ]);
    await world.advance('2027-02-15');
    expect(await read(id)).toMatchObject({
      ...{ amount: '320.85', terms_version: 2, indexation: { next_date: '2027-05-01' } },
    });
    const { data } = accepted(await world.admin.get(`/contracts/${id}/terms`));
    expect(data).toMatchObject([
      { version: 1, effective_from: '2027-01-01', indexed_by: null },
      { version: 2, effective_from: '2027-02-15', indexed_by: '3.5', terms: { amount: '320.85' } },
    ]);
    expect(await told(id, 'contract.indexed')).toMatchObject([
      { payload: { old_amount: '310.00', new_amount: '320.85', effective_from: '2027-02-15' } },
    ]);
    await world.advance('2027-07-04');
    const next = (await read(id)).next_contract_id as string;
    const expected = (forecast.data as Json[]).map((each) => [
      each.period_start,
      each.period_end,
      each.total,
    ]);
    expect(await billed(id, next)).toEqual(expected);
    expect(await told(next, 'contract.indexed')).toMatchObject([
      { payload: { old_amount: '352.94', new_amount: '365.29', effective_from: '2027-05-01' } },
    ]);
  });

  it('an amount that was agreed on for the very day stands', async () => {
    const dates = ['2027-02-01', '2027-03-01'];
    const id = await activeContract(world, { ...quarter, indexation: { percentage: '10', dates } });
    const path = `/contracts/${id}/amendments`;
    const { id: amendment } = accepted(
      await world.admin.post(path, { amount: '400.00', effective_date: '2027-02-01' }),
    );
    accepted(await world.worker.post(`${path}/${amendment}/signatures`, { worker_signature: 'Wanda Work' }));
    await world.advance('2027-04-04');
    expect(await billed(id)).toEqual([
      ['2027-01-01', '2027-01-31', '310.00'],
      ['2027-02-01', '2027-02-28', '400.00'],
      ['2027-03-01', '2027-03-31', '440.00'],
    ]);
    expect(await told(id, 'contract.indexation.skipped', 'contract.indexed')).toMatchObject([
      { type: 'contract.indexation.skipped', payload: { date: '2027-02-01' } },
      { type: 'contract.indexed', payload: { date: '2027-03-01' } },
    ]);
  });

  it('an indexation that both leave out changes nothing; the next one does, and none is left out twice', async () => {
    const id = await activeContract(world, {
      ...quarter,
      indexation: { percentage: '10', dates: ['2027-02-01', '2027-03-01'] },
    });
    const path = `/contracts/${id}/indexation-skips`;
    expect(accepted(await world.worker.post(path, { reason: 'A bonus instead' }))).toMatchObject({
      indexation: { next_date: '2027-02-01', skip_proposed: { by: 'worker', reason: 'A bonus instead' } },
    });
    expect(code(await world.worker.post(path))).toBe('indexation_skip_proposed');
    await world.advance('2027-01-31T23:59:59Z');
    const agreed = accepted(await world.admin.post(path, { date: '2027-02-01' }));
    expect(agreed).toMatchObject({ indexation: { next_date: '2027-03-01', skip_proposed: null } });
    const { data } = accepted(await world.admin.get('/sandbox/emails?kind=indexation_skipped'));
    expect((data as Json[]).map(({ to }) => (to as Json).name)).toContain('Wanda Work');
    expect(code(await world.admin.post(path, { date: '2027-02-01' }))).toBe('no_indexation');
    const forecast = await forecastOf(id, 3);
    await world.advance('2027-03-01');
    expect(code(await world.admin.post(path))).toBe('no_indexation');
    await world.advance('2027-04-04');
    const invoices = await billed(id);
    expect(invoices.map(([, , total]) => total)).toEqual(['310.00', '310.00', '341.00']);
    expect((forecast.data as Json[]).map(({ total }) => total)).toEqual(['310.00', '310.00', '341.00']);
    expect(await told(id, 'contract.indexation.skipped', 'contract.indexed')).toMatchObject([
      { type: 'contract.indexation.skipped', payload: { date: '2027-02-01', reason: 'A bonus instead' } },
      { type: 'contract.indexed', payload: { date: '2027-03-01' } },
    ]);
  });

  it('signed late, it begins with the indexations that have been; under notice it goes on with them', async () => {
    const late = { start_date: '2026-11-01', amount: '100.00' };
    const id = await createContract(world, {
      ...late,
      indexation: { percentage: '10', yearly_from: '2026-12-01' },
    });
    await world.advance('2027-01-05');
    await signContract(world, id);
    expect(await read(id)).toMatchObject({ amount: '110.00', indexation: { next_date: '2027-12-01' } });
    const body = { termination_type: 'mutual', completion_date: '2027-12-15', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, body));
    await world.advance('2027-12-02');
    expect(await read(id)).toMatchObject({ status: 'termination_scheduled', amount: '121.00' });
    expect((await billed(id)).slice(0, 2)).toEqual([
      ['2026-11-01', '2026-11-30', '100.00'],
      ['2026-12-01', '2026-12-31', '110.00'],
    ]);
  });

  it('within its minimum term it ends by agreement or with a reason only', async () => {
    const id = await activeContract(world, {
      ...quarter,
      end_date: null,
      minimum_term: { unit: 'months', count: 6 },
    });
    const path = `/contracts/${id}/terminations`;
    const early = {
      termination_type: 'for_convenience',
      completion_date: '2027-05-31',
      terminate_now: false,
    };
    const refused = await world.admin.post(path, early);
    expect([refused.status, code(refused)]).toEqual([422, 'minimum_term']);
    expect((refused.body.error as Json).message).toContain('can end on 2027-06-30 at the earliest');
    expect(code(await world.admin.post(path, { ...early, terminate_now: true }))).toBe('minimum_term');
    accepted(await world.admin.post(path, { ...early, notice_override_reason: 'The office closes' }));
    accepted(await world.admin.delete(path));
    accepted(await world.admin.post(path, { ...early, termination_type: 'mutual' }));
    accepted(await world.admin.delete(path));
    accepted(await world.admin.post(path, { ...early, completion_date: '2027-06-30' }));
  });
});
