import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accessOf } from '../../api/shared/access';
import { refusalsOf } from '../../api/shared/refusals';
import type { Route } from '../../api/shared/route';
import { routes } from '../../api/v1';
import { workKinds } from '../../domain/adjustment/item-kind';
import { declared, idField, registerNames, type Register } from '../../domain/register/registers';
import type { Api, Answer, Json } from '../support/http';
import { idFieldsOf, nestedIds, type IdField } from '../support/id-fields';
import {
  EVENT,
  EXCEPTION,
  inPlace,
  makeResources,
  stateOf,
  workPlace,
  type Resources,
} from '../support/matrix-world';
import { templateOf } from '../support/contract-templates';
import { makeEntry, pathNameOf } from '../support/registers';
import { accepted, activeContract, createContract } from '../support/steps';
import { vacationPolicy } from '../support/time-off';
import { useWorlds } from '../support/use-world';
import { contractFor, reportOf } from '../support/work';
import type { World } from '../support/world';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const closed = routes.filter((route) => !accessOf(route).isOpen);

type Case = readonly [label: string, route: Route, field: IdField];
const casesOf = (schema: 'query' | 'body'): Case[] =>
  closed.flatMap((route) =>
    idFieldsOf(route[schema]).map((field) => [`${label(route)} ${field.name}`, route, field] as const),
  );

/** What each field names, as `matrix-world` calls it. */
const named: Record<string, string> = {
  ...{ contract_id: 'contractId', cycle_id: 'cycleId', ids: 'adjustmentId' },
  ...{ invoice_id: 'invoiceId', invoice_ids: 'invoiceId', waived_invoice_ids: 'invoiceId' },
  ...{ worker_id: 'personId', person_id: 'personId', user_id: 'userId', delegate_id: 'userId' },
  ...{ group_id: 'groupId', team_id: 'groupId' },
  policy_id: 'policyId',
  ...{ client_ids: 'clientId', template_id: 'contractTemplateId' },
  ...{
    company_id: 'companyId',
    member_id: 'memberId',
    location_id: 'locationId',
    client_id: 'clientId',
    site_id: 'siteId',
    supplier_id: 'supplierId',
  },
  contact_person_id: 'personId',
  event_id: EVENT,
};

/** What the field names of the sender's own: work of the kind that the path names, an adjustment elsewhere. */
function ownName({ path }: Route, { name }: IdField): string {
  const kind = workKinds.find((each) => path.startsWith(`${workPlace(each)}/`));
  return name === 'ids' && kind ? `${kind}Id` : named[name]!;
}

/** What holds ids further within; that those of others are unknown there is for `lifecycle/approval`, `lifecycle/space` and `lifecycle/contract-template` to show. */
const NESTED = [
  ...['decisions', 'escalation', 'fields', 'one_off_plans', 'overrides', 'parties'],
  ...['plans', 'resources', 'steps'],
];

type Ids = Record<string, string>;

/** Nothing of this kind happens here, so that nothing is sent. */
const QUIET = 'sandbox.payment_outcome_chosen';

/** What has to stand beside the field, or must not, where that is not what the example has. */
const beside: Record<string, (own: Ids, field: string) => Json> = {
  'POST /contracts': (own, field) =>
    kindOf[field] ? contractOf[kindOf[field]](own) : { worker: undefined, worker_id: own.personId },
  'PATCH /contracts/:contractId': (_own, field): Json =>
    kindOf[field] === 'space' ? { amount: undefined } : {},
  'POST /invoice-adjustments': ({ contractId }) => ({ contract_id: contractId, date_submitted: undefined }),
  'POST /tokens': (_own, field) => ({
    ...{ roles: undefined, scopes: undefined },
    kind: field === 'user_id' ? 'user' : 'worker',
  }),
  'POST /approval-delegations': ({ absentId, delegateId }) => ({
    ...{ user_id: absentId, delegate_id: delegateId },
    ...{ starts_at: undefined, ends_at: LATE },
  }),
  'POST /members': ({ companyId, locationId, personId }) => ({
    ...{ company_id: companyId, location_id: locationId, person_id: personId, person: undefined },
  }),
  'POST /resources': ({ locationId }) => ({ location_id: locationId }),
  'POST /sites': ({ clientId }) => ({ client_id: clientId }),
  'POST /client-users': ({ clientId, siteId }) => ({ client_id: clientId, site_id: siteId }),
  'POST /devices': ({ clientId, siteId }) => ({ client_id: clientId, site_id: siteId }),
  'PATCH /approval-delegations/:delegationId': () => ({ starts_at: undefined, ends_at: LATE }),
};

/** The kind of contract that names such a party. */
const kindOf: Record<string, Kind> = {
  ...{ company_id: 'space', member_id: 'space', location_id: 'space' },
  ...{ client_id: 'client_agreement', site_id: 'client_agreement', supplier_id: 'supplier_agreement' },
};
type Kind = 'space' | 'client_agreement' | 'supplier_agreement';

const agreed = (kind: Kind, { personId }: Ids): Json => ({
  ...{ kind, worker: undefined, worker_id: personId, amount: '1' },
  agreement: { billing_period: { unit: 'months', count: 1 }, billed: 'arrears' },
});

/** A contract of that kind, where the example is of another. */
const contractOf: Record<Kind, (own: Ids) => Json> = {
  space: ({ companyId, memberId, locationId, planId }) => ({
    ...{ kind: 'space', worker: undefined, amount: undefined },
    ...{ company_id: companyId, member_id: memberId, location_id: locationId },
    plans: [{ plan_id: planId, steps: [{ start_date: '2026-03-01', price: '1' }] }],
  }),
  client_agreement: (own) => ({
    ...agreed('client_agreement', own),
    ...{ client_id: own.clientId, site_id: own.siteId },
  }),
  supplier_agreement: (own) => ({ ...agreed('supplier_agreement', own), supplier_id: own.supplierId }),
};

/** Those that others are in come first. */
const depth = (register: Register): number => {
  const { owner, place } = declared(register);
  return 1 + Math.max(0, ...[owner, place?.register].flatMap((each) => (each ? depth(each) : [])));
};
const registersInOrder = [...registerNames].sort((a, b) => depth(a) - depth(b));

/** Later than any of the clocks here. */
const LATE = '2999-01-01T00:00:00Z';

const exampleOf = ({ body }: Route) =>
  z.array(z.record(z.string(), z.unknown())).parse(body?.meta()?.examples)[0]!;

/** Who sends ids that are not theirs: somebody of another organisation, or of the other environment of the same. */
interface Sender {
  who: string;
  world: World;
  own: Ids;
  /** What they must not come to see. */
  secrets: string[];
}

describe('an id of somebody else, in a query or a body', () => {
  const open = useWorlds();
  let world: World;
  let senders: Sender[];
  let resources: Resources;
  let before: Record<string, string>;

  beforeAll(async () => {
    const [target, stranger] = [await open(), await open()];
    world = target;
    resources = await makeResources(target);
    const { organisationId, environmentId } = target.scope;
    const secrets = [...Object.values(resources.ids), ...resources.texts, environmentId];
    const live = { ...target, ...target.live };
    senders = [
      {
        who: 'another organisation',
        world: stranger,
        own: await ownOf(stranger),
        secrets: [...secrets, organisationId],
      },
      { who: 'the live environment', world: live, own: await ownOf(live), secrets },
    ];
    before = await stateOf(target);
  });

  /** What a request has to name of the sender's own. */
  async function ownOf(sender: World): Promise<Ids> {
    const { admin, workerId: personId } = sender;
    const made = async (path: string, body: Json) => accepted(await admin.post(path, body)).id as string;
    const contractId = await activeContract(sender);
    const { data } = accepted(await admin.get(`/contracts/${contractId}/cycles`));
    const cycles = (data as Json[]).filter(({ status }) => status === 'open');
    const work: Ids = {};
    for (const kind of workKinds) {
      const own = await contractFor(sender, kind);
      work[workPlace(kind)] = own;
      work[`${kind}Id`] = await made(`/contracts/${own}/${kind}s`, reportOf(kind));
    }
    const approver = (name: string) =>
      made('/users', { name, email: `${name}@example.com`, roles: ['approver'] });
    const [absentId, delegateId] = [await approver('absent'), await approver('delegate')];
    return {
      ...{ absentId, delegateId },
      delegationId: await made('/approval-delegations', {
        ...{ user_id: delegateId, delegate_id: absentId, ends_at: '2998-01-01T00:00:00Z' },
      }),
      ...{ ...work, contractId, personId, cycleId: cycles[0]!.id as string },
      adjustmentId: await made('/invoice-adjustments', {
        contract_id: contractId,
        type: 'bonus',
        amount: '1',
      }),
      groupId: await made('/groups', { name: 'Own' }),
      userId: await approver('own'),
      policyId: await made('/time-off/policies', vacationPolicy()),
      draftId: await createContract(sender),
      ...(await contractsIn(sender)),
      contractTemplateId: await made('/contract-templates', templateOf()),
      webhookId: await made('/webhooks', { url: 'https://example.com/webhooks', event_types: [QUIET] }),
    };
  }

  /** The registers, and a draft of each kind that names entries of them. */
  async function contractsIn(sender: World): Promise<Ids> {
    const entries: Ids = { ...(await entriesOf(sender)), personId: sender.workerId };
    for (const [kind, of] of Object.entries(contractOf)) {
      const body = { title: 'Draft', currency: 'EUR', start_date: '2026-03-01', ...of(entries) };
      entries[kind] = accepted(await sender.admin.post('/contracts', body)).id as string;
    }
    return entries;
  }

  /** One of each register, of one client and of one location. */
  async function entriesOf(sender: World): Promise<Ids> {
    const own: Ids = {};
    for (const register of registersInOrder) {
      const { owner, place } = declared(register);
      const named = [owner, place?.register].flatMap((each) => each ?? []);
      const fields: Json = Object.fromEntries(named.map((each) => [idField(each), own[pathNameOf(each)]]));
      // Who signs for a client is its contact person.
      const contact = register === 'client' ? { contact_person_id: sender.workerId } : {};
      own[pathNameOf(register)] = (await makeEntry(sender, register, { ...fields, ...contact })).id as string;
    }
    return own;
  }

  const pathOf = ({ path }: Route, { draftId, ...own }: Ids) =>
    inPlace(path, own)
      .replace(':contractId', draftId!)
      .replace(/:(\w+)/g, (named, name: string) => own[name] ?? named);

  const bodyOf = (route: Route, { name, isList }: IdField, own: Ids, id: string): Json => ({
    ...exampleOf(route),
    ...beside[label(route)]?.(own, name),
    [name]: isList ? [id] : id,
  });

  const send = ({ own }: Sender, api: Api, route: Route, field: IdField, id: string): Promise<Answer> => {
    const kind = kindOf[field.name];
    const path = pathOf(route, kind ? { ...own, draftId: own[kind]! } : own);
    if (route.method === 'get') return api.get(`${path}?${field.name}=${id}`);
    return api.send(route.method.toUpperCase(), path, bodyOf(route, field, own, id));
  };

  /** What was answered, whatever the id was. */
  const said = ({ status, body }: Answer, id: string): unknown => {
    const { request_id: _, ...error } = (body.error ?? {}) as Json;
    const told = { status, body: body.error ? error : body };
    return JSON.parse(JSON.stringify(told).replaceAll(id, 'ID'));
  };

  const leaked = (answer: Answer, id: string, { secrets }: Sender): string[] => {
    const text = `${JSON.stringify(answer.body)} ${JSON.stringify([...answer.headers])}`;
    return secrets.filter((each) => each !== id && text.includes(each));
  };

  const callersOf = (route: Route, { world: { admin, worker } }: Sender): Api[] =>
    accessOf(route).worker ? [admin, worker] : [admin];

  /** A cycle of the sender's that could not be billed, as long as that is asked about. */
  async function withException(route: Route, sender: Sender, then: () => Promise<void>): Promise<void> {
    if (!route.path.startsWith(EXCEPTION)) return then();
    const cycle = () => sender.world.db('cycles').where({ id: sender.own.cycleId });
    await cycle().update({ status: 'exception', exception: 'As a test has it.' });
    try {
      await then();
    } finally {
      await cycle().update({ status: 'open', exception: null });
    }
  }

  it('is known by its name', () => {
    const fields = [...casesOf('query'), ...casesOf('body')].map(([, , { name }]) => name);
    expect(fields.filter((name) => !(name in named))).toEqual([]);
    expect(Object.keys(named).filter((name) => !fields.includes(name))).toEqual([]);
    expect([...new Set(closed.flatMap(nestedIds))].sort()).toEqual(NESTED);
  });

  it.each(casesOf('query'))('%s: finds nothing', async (_label, route, field) => {
    const id = resources.ids[named[field.name]!]!;
    for (const sender of senders)
      for (const api of callersOf(route, sender)) {
        const unknown = randomUUID();
        const answer = await send(sender, api, route, field, id);
        const baseline = await send(sender, api, route, field, unknown);
        expect([sender.who, said(answer, id)]).toEqual([sender.who, said(baseline, unknown)]);
        expect([sender.who, answer.body.data ?? []]).toEqual([sender.who, []]);
        expect([sender.who, leaked(answer, id, sender)]).toEqual([sender.who, []]);
      }
  });

  it.each(casesOf('body'))(
    '%s: is refused as one that there is not, and without effect',
    async (_label, route, field) => {
      const id = resources.ids[named[field.name]!]!;
      for (const sender of senders)
        await withException(route, sender, async () => {
          const present = await stateOf(sender.world);
          for (const api of callersOf(route, sender)) {
            const unknown = randomUUID();
            const answer = await send(sender, api, route, field, id);
            const baseline = await send(sender, api, route, field, unknown);
            expect([sender.who, said(answer, id)]).toEqual([sender.who, said(baseline, unknown)]);
            expect([sender.who, refusalOf(route, field, answer)]).toEqual([sender.who, 'of the id']);
            expect([sender.who, leaked(answer, id, sender)]).toEqual([sender.who, []]);
          }
          expect([sender.who, await stateOf(sender.world)]).toEqual([sender.who, present]);
        });
    },
  );

  /** That what was refused is the id, with a code that is documented, and nothing else of the body. */
  function refusalOf(route: Route, { name }: IdField, { status, body }: Answer): unknown {
    const rows = (body.data ?? []) as Json[];
    const { code, details } = (body.error ?? rows[0]?.error ?? {}) as Json;
    const fields = Array.isArray(details) ? (details as Json[]).map(({ field }) => field as string) : [];
    const isDocumented = rows.length > 0 || refusalsOf(route).some((each) => each === code);
    const isOfTheId = code === 'not_found' || (fields.length === 1 && fields[0] === name);
    return isDocumented && isOfTheId ? 'of the id' : { status, body };
  }

  it('has changed nothing of theirs', async () => {
    expect(await stateOf(world)).toEqual(before);
  });

  // Last: these have effects. An invoice of their own takes more than there is here.
  const controls = casesOf('body').filter(([, , { name }]) => named[name] !== 'invoiceId');
  it.each(controls)('%s: one of their own is taken', async (_label, route, field) => {
    for (const sender of senders) {
      const id = sender.own[ownName(route, field)]!;
      const { status, body } = await send(sender, sender.world.admin, route, field, id);
      expect([status, body.error]).toEqual([expect.any(Number), undefined]);
      if (body.data) expect(body.refused).toBe(0);
    }
  });
});
