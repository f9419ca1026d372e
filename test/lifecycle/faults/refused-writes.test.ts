import { adjustmentsOf } from '../../support/adjustments';
import { forbid } from '../../support/constraint';
import type { Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

/** The database refuses one row for good: nothing else waits for it, and the row takes what it can take. */
describe('a row that cannot be written as it should', () => {
  const world = useFreshWorld();
  let id: string;
  let other: string;
  let lift: () => Promise<void>;
  beforeEach(async () => {
    lift = () => Promise.resolve();
    [id, other] = [await activeContract(world), await activeContract(world)];
  });
  afterEach(() => lift());

  const propose = async (contractId: string, effectiveDate: string): Promise<string> => {
    const path = `/contracts/${contractId}/amendments`;
    const body = { amount: '6000.00', effective_date: effectiveDate };
    return `${path}/${accepted(await world.admin.post(path, body)).id as string}`;
  };
  const clock = async () => accepted(await world.admin.get('/sandbox/clock'));
  const periods = async (contractId: string) =>
    (await adjustmentsOf(world, contractId).invoices()).map(({ period_start }) => period_start as string);
  const exceptions = async () => accepted(await world.admin.get('/billing/exceptions')).data as Json[];

  it('refuses the command, says why, and takes the next one', async () => {
    const amendment = await propose(id, '2026-02-01');
    lift = await forbid(world.db, 'amendments', `contract_id = '${id}' AND status = 'declined'`);
    const key = 'declined-in-vain';
    const declined = await world.worker.post(`${amendment}/decline`, { reason: 'no' }, { key });
    expect(declined).toMatchObject({ status: 422, body: { error: { code: 'not_recordable' } } });
    expect(accepted(await world.admin.delete(amendment)).status).toBe('withdrawn');
    // A repeat is not answered by what was tried before.
    expect(await world.worker.post(`${amendment}/decline`, { reason: 'no' }, { key })).toMatchObject({
      status: 409,
      body: { error: { code: 'not_pending' } },
    });
  });

  it('refuses a create, and leaves its number to the next one', async () => {
    lift = await forbid(world.db, 'contracts', `title = 'Never ${id}'`);
    const body = { kind: 'fixed', currency: 'EUR', amount: '1.00', start_date: '2026-01-01' };
    const create = (title: string) =>
      world.admin.post('/contracts', { ...body, title, worker_id: world.workerId });
    expect(await create(`Never ${id}`)).toMatchObject({ status: 422 });
    expect(accepted(await create('Ever')).number).toBe('3');
  });

  it('is passed by by the clock, is tried again, and keeps nobody else waiting', async () => {
    for (const contractId of [id, other]) {
      const amendment = await propose(contractId, '2026-02-10');
      accepted(await world.worker.post(`${amendment}/signatures`, { signature: 'Wanda' }));
    }
    lift = await forbid(world.db, 'amendments', `contract_id = '${id}' AND status = 'active'`);
    await world.advance('2026-03-02T00:00:00Z');
    expect(await clock()).toMatchObject({ status: 'ready', still_due: 1 });
    expect(accepted(await world.admin.get(`/contracts/${other}`)).amount).toBe('6000.00');
    expect(accepted(await world.admin.get(`/contracts/${id}`)).amount).toBe('5000.00');
    expect(await periods(id)).toEqual(['2026-01-01', '2026-02-01']);
    await lift();
    lift = () => Promise.resolve();
    await world.advance('2026-03-03T00:00:00Z');
    expect(await clock()).toMatchObject({ status: 'ready', still_due: 0 });
    expect(accepted(await world.admin.get(`/contracts/${id}`)).amount).toBe('6000.00');
  });

  it('makes its cycle an exception, and every other one of the chunk is billed', async () => {
    lift = await forbid(world.db, 'invoices', `contract_id = '${id}'`);
    await world.advance('2026-02-02T00:00:00Z');
    expect(await periods(other)).toEqual(['2026-01-01']);
    expect(await periods(id)).toEqual([]);
    const [exception] = await exceptions();
    expect(exception).toMatchObject({ contract_id: id, status: 'exception' });
    await lift();
    lift = () => Promise.resolve();
    const path = `/billing/exceptions/${exception!.id as string}/retry`;
    expect(accepted(await world.admin.post(path))).toMatchObject({ status: 'invoiced' });
    expect(await periods(id)).toEqual(['2026-01-01']);
  });

  it('is opened when it can be, while the others go on', async () => {
    lift = await forbid(world.db, 'cycles', `contract_id = '${id}' AND starts_on >= '2026-03-01'`);
    await world.advance('2026-03-02T00:00:00Z');
    expect(await periods(other)).toEqual(['2026-01-01', '2026-02-01']);
    expect(await clock()).toMatchObject({ status: 'ready' });
    await lift();
    lift = () => Promise.resolve();
    await world.advance('2026-04-02T00:00:00Z');
    expect(await periods(id)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(await periods(other)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });
});
