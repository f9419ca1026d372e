import { clientOf, makeTemplate, templateOf } from '../../support/contract-templates';
import { newKey, type Json } from '../../support/http';
import { makeEntry } from '../../support/registers';
import { accepted } from '../../support/steps';
import { useWorld } from '../../support/use-world';

describe('templates of contracts', () => {
  const world = useWorld('2026-03-01T09:00:00.000Z');
  const start_date = '2026-03-10';
  const read = async (path: string): Promise<Json> => accepted(await world.admin.get(path));
  const apply = (id: string, body: Json, key = newKey()) =>
    world.admin.post(`/contract-templates/${id}/apply`, body, { key });
  const idsIn = (answer: Json) => (answer.data as Json[]).map(({ contract_id }) => contract_id);

  it('make a contract for each client, and touch none of them later', async () => {
    const id = await makeTemplate(world);
    const clients = [await clientOf(world, 'Alpha'), await clientOf(world, 'Beta')];
    const overrides = { start_date, amount: '450.00' };
    const made = accepted(await apply(id, { client_ids: clients, overrides, submit: true }));
    expect(made).toMatchObject({ made: 2, refused: 0 });
    const [first, second] = idsIn(made);
    const contract = await read(`/contracts/${first as string}`);
    expect(contract).toMatchObject({
      ...{ kind: 'client_agreement', title: 'Support', amount: '450.00', status: 'waiting_worker_signature' },
      ...{ start_date, end_date: '2027-03-09', created_from: { template_id: id, version: 1 } },
      worker: { id: world.workerId },
    });
    expect((contract.parties as Json[])[0]).toMatchObject({ role: 'client', name: 'Alpha' });

    const fields = { ...(templateOf().fields as Json), amount: '900.00' };
    accepted(await world.admin.patch(`/contract-templates/${id}`, { fields, term: null }));
    expect(await read(`/contracts/${first as string}`)).toEqual(contract);
    const later = accepted(await apply(id, { client_ids: [clients[0]!], overrides: { start_date } }));
    expect(await read(`/contracts/${idsIn(later)[0] as string}`)).toMatchObject({
      ...{ amount: '900.00', end_date: null, status: 'draft' },
      created_from: { template_id: id, version: 2 },
    });
    accepted(await world.admin.delete(`/contract-templates/${id}`));
    expect(await read(`/contracts/${first as string}`)).toEqual(contract);
    const { data } = await read(`/contracts?template_id=${id}`);
    expect((data as Json[]).map((each) => each.id)).toEqual(expect.arrayContaining([first, second]));
    expect(data).toHaveLength(3);
  });

  it('refuse one client for its own reason, and the others go on', async () => {
    const id = await makeTemplate(world);
    const good = await clientOf(world);
    const alone = (await makeEntry(world, 'client', { name: 'Nobody' })).id as string;
    const left = await clientOf(world, 'Left');
    accepted(await world.admin.patch(`/clients/${left}`, { is_active: false }));
    const answer = accepted(await apply(id, { client_ids: [alone, good, left], overrides: { start_date } }));
    expect(answer).toMatchObject({
      ...{ made: 1, refused: 2 },
      data: [
        { party: { client_id: alone }, result: 'refused', error: { details: [{ field: 'worker_id' }] } },
        { party: { client_id: good }, result: 'made' },
        { party: { client_id: left }, error: { details: [{ rule: 'inactive_client' }] } },
      ],
    });
    const parties = [{ client_id: alone, worker_id: world.workerId }];
    expect(accepted(await apply(id, { parties, overrides: { start_date } }))).toMatchObject({ made: 1 });
    // Nobody says from when on.
    expect(accepted(await apply(id, { client_ids: [good] }))).toMatchObject({
      data: [{ error: { code: 'invalid_request', details: [{ field: 'start_date', rule: 'required' }] } }],
    });
  });

  it('make each contract once, however often a request comes, and what is missing when it comes again', async () => {
    const id = await makeTemplate(world);
    const clients = await Promise.all(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => clientOf(world, name)),
    );
    const body = { client_ids: clients, overrides: { start_date } };
    const key = newKey();
    const count = async () => ((await read(`/contracts?template_id=${id}`)).data as Json[]).length;
    const [answer, twin] = await Promise.all([apply(id, body, key), apply(id, body, key)]);
    expect(accepted(twin)).toEqual(accepted(answer));
    expect(await count()).toBe(clients.length);
    // As if the API had died before it could keep the answer; meanwhile one client has left.
    accepted(await world.admin.patch(`/clients/${clients[0]!}`, { is_active: false }));
    await world
      .db('idempotency_keys')
      .where({ environmentId: world.scope.environmentId, key })
      .update({ status: null, body: null, headers: null });
    expect(accepted(await apply(id, body, key))).toEqual(answer.body);
    expect(await count()).toBe(clients.length);
  });

  it('are refused where they could make no contract', async () => {
    const faults = async (changes: Json): Promise<unknown> => {
      const { status, body } = await world.admin.post('/contract-templates', templateOf(changes));
      const { code, details } = body.error as Json;
      return [status, code, ...((details ?? []) as Json[]).map(({ field }) => field)];
    };
    const fields = templateOf().fields as Json;
    const all = [
      { fields: { ...fields, amount: undefined } },
      { fields: { ...fields, agreement: undefined } },
      { term: null, fields: { ...fields, automatic_renewal: {} } },
      { fields: { ...fields, amount: '1.005' } },
      { fields: { ...fields, client_id: world.workerId } },
      { fields: { ...fields, group_id: world.workerId } },
      { fields: { ...fields, currency: undefined } },
      { fields: { ...fields, start_date: '2026-05-01', end_date: '2026-04-01' } },
      { kind: 'fixed' },
    ];
    const told: unknown[] = [];
    for (const each of all) told.push(await faults(each));
    expect(told).toEqual([
      [422, 'amount_required', 'fields.amount'],
      [422, 'agreement_required', 'fields.agreement'],
      [422, 'renewal_without_end', 'fields.automatic_renewal'],
      [400, 'invalid_request', 'fields.amount'],
      [400, 'invalid_request', 'fields.client_id'],
      [400, 'invalid_request', 'fields.group_id'],
      [400, 'invalid_request', 'fields.currency'],
      [422, 'end_before_start', 'fields.end_date'],
      [400, 'invalid_request', 'kind'],
    ]);
    const id = await makeTemplate(world);
    const changed = await world.admin.patch(`/contract-templates/${id}`, { fields: { currency: 'EUR' } });
    expect(changed).toMatchObject({ status: 422, body: { error: { code: 'amount_required' } } });
  });

  it('show what a client would be given, and why not', async () => {
    const id = await makeTemplate(world);
    const client_id = await clientOf(world);
    const path = `/contract-templates/${id}`;
    expect((await read(path)).in_context).toBeNull();
    const shown = await read(`${path}?client_id=${client_id}&start_date=${start_date}`);
    expect(shown.in_context).toMatchObject({
      fields: { title: 'Support', client_id, worker_id: world.workerId, start_date, end_date: '2027-03-09' },
      refusal: null,
    });
    const { fields } = shown.in_context as { fields: Json };
    expect((await world.admin.post('/contracts', fields)).status).toBe(201);
    expect((await read(`${path}?client_id=${client_id}`)).in_context).toMatchObject({
      refusal: { code: 'invalid_request', details: [{ field: 'start_date' }] },
    });
  });

  it('make contracts with suppliers, and with companies', async () => {
    const supplier = (await makeEntry(world, 'supplier', { contact_person_id: world.workerId })).id as string;
    const buying = await makeTemplate(world, { kind: 'supplier_agreement', name: 'Hosting' });
    const parties = [{ supplier_id: supplier }];
    const bought = accepted(await apply(buying, { parties, overrides: { start_date } }));
    expect(await read(`/contracts/${idsIn(bought)[0] as string}`)).toMatchObject({
      ...{ kind: 'supplier_agreement', title: 'Hosting' },
    });
    const plan_id = (await makeEntry(world, 'plan')).id as string;
    const company_id = (await makeEntry(world, 'company')).id as string;
    const member = await makeEntry(world, 'member', { company_id });
    const location_id = (await makeEntry(world, 'location')).id as string;
    const letting = await makeTemplate(world, {
      kind: 'space',
      fields: {
        ...{ currency: 'EUR', start_date },
        plans: [{ plan_id, steps: [{ start_date, price: '290.00' }] }],
      },
    });
    const named = { company_id, member_id: member.id as string, location_id };
    const let_ = accepted(await apply(letting, { parties: [named] }));
    expect(let_).toMatchObject({ made: 1 });
    expect(await read(`/contracts/${idsIn(let_)[0] as string}`)).toMatchObject({ kind: 'space', start_date });
  });
});
