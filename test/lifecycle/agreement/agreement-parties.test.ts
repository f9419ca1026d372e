import type { Answer, Json } from '../../support/http';
import { accepted } from '../../support/steps';
import { useWorld } from '../../support/use-world';

const agreement = { billing_period: { unit: 'months', count: 1 }, billed: 'arrears' };

describe('the parties of an agreement', () => {
  const world = useWorld('2026-03-01T09:00:00.000Z');
  const add = async (path: string, body: Json): Promise<string> =>
    accepted(await world.admin.post(`/${path}`, body)).id as string;
  const create = (body: Json): Promise<Answer> =>
    world.admin.post('/contracts', {
      ...{ kind: 'client_agreement', title: 'Support', currency: 'EUR', amount: '100.00', agreement },
      ...{ start_date: '2026-03-01', worker_id: world.workerId, ...body },
    });
  const faults = async (body: Json): Promise<unknown[]> => {
    const answer = await create(body);
    const { details: fields } = answer.body.error as { details: { field: string; rule: string }[] };
    return [answer.status, ...fields.map(({ field, rule }) => `${field} ${rule}`)];
  };
  const ids = async (query: string): Promise<unknown[]> =>
    (accepted(await world.admin.get(`/contracts?${query}`)).data as Json[]).map(({ id }) => id);

  it('are a client with a site and who approves, and lists go by them', async () => {
    const [alpha, beta] = [await add('clients', { name: 'Alpha' }), await add('clients', { name: 'Beta' })];
    const site = await add('sites', { name: 'North', client_id: alpha });
    const elsewhere = await add('sites', { name: 'South', client_id: beta });
    const made = accepted(await create({ client_id: alpha, site_id: site }));
    const contact = { role: 'contact', id: world.workerId, name: (made.worker as Json).name };
    expect(made.parties).toEqual([
      { role: 'client', id: alpha, name: 'Alpha' },
      { role: 'site', id: site, name: 'North' },
      contact,
    ]);
    const path = `/contracts/${made.id as string}`;
    expect(accepted(await world.admin.get(path)).parties).toEqual(made.parties);
    expect(await ids(`client_id=${alpha}`)).toEqual([made.id]);
    expect(await ids(`site_id=${site}`)).toEqual([made.id]);
    expect(await ids(`client_id=${beta}`)).toEqual([]);
    expect((await world.admin.get(`/contracts?client_id=${alpha}&supplier_id=${beta}`)).status).toBe(400);
    expect(await faults({ client_id: alpha, site_id: elsewhere })).toEqual([400, 'site_id other_client']);
    const { body: preview } = await world.admin.get(`${path}/preview`);
    for (const name of ['Alpha', 'North', 'Provider', 'Counterparty']) expect(preview.text).toContain(name);
  });

  it('are a supplier and who approves for it', async () => {
    const supplier = await add('suppliers', { name: 'Gamma' });
    const made = accepted(await create({ kind: 'supplier_agreement', supplier_id: supplier }));
    expect((made.parties as Json[]).map(({ role }) => role)).toEqual(['supplier', 'contact']);
    expect(await ids(`supplier_id=${supplier}`)).toEqual([made.id]);
    const other = await add('suppliers', { name: 'Delta' });
    const path = `/contracts/${made.id as string}`;
    const edited = accepted(await world.admin.patch(path, { supplier_id: other, worker_id: world.otherId }));
    expect((edited.parties as Json[]).map(({ id }) => id)).toEqual([other, world.otherId]);
  });

  it('are named by those who have them, and by nobody else', async () => {
    const client = await add('clients', { name: 'Alpha' });
    expect(await faults({})).toEqual([400, 'client_id parties_of_kind']);
    expect(await faults({ kind: 'fixed', agreement: undefined, client_id: client })).toEqual([
      ...[400, 'client_id parties_of_kind'],
    ]);
    expect(await faults({ client_id: client, worker_id: undefined })).toEqual([400, 'worker_id exactly_one']);
    expect(await faults({ client_id: client, company_id: client })).toEqual([
      400,
      'company_id parties_of_kind',
    ]);
  });
});
