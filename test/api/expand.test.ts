import type { Route } from '../../api/shared/route';
import { routes } from '../../api/v1';
import { workKinds } from '../../domain/adjustment/item-kind';
import { rights, type Right } from '../../domain/people/rights';
import { registerNames, type Register } from '../../domain/register/registers';
import { createToken } from '../../store/people/tokens';
import { Api, type Json } from '../support/http';
import { startOwnApi, type OwnApi } from '../support/own-api';
import { PLAIN, withPrepay } from '../support/prepay';
import { inPlace, PREPAY, SCHEDULE, workPlace } from '../support/matrix-world';
import { agreementIn, instalment } from '../support/payment-schedules';
import { invoicesOf, pay } from '../support/payments';
import { makeEntry, pathNameOf } from '../support/registers';
import { accepted, activeContract, createContract } from '../support/steps';
import { assignVacation, daysOff, requestTimeOff } from '../support/time-off';
import { useWorld } from '../support/use-world';
import { userIn } from '../support/users';
import { contractFor, workOf } from '../support/work';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const expandable = routes.flatMap((route) => (route.expand ? [[label(route), route] as const] : []));
const namesOf = ({ expand = {} }: Route) => Object.keys(expand);

describe('expand', () => {
  const world = useWorld();
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const { admin, worker, other, otherId } = world;
    const own = await activeContract(world);
    const others = await createContract(world, { worker_id: otherId });
    accepted(await admin.post(`/contracts/${others}/signatures`, { client_signature: 'The Client' }));
    accepted(await other.post(`/contracts/${others}/signatures`, { worker_signature: 'Otto' }));
    // The worker has never been shown it.
    await createContract(world, { title: 'Draft' });
    const item = { type: 'bonus', amount: '10.00', is_auto_approved: true };
    for (const contract_id of [own, others]) {
      ids.adjustmentId = accepted(await admin.post('/invoice-adjustments', { ...item, contract_id }))
        .id as string;
      const made = accepted(
        await admin.post('/invoice-adjustments?recurring=true', { ...item, contract_id }),
      );
      ids.ruleId = made.rule_id as string;
    }
    for (const kind of workKinds) {
      const place = (ids[workPlace(kind)] = await contractFor(world, kind));
      ids[`${kind}Id`] = (await workOf(world, place, kind).make({}, admin)).id as string;
    }
    ids[SCHEDULE] = await agreementIn(world);
    const scheduled = instalment({ date: '2026-01-20' });
    ids.scheduleEntryId = accepted(await admin.post(inPlace(SCHEDULE, ids), scheduled)).id as string;
    const once = { amount: '5', reason: 'Travel', payment_date: '2026-01-20', is_auto_approved: true };
    const paths = `/contracts/${own}`;
    ids.offCycleId = accepted(await admin.post(`${paths}/off-cycle-payments`, once)).id as string;
    await world.advance('2026-02-01T00:00:00Z');
    const billed = (await Promise.all([own, others].map((id) => invoicesOf(world, id)))).map(
      (invoices) => invoices.find(({ is_off_cycle }) => !is_off_cycle)!.id as string,
    );
    ids.invoiceId = billed[0]!;
    ids.paymentId = (await pay(world, billed)).id as string;
    const amendment = { amount: '9.99', effective_date: '2026-07-01' };
    ids.amendmentId = accepted(await admin.post(`${paths}/amendments`, amendment)).id as string;
    const end = { termination_type: 'mutual', completion_date: '2026-12-31', terminate_now: false };
    accepted(await admin.post(`${paths}/terminations`, end));
    const user = { name: 'Robin', email: 'robin@example.com', roles: ['viewer'] };
    const { id: user_id } = accepted(await admin.post('/users', user));
    ids.tokenId = accepted(await admin.post('/tokens', { kind: 'user', user_id, name: 'Robin' }))
      .id as string;
    ids.contractId = own;
    ids.personId = world.workerId;
    await assignVacation(world, world.workerId);
    ids.timeOffId = (await requestTimeOff(world, { ...daysOff('2026-05-04'), contract_id: own }))
      .id as string;
    const four = {
      name: 'Four eyes',
      kinds: ['adjustment'],
      contract_id: others,
      steps: [{ roles: ['owner'] }],
    };
    ids.approvalPolicyId = accepted(await admin.post('/approval-policies', four)).id as string;
    const [absent, delegate] = [await userIn(world, ['approver']), await userIn(world, ['approver'])];
    const away = { user_id: absent.user.id, delegate_id: delegate.user.id, ends_at: '2027-01-01T00:00:00Z' };
    ids.delegationId = accepted(await admin.post('/approval-delegations', away)).id as string;
    await makeEntries();
    accepted(
      await admin.post('/invoice-adjustments', { ...item, contract_id: own, is_auto_approved: false }),
    );
    expect(accepted(await worker.get('/contracts')).data).toHaveLength(2 + workKinds.length);
    const agreement = (ids[PREPAY] = await withPrepay(world, PLAIN));
    const block = { hours: '10', amount: '900.00' };
    ids.entryId = accepted(await admin.post(`/contracts/${agreement}/prepay/entries`, block)).id as string;
  });

  /** Each names all that it can. */
  async function makeEntries(): Promise<void> {
    const location_id = (await makeEntry(world, 'location')).id as string;
    const company = await makeEntry(world, 'company', { location_id, contact_person_id: world.otherId });
    const client = await makeEntry(world, 'client', { contact_person_id: world.otherId });
    const ofClient = { client_id: client.id as string };
    const site = await makeEntry(world, 'site', ofClient);
    const atSite = { ...ofClient, site_id: site.id as string };
    const all = {
      ...{ company, client, site },
      location: { id: location_id },
      member: await makeEntry(world, 'member', { company_id: company.id as string, location_id }),
      resource: await makeEntry(world, 'resource', { location_id }),
      plan: await makeEntry(world, 'plan'),
      document_type: await makeEntry(world, 'document_type'),
      client_user: await makeEntry(world, 'client_user', { ...atSite, person_id: world.otherId }),
      device: await makeEntry(world, 'device', atSite),
      supplier: await makeEntry(world, 'supplier', { contact_person_id: world.otherId }),
    } satisfies Record<Register, Json>;
    for (const register of registerNames) ids[pathNameOf(register)] = all[register].id as string;
  }

  const pathOf = ({ path }: Route) => inPlace(path, ids).replace(/:(\w+)/g, (_, name: string) => ids[name]!);
  const expandIn = (route: Route, names = namesOf(route)) => `${pathOf(route)}?expand=${names.join(',')}`;
  const rowsOf = (body: Json) => (Array.isArray(body.data) ? (body.data as Json[]) : [body]);

  /** What one would ask for, row by row, without it. */
  const alone: Record<string, (api: Api, row: Json) => Promise<unknown>> = {
    contract: (api, row) => read(api, `/contracts/${row.contract_id}`),
    worker: (api, row) => read(api, `/people/${row.worker_id ?? (row.worker as Json).id}`),
    person: (api, row) => read(api, row.person_id && `/people/${row.person_id}`),
    user: (api, row) => read(api, row.user_id && `/users/${row.user_id}`),
    contact_person: (api, row) => read(api, row.contact_person_id && `/people/${row.contact_person_id}`),
    company: (api, row) => read(api, row.company_id && `/companies/${row.company_id}`),
    location: (api, row) => read(api, row.location_id && `/locations/${row.location_id}`),
    client: (api, row) => read(api, row.client_id && `/clients/${row.client_id}`),
    site: (api, row) => read(api, row.site_id && `/sites/${row.site_id}`),
    delegate: (api, row) => read(api, row.delegate_id && `/users/${row.delegate_id}`),
    cycle: async (api, row) => {
      const cycle = await read(api, row.cycle_id && `/contracts/${row.contract_id}/cycles/${row.cycle_id}`);
      return cycle && without(cycle, 'invoice');
    },
    invoice: async (api, row) => {
      if ('invoice_id' in row) return invoice(api, row.invoice_id as string | null);
      const { invoice: billed } = (await read(api, `/contracts/${row.contract_id}/cycles/${row.id}`)) ?? {};
      return invoice(api, ((billed as Json | null)?.id as string | undefined) ?? null);
    },
    invoices: (api, row) => Promise.all((row.invoice_ids as string[]).map((id) => invoice(api, id))),
    open_amendments: async (api, row) => {
      const amendments = (await read(api, `/contracts/${row.id}/amendments?order=asc`))!.data as Json[];
      return amendments.filter(({ status }) => !['active', 'void', 'withdrawn'].includes(status as string));
    },
    termination: async (api, row) => {
      const all = (await read(api, `/contracts/${row.id}/terminations`))!.data as Json[];
      return all.find(({ status }) => status !== 'cancelled') ?? null;
    },
  };

  async function read(api: Api, path: unknown): Promise<Json | null> {
    if (typeof path !== 'string') return null;
    const { status, body } = await api.get(path);
    expect([200, 403, 404]).toContain(status);
    return status === 200 ? body : null;
  }

  async function invoice(api: Api, id: string | null): Promise<Json | null> {
    const found = await read(api, id && `/invoices/${id}`);
    return found && without(found, 'contract', 'lines');
  }

  const without = (row: Json, ...names: string[]): Json =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

  const who = ['admin', 'worker', 'other'] as const;

  it.each(expandable)('of %s answers what the same token reads by itself', async (_label, route) => {
    for (const api of who.map((name) => world[name])) {
      const plain = await api.get(pathOf(route));
      const full = await api.get(expandIn(route));
      expect([full.status, full.body.error?.code]).toEqual([plain.status, plain.body.error?.code]);
      if (plain.status !== 200) continue;
      const rows = rowsOf(plain.body);
      for (const [at, { expanded, ...row }] of rowsOf(full.body).entries()) {
        expect(without(row, 'last_used_at')).toEqual(without(rows[at]!, 'last_used_at'));
        expect(Object.keys(expanded as Json)).toEqual(namesOf(route));
        for (const name of namesOf(route))
          expect([name, (expanded as Json)[name]]).toEqual([name, await alone[name]!(api, row)]);
      }
    }
  });

  it('leads somewhere in every list that has a row, for the employer', async () => {
    const nothing = await Promise.all(
      expandable.map(async ([name, route]) => {
        const rows = rowsOf(accepted(await world.admin.get(expandIn(route))));
        return namesOf(route).flatMap((relation) => {
          const found = rows.flatMap(({ expanded }) => (expanded as Json)[relation] as unknown);
          return found.some((value) => value !== null) ? [] : [`${name} ${relation}`];
        });
      }),
    );
    // No cycle has failed, and no worker has been given a token by name.
    const unbilled = ['adjustmentId invoice', 'prepay/entries invoice', 'entryId invoice'];
    const empty = ['platform', 'deel', 'exceptions', 'tokens', 'ruleId', ...unbilled];
    expect(nothing.flat().filter((each) => !empty.some((word) => each.includes(word)))).toEqual([]);
  });

  it('is refused to a token that may not read what it names', async () => {
    const { db, scope, admin } = world;
    const narrowed = async (right: Right) => {
      const scopes = rights.filter((each) => each !== right);
      const given = { kind: 'service' as const, name: 'Narrow', roles: ['owner' as const], scopes };
      const { secret } = await createToken(db, { ...scope, ...given }, 'sandbox');
      return new Api(admin.url, secret);
    };
    const tokens = new Map<Right, Api>();
    let tried = 0;
    for (const [, route] of expandable)
      for (const [name, { needs }] of Object.entries(route.expand!)) {
        if (needs === route.needs) continue;
        if (!tokens.has(needs)) tokens.set(needs, await narrowed(needs));
        const api = tokens.get(needs)!;
        const { status, body } = await api.get(expandIn(route, [name]));
        expect({ status, ...(body.error as Json) }).toMatchObject({
          ...{ status: 403, code: 'missing_right', details: { right: needs } },
          message: expect.stringContaining(
            `Where expand names ${name}, this needs the right ${needs}.`,
          ) as string,
        });
        expect((await api.get(pathOf(route))).status).toBe(200);
        tried += 1;
      }
    expect(tried).toBeGreaterThan(10);
  });

  it('is refused for a name that the route does not have, and told those that it has', async () => {
    for (const names of ['cycles', 'contract.worker', 'contract,cycles', '']) {
      const { status, body } = await world.admin.get(`/invoices?expand=${names}`);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: 'invalid_request',
        message: expect.stringContaining('must be one of contract, worker, cycle') as string,
      });
    }
    expect((await world.admin.get('/people?expand=contract')).body.error).toMatchObject({
      details: [{ field: 'expand', rule: 'unknown_field' }],
    });
  });

  describe('costs one statement for each name', () => {
    let api: OwnApi;
    let ran: string[] = [];
    const note = ({ sql }: { sql: string }) => ran.push(sql);

    beforeAll(async () => {
      api = await startOwnApi(world, { CHECK_ANSWERS: 'true' });
      world.db.on('query', note);
    });
    afterAll(async () => {
      world.db.removeListener('query', note);
      await api.close();
    });

    const countOf = async (path: string): Promise<number> => {
      ran = [];
      accepted(await new Api(api.url, world.admin.token).get(path));
      // When tokens were last used is noted beside the requests.
      return ran.filter((sql) => !sql.includes('last_used_at = now()')).length;
    };

    it.each(expandable)('in %s, however many its rows are', async (_label, route) => {
      const plain = await countOf(pathOf(route));
      expect(plain).toBeGreaterThan(0);
      for (const name of namesOf(route))
        expect((await countOf(expandIn(route, [name]))) - plain).toBeLessThanOrEqual(1);
      expect((await countOf(expandIn(route))) - plain).toBeLessThanOrEqual(namesOf(route).length);
    });
  });
});
