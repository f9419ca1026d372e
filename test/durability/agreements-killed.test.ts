import type { Json } from '../support/http';
import { useFreshWorld } from '../support/use-world';
import { contractBody } from '../support/world';
import { insistOn, insistOnAdvance, useArena } from './support';

const arena = useArena();

const AGREEMENT = {
  kind: 'client_agreement',
  amount: '100.00',
  submit: true,
  agreement: {
    ...{ billing_period: { unit: 'months', count: 1 }, billed: 'advance' },
    ...{ included_units: '2', unit_price: '90.00', minimum_charge: '150.00' },
  },
};

describe('the worker is killed over an agreement', () => {
  const world = useFreshWorld();
  const kill = () => arena.stack.worker.kill();
  const restart = () => arena.stack.worker.restart();
  const traps = {
    'before it is committed': (event: string) => arena.proxies.worker.beforeCommit(event, kill),
    'once it is committed': (event: string) => arena.proxies.worker.loseAnswer(event, kill),
  };
  type When = keyof typeof traps;
  const cases = Object.keys(traps) as When[];

  const create = async (changes: Json = {}) => {
    const { id } = await insistOn((key) => world.admin.post('/clients', { name: 'Alpha' }, { key }));
    return insistOn((key) =>
      world.admin.post('/contracts', contractBody(world, { ...AGREEMENT, client_id: id, ...changes }), {
        key,
      }),
    );
  };
  const told = async (id: string, type: string): Promise<number> => {
    const { data } = await insistOn(() => world.admin.get(`/contracts/${id}/events?limit=100`));
    return (data as { type: string }[]).filter((event) => event.type === type).length;
  };

  it.each(cases)('%s: it begins once, where nobody has to approve it', async (when) => {
    const killed = traps[when]('contract.activated').then(restart);
    const [contract] = await Promise.all([create({ approval: 'not_required' }), killed]);
    expect(contract).toMatchObject({ status: 'active', number: '1', approval: { status: 'not_required' } });
    expect(await told(contract.id as string, 'contract.activated')).toBe(1);
    const { data } = await insistOn(() => world.admin.get(`/contracts/${contract.id as string}/cycles`));
    expect(data).toHaveLength(2);
  });

  it.each(cases)('%s: it is approved once', async (when) => {
    const { id } = (await create()) as { id: string };
    const killed = traps[when]('contract.worker_signed').then(restart);
    const sign = (key: string) =>
      world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' }, { key });
    const [signed] = await Promise.all([insistOn(sign), killed]);
    expect(signed).toMatchObject({ status: 'active', approval: { status: 'approved', signature: 'Wanda' } });
    expect(await told(id, 'contract.worker_signed')).toBe(1);
  });

  it.each(cases)('%s: each of its scheduled payments is charged once', async (when) => {
    const { id } = (await create({ approval: 'not_required' })) as { id: string };
    for (const date of ['2026-01-10', '2026-01-31', '2026-02-01']) {
      const payment = { date, amount: '50.00', note: 'Instalment' };
      await insistOn((key) => world.admin.post(`/contracts/${id}/schedule-entries`, payment, { key }));
    }
    const killed = traps[when]('schedule.invoiced').then(restart);
    await Promise.all([insistOnAdvance(world, '2026-03-02T00:00:00.000Z'), killed]);
    const { data: invoices } = await insistOn(() => world.admin.get(`/invoices?contract_id=${id}&order=asc`));
    const scheduled = (invoices as Json[]).map(async ({ id: invoice }) => {
      const { lines } = await insistOn(() => world.admin.get(`/invoices/${invoice as string}`));
      return (lines as Json[]).filter(({ category }) => category === 'scheduled').length;
    });
    expect(await Promise.all(scheduled)).toEqual([2, 1]);
    expect(await told(id, 'schedule.invoiced')).toBe(3);
    expect(await told(id, 'schedule.due')).toBe(3);
  });

  it.each(cases)('%s: each of its periods is charged once', async (when) => {
    const { id } = (await create({ approval: 'not_required' })) as { id: string };
    const used = {
      quantity: '5',
      description: 'Support',
      date_submitted: '2026-01-01',
      is_auto_approved: true,
    };
    await insistOn((key) => world.admin.post(`/contracts/${id}/timesheets`, used, { key }));
    const killed = traps[when]('invoice.issued').then(restart);
    await Promise.all([insistOnAdvance(world, '2026-03-02T00:00:00.000Z'), killed]);
    const { data } = await insistOn(() => world.admin.get(`/contracts/${id}/periods`));
    expect((data as Json[]).map(({ number, charged, used_units }) => [number, charged, used_units])).toEqual([
      [1, '-80.00', '5'],
      // Two hours are included, and nothing else of the minimum is missing but the rest.
      [2, '150.00', '0'],
      [3, '100.00', '0'],
    ]);
    const { data: invoices } = await insistOn(() => world.admin.get(`/invoices?contract_id=${id}&order=asc`));
    expect((invoices as Json[]).map(({ total }) => total)).toEqual(['470.00', '150.00']);
  });
});
