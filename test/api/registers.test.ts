import { declared, registerNames } from '../../domain/register/registers';
import type { Json } from '../support/http';
import { freshPerson, makeEntry } from '../support/registers';
import { accepted, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';

const NOWHERE = '01900000-0000-7000-8000-0000000000ff';

describe('the registers', () => {
  const world = useWorld();
  // What is checked of a world at the end looks for a workflow in it.
  beforeAll(() => createContract(world));

  const post = (path: string, body: Json) => world.admin.post(path, body);
  const patch = (path: string, body: Json) => world.admin.patch(path, body);
  const listed = async (path: string) =>
    (accepted(await world.admin.get(path)).data as Json[]).map(({ id }) => id as string);
  const idOf = (entry: Json) => entry.id as string;
  const refused = (field: string, rule: string) => ({
    status: 400,
    body: { error: { code: 'invalid_request', details: [{ field, rule }] } },
  });

  it.each(registerNames)('%s: what is added is read, changed, and removed for good', async (register) => {
    const { path } = declared(register);
    const made = await makeEntry(world, register, {
      external_id: 'x-1',
      attributes: { b: [1, null], a: {} },
    });
    const one = `/${path}/${idOf(made)}`;
    expect(made).toMatchObject({ external_id: 'x-1', is_active: true, version: 1 });
    expect(made.attributes).toEqual({ b: [1, null], a: {} });
    expect(accepted(await world.admin.get(one))).toEqual(made);
    const changed = accepted(await patch(one, { name: 'Renamed', external_id: null }));
    expect(changed).toMatchObject({
      ...made,
      name: 'Renamed',
      external_id: null,
      version: 2,
      updated_at: changed.updated_at,
    });
    expect(await patch(one, { name: 'Renamed' })).toMatchObject({ body: { error: { code: 'no_change' } } });
    expect((await world.admin.delete(one, { headers: { 'If-Match': '"1"' } })).status).toBe(412);
    expect(accepted(await world.admin.delete(one))).toEqual({ id: idOf(made), deleted: true });
    expect((await world.admin.get(one)).status).toBe(404);
    expect((await world.admin.delete(one)).status).toBe(404);
    const told = await world
      .db('events')
      .where({ streamId: idOf(made) })
      .orderBy('seq')
      .select('type', 'payload');
    const event = register.replace('_', '-');
    expect(told).toEqual([
      { type: `${event}.created`, payload: { id: idOf(made) } },
      { type: `${event}.updated`, payload: { id: idOf(made), changed: ['name', 'external_id'] } },
      { type: `${event}.removed`, payload: { id: idOf(made) } },
    ]);
  });

  it('keep an external id to one entry of a register', async () => {
    const first = await makeEntry(world, 'plan', { external_id: 'shared' });
    await makeEntry(world, 'supplier', { external_id: 'shared' });
    const second = await makeEntry(world, 'plan', { external_id: 'other' });
    const taken = {
      status: 409,
      body: { error: { code: 'external_id_taken', details: [{ field: 'external_id' }] } },
    };
    expect(await post('/plans', { name: 'Again', external_id: 'shared' })).toMatchObject(taken);
    expect(await patch(`/plans/${idOf(second)}`, { external_id: 'shared' })).toMatchObject(taken);
    expect(await listed('/plans?external_id=shared')).toEqual([idOf(first)]);
  });

  it('refuse what names nothing here, or something of another', async () => {
    const [client, other] = [await makeEntry(world, 'client'), await makeEntry(world, 'client')];
    const site = await makeEntry(world, 'site', { client_id: idOf(other) });
    const device = { name: 'Router', client_id: idOf(client) };
    expect(await post('/devices', { ...device, client_id: NOWHERE })).toMatchObject(
      refused('client_id', 'unknown_client'),
    );
    // An id of another register is none of this one.
    expect(await post('/devices', { ...device, client_id: idOf(site) })).toMatchObject(
      refused('client_id', 'unknown_client'),
    );
    expect(await post('/devices', { ...device, site_id: NOWHERE })).toMatchObject(
      refused('site_id', 'unknown_site'),
    );
    expect(await post('/devices', { ...device, site_id: idOf(site) })).toMatchObject(
      refused('site_id', 'other_client'),
    );
    expect(await post('/clients', { name: 'C', contact_person_id: NOWHERE })).toMatchObject(
      refused('contact_person_id', 'unknown_person'),
    );
    const made = accepted(await post('/devices', device));
    expect(await patch(`/devices/${idOf(made)}`, { site_id: idOf(site) })).toMatchObject(
      refused('site_id', 'other_client'),
    );
    expect(
      (await patch(`/devices/${idOf(made)}`, { client_id: idOf(other) })).body.error.details[0],
    ).toMatchObject({ field: 'client_id', message: 'cannot be changed: add another device, of that client' });
  });

  it('remove nothing that something names, which can be made inactive', async () => {
    const company = await makeEntry(world, 'company');
    const member = await makeEntry(world, 'member', { company_id: idOf(company) });
    const one = `/companies/${idOf(company)}`;
    expect(await world.admin.delete(one)).toMatchObject({ status: 409, body: { error: { code: 'in_use' } } });
    accepted(await patch(one, { is_active: false }));
    expect(await listed('/companies')).not.toContain(idOf(company));
    expect(await listed('/companies?include_inactive=true')).toContain(idOf(company));
    expect(await post('/members', { company_id: idOf(company), person_id: world.workerId })).toMatchObject(
      refused('company_id', 'inactive_company'),
    );
    // What names it already goes on as it is.
    accepted(await patch(`/members/${idOf(member)}`, { name: 'Still here' }));
    accepted(await world.admin.delete(`/members/${idOf(member)}`));
    accepted(await world.admin.delete(one));
  });

  it('are narrowed by whom entries belong to, where they are, and their name', async () => {
    const [here, there] = [await makeEntry(world, 'location'), await makeEntry(world, 'location')];
    const at = (location: Json, name: string, type: string) =>
      makeEntry(world, 'resource', { location_id: idOf(location), name, type });
    const room = await at(here, 'Grüner Salon', 'team_room');
    const desk = await at(here, '100% desk_1', 'desk');
    const other = await at(there, 'Blauer Salon', 'meeting_room');
    expect(await listed(`/resources?location_id=${idOf(here)}`)).toEqual([idOf(desk), idOf(room)]);
    expect(await listed(`/resources?location_id=${idOf(here)}&order=asc&type=team_room,desk`)).toEqual([
      idOf(room),
      idOf(desk),
    ]);
    expect(await listed('/resources?search=salon')).toEqual([idOf(other), idOf(room)]);
    expect(await listed('/resources?search=gru%CC%88ner')).toEqual([idOf(room)]);
    expect(await listed('/resources?search=k_')).toEqual([idOf(desk)]);
    expect(await listed('/resources?currency=USD')).toEqual([]);
    const page = accepted(await world.admin.get('/resources?search=salon&limit=1'));
    expect(page).toMatchObject({ has_more: true, data: [{ id: idOf(other) }] });
    expect(await listed(`/resources?search=salon&limit=1&cursor=${page.next_cursor}`)).toEqual([idOf(room)]);
  });

  it('take a member who is new, and know them in the next company', async () => {
    const person = freshPerson();
    const [one, two] = [await makeEntry(world, 'company'), await makeEntry(world, 'company')];
    const first = accepted(await post('/members', { company_id: idOf(one), person }));
    expect(first).toMatchObject({ name: 'Mia Member', company_id: idOf(one), location_id: null });
    const second = accepted(await post('/members', { company_id: idOf(two), person, name: 'M. Member' }));
    expect(second).toMatchObject({ name: 'M. Member', person_id: first.person_id });
    expect(await listed(`/members?person_id=${first.person_id}`)).toEqual([idOf(second), idOf(first)]);
    const otherwise = { ...person, last_name: 'Otherwise' };
    expect(await post('/members', { company_id: idOf(two), person: otherwise })).toMatchObject({
      status: 409,
      body: { error: { code: 'email_taken', details: [{ field: 'person.last_name' }] } },
    });
    expect(await post('/members', { company_id: idOf(two) })).toMatchObject(
      refused('person_id', 'exactly_one'),
    );
    const nameless = { name: 'No account yet', person_id: null };
    expect((await makeEntry(world, 'client_user', nameless)).person_id).toBeNull();
    const user = await makeEntry(world, 'client_user', {
      name: undefined,
      person_id: first.person_id as string,
    });
    expect(user.name).toBe('Mia Member');
    expect(await post('/client-users', { client_id: user.client_id as string })).toMatchObject(
      refused('name', 'required'),
    );
  });

  it('leave nobody behind whose entry is refused', async () => {
    const company_id = idOf(await makeEntry(world, 'company'));
    await makeEntry(world, 'member', { company_id, external_id: 'm-1' });
    const person = freshPerson();
    const body = { company_id, person, external_id: 'm-1' };
    expect(await post('/members', body)).toMatchObject({ body: { error: { code: 'external_id_taken' } } });
    const known = await world
      .db('people')
      .where({ environmentId: world.scope.environmentId, email: person.email as string });
    expect(known).toEqual([]);
  });

  it('keep prices in minor units, and answer them with the decimals of their currency', async () => {
    const plan = await makeEntry(world, 'plan', { price: '290.5', currency: 'EUR' });
    expect(plan).toMatchObject({ price: '290.50', currency: 'EUR', interval: 'month' });
    const row = await world
      .db('register_entries')
      .where({ id: idOf(plan) })
      .first<{ details: Json }>('details');
    expect(row.details).toMatchObject({ price: '29050', currency: 'EUR' });
    const one = `/plans/${idOf(plan)}`;
    expect(await patch(one, { price: '300.00' })).toMatchObject(refused('currency', 'with_price'));
    expect(await patch(one, { price: '1.5', currency: 'JPY' })).toMatchObject(refused('price', 'money'));
    expect(accepted(await patch(one, { price: 300, currency: 'JPY' }))).toMatchObject({ price: '300' });
    expect(accepted(await patch(one, { price: null, currency: null }))).toMatchObject({
      price: null,
      currency: null,
    });
    expect(accepted(await patch(one, { interval: 'once' }))).toMatchObject({ interval: 'once', price: null });
  });

  it('do not name what was removed at the same moment', async () => {
    const tries = Array.from({ length: 5 }, async () => {
      const company = idOf(await makeEntry(world, 'company'));
      const [removed, added] = await Promise.all([
        world.admin.delete(`/companies/${company}`),
        post('/members', { company_id: company, person_id: world.workerId }),
      ]);
      return [removed.status, added.status, added.body.error?.details?.[0]?.rule ?? null];
    });
    for (const outcome of await Promise.all(tries))
      expect([
        [200, 400, 'unknown_company'],
        [409, 201, null],
      ]).toContainEqual(outcome);
  });
});

describe('an entry of a register', () => {
  const world = useWorld();
  beforeAll(() => createContract(world));

  it('goes without saying as long as no other is active', async () => {
    const plan = await makeEntry(world, 'plan');
    const company = await makeEntry(world, 'company');
    const member = await makeEntry(world, 'member', { company_id: company.id });
    const space = {
      ...{ kind: 'space', title: 'Desk', currency: 'EUR', start_date: '2026-03-01' },
      ...{ company_id: company.id, member_id: member.id },
      plans: [{ plan_id: plan.id, steps: [{ start_date: '2026-03-01', price: '1' }] }],
    };
    const placed = async () => {
      const parties = accepted(await world.admin.post('/contracts', space)).parties as Json[];
      return parties.find(({ role }) => role === 'location')?.id ?? null;
    };
    expect(await placed()).toBeNull();
    const first = await makeEntry(world, 'location');
    expect(await placed()).toBe(first.id);
    const second = await makeEntry(world, 'location');
    expect(await world.admin.post('/contracts', space)).toMatchObject({
      ...{ status: 400, body: { error: { details: [{ field: 'location_id', rule: 'required' }] } } },
    });
    accepted(await world.admin.patch(`/locations/${first.id as string}`, { is_active: false }));
    expect(await placed()).toBe(second.id);
  });
});
