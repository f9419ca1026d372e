import { createClient, type paths, type PerdureClient } from '@perdure/client';
import { useWorld } from '../support/use-world';
import { contractBody } from '../support/world';

describe('the typed client', () => {
  const world = useWorld();
  let admin: PerdureClient;
  let worker: PerdureClient;
  beforeAll(() => {
    const { url } = world.admin;
    admin = createClient({ url, token: world.admin.token ?? undefined });
    worker = createClient({ url, token: world.worker.token ?? undefined });
  });

  type NewContract = NonNullable<paths['/contracts']['post']['requestBody']>['content']['application/json'];
  const newContract = () => contractBody(world) as NewContract;

  it('has a contract signed, changes one version of it, and reads a list to its end', async () => {
    const made = await admin.post('/contracts', { body: newContract() });
    const params = { path: { contractId: made.id } };
    await admin.post('/contracts/{contractId}/signatures', {
      params,
      body: { client_signature: 'The Client' },
    });
    const signed = await worker.post('/contracts/{contractId}/signatures', {
      params,
      body: { worker_signature: 'Wanda Work' },
    });
    expect(signed.status).toBe('active');
    const edit = (version: number) =>
      admin.patch('/contracts/{contractId}', { params, body: { external_id: 'x-1' }, ifMatch: version });
    await expect(edit(made.version)).rejects.toMatchObject({
      status: 412,
      code: 'precondition_failed',
      details: { version: signed.version },
    });
    expect((await edit(signed.version)).external_id).toBe('x-1');

    for (let i = 0; i < 3; i += 1) await admin.post('/contracts', { body: newContract() });
    const ids: string[] = [];
    for await (const { id } of admin.list('/contracts', { params: { query: { limit: 2 } } })) ids.push(id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.at(-1)).toBe(made.id);
    const seqs: number[] = [];
    for await (const { seq } of admin.list('/contracts/{contractId}/events', {
      params: { ...params, query: { limit: 2 } },
    }))
      seqs.push(seq);
    expect(seqs).toEqual(seqs.map((_, at) => at + 1));
  });

  it('sends one write once, however many send it', async () => {
    const send = () => admin.post('/groups', { body: { name: 'One' }, idempotencyKey: 'one-group' });
    const made = await Promise.all([send(), send(), send()]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    await expect(admin.post('/groups', { body: { name: 'One' } })).rejects.toMatchObject({
      code: 'name_taken',
    });
  });
});
