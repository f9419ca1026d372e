import { eventually } from '../../support/eventually';
import { accepted, activeContract } from '../../support/steps';
import { useWorld } from '../../support/use-world';
import { contractBody, newWorld, stackAddress, START, type World } from '../../support/world';

const CLOCKS = 20;
/** Hundreds of weeks to bill, each on its own: whatever the machine, they are under way for minutes. */
const FAR = '2035-12-01T00:00:00.000Z';
const WEEKLY = { frequency: 'weekly', cycle_end_type: 'DAY_OF_WEEK', cycle_end: 7 };

describe('twenty sandbox clocks on their way', () => {
  const world = useWorld();
  let others: World[] = [];
  afterEach(async () => {
    await Promise.all(others.map(({ admin }) => admin.post('/sandbox/clock/stop')));
  });

  const areUnderWay = async (): Promise<number> => {
    const clocks = await Promise.all(others.map(({ admin }) => admin.get('/sandbox/clock')));
    return clocks.filter(({ body }) => body.status === 'advancing' && body.now > START).length;
  };

  it('keep neither commands nor billing of live waiting', async () => {
    others = await Promise.all(
      Array.from({ length: CLOCKS }, () => newWorld(START, stackAddress(), world.db)),
    );
    for (const other of others) await activeContract(other, WEEKLY);
    const advances = others.map(({ admin }) => admin.post('/sandbox/clock/advance', { to: FAR }));
    await eventually(areUnderWay, (count) => count === CLOCKS);

    const { admin, worker, workerId } = world.live;
    const monthsAgo = new Date(Date.now() - 75 * 86_400_000).toISOString().slice(0, 10);
    const body = contractBody({ workerId }, { start_date: monthsAgo });
    const { id } = accepted(await admin.post('/contracts', body));
    accepted(await admin.post(`/contracts/${id}/signatures`, { client_signature: 'The Client' }));
    accepted(await worker.post(`/contracts/${id}/signatures`, { worker_signature: 'Wanda Work' }));
    await eventually(
      async () => accepted(await admin.get(`/invoices?contract_id=${id}`)).data as unknown[],
      (invoices) => invoices.length > 0,
    );
    expect(await areUnderWay()).toBe(CLOCKS);

    await Promise.all(others.map(({ admin: each }) => each.post('/sandbox/clock/stop')));
    for (const { status } of await Promise.all(advances)) expect([202, 409]).toContain(status);
  });
});
