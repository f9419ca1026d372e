import { operationOf } from '../../commands/orchestrator/operations';
import { workKinds, type WorkKind } from '../../domain/adjustment/item-kind';
import { rights, type Right, type Role } from '../../domain/people/rights';
import { registerNames } from '../../domain/register/registers';
import { newId } from '../../store/db/ids';
import { createToken, revokeToken, rotateToken } from '../../store/people/tokens';
import { insertDelivery } from '../../store/webhook/delivery-log';
import { form } from './adjustments';
import { Api, type Json } from './http';
import { templateOf } from './contract-templates';
import { setAside } from './exceptions';
import { invoicesOf, pay } from './payments';
import { accepted, createContract, signContract } from './steps';
import { makeEntry, pathNameOf } from './registers';
import { PLAIN, withPrepay } from './prepay';
import { userIn } from './users';
import { agreementIn, instalment } from './payment-schedules';
import { contractFor, reportOf } from './work';
import { daysOff, vacationPolicy } from './time-off';
import type { World } from './world';

/** What stands in a path, and texts that nobody else may come to see. */
export interface Resources {
  ids: Record<string, string>;
  texts: string[];
}

type Make = (world: World, ids: Record<string, string>) => Promise<unknown>;

const TEXTS = {
  title: 'Illustrations of the hidden atlas',
  description: 'Train to the secret meeting',
  group: 'Cartographers by night',
  user: 'Ursula Unseen',
  token: 'Key of the back door',
  file: 'unpublished-map.txt',
  amount: '4321.17',
  policy: 'Holidays of the lighthouse',
  approvers: 'Two keys for the vault',
  timeOff: 'Away to the sunken city',
  entry: 'Annex behind the wallpaper',
  template: 'Terms of the lantern keepers',
  webhook: 'Letterbox in the hollow tree',
};

const posted = async (world: World, path: string, body: Json): Promise<string> =>
  accepted(await world.admin.post(path, body)).id as string;
const uploaded = (fields: Record<string, string>) => {
  const data = form(fields);
  data.append('file', new Blob(['secret'], { type: 'text/plain' }), TEXTS.file);
  return { raw: data };
};

/** An event, which no path names but a query does. */
export const EVENT = 'eventId';

/** What `:cycleId` is there. */
export const EXCEPTION = '/billing/exceptions/:cycleId';

/** What `:contractId` is there: an agreement with a pre-pay. */
export const PREPAY = '/contracts/:contractId/prepay';

/** What `:contractId` is there: a contract on which such work is reported. */
export const workPlace = (kind: WorkKind) => `/contracts/:contractId/${kind}s`;

/** What `:contractId` is there: an agreement. */
export const SCHEDULE = '/contracts/:contractId/schedule-entries';

const PLACES = [EXCEPTION, PREPAY, SCHEDULE, ...workKinds.map(workPlace)];

/** The path, where what its first name stands for is not what it is elsewhere. */
export function inPlace(path: string, ids: Record<string, string>): string {
  const place = PLACES.find((each) => path.startsWith(each) && ids[each] !== undefined);
  return place ? path.replace(place, place.replace(/:\w+/, ids[place]!)) : path;
}

const workMakers = (kind: WorkKind): Record<string, Make> => ({
  [workPlace(kind)]: (world) => contractFor(world, kind, { title: TEXTS.title }),
  [`${kind}Id`]: async (world, ids) => {
    const fields = { ...reportOf(kind), description: TEXTS.description } as Record<string, string>;
    const path = inPlace(workPlace(kind), ids);
    return accepted(await world.admin.send('POST', path, undefined, uploaded(fields))).id;
  },
});

/** Each of what was made before it, and named by nobody. */
const registerMakers: Record<string, Make> = Object.fromEntries(
  registerNames.map((register) => [
    pathNameOf(register),
    async (world: World) => (await makeEntry(world, register, { name: TEXTS.entry })).id,
  ]),
);

/** One for every name that a path has, in this order: what comes later may use what came before. */
const makers: Record<string, Make> = {
  contractId: async (world) => {
    const id = await createContract(world, { title: TEXTS.title, amount: TEXTS.amount });
    await signContract(world, id);
    return id;
  },
  personId: (world) => Promise.resolve(world.workerId),
  groupId: (world) => posted(world, '/groups', { name: TEXTS.group }),
  userId: (world) =>
    posted(world, '/users', { name: TEXTS.user, email: 'ursula@unseen.example', roles: ['viewer'] }),
  tokenId: (world) => posted(world, '/tokens', { kind: 'service', name: TEXTS.token, roles: ['viewer'] }),
  sessionId: (world) => posted(world, `/people/${world.workerId}/sessions`, {}),
  documentId: async (world, { contractId }) =>
    accepted(await world.admin.send('POST', `/contracts/${contractId}/documents`, undefined, uploaded({})))
      .id,
  adjustmentId: async (world, { contractId }) => {
    const fields = {
      contract_id: contractId!,
      type: 'bonus',
      amount: '1.00',
      description: TEXTS.description,
    };
    return accepted(await world.admin.send('POST', '/invoice-adjustments', undefined, uploaded(fields))).id;
  },
  ruleId: async (world, { contractId }) => {
    const item = { contract_id: contractId, type: 'bonus', amount: '2.00', description: TEXTS.description };
    return accepted(await world.admin.post('/invoice-adjustments?recurring=true', item)).rule_id;
  },
  ...workMakers('timesheet'),
  ...workMakers('task'),
  ...workMakers('milestone'),
  ...registerMakers,
  [PREPAY]: (world) => withPrepay(world, PLAIN, { title: TEXTS.title }),
  entryId: (world, ids) =>
    posted(world, `${inPlace(PREPAY, ids)}/entries`, {
      ...{ hours: '10', amount: '900.00', description: TEXTS.description },
    }),
  [SCHEDULE]: (world) => agreementIn(world, { title: TEXTS.title }),
  scheduleEntryId: (world, ids) =>
    posted(world, inPlace(SCHEDULE, ids), instalment({ note: TEXTS.description })),
  offCycleId: (world, { contractId }) =>
    posted(world, `/contracts/${contractId}/off-cycle-payments`, {
      ...{ amount: '5', reason: TEXTS.description, payment_date: '2026-06-01', type: 'bonus' },
    }),
  invoiceId: async (world, { contractId }) => {
    await world.advance('2026-02-01T00:00:00Z');
    return (await invoicesOf(world, contractId!))[0]!.id;
  },
  /** A cycle that could not be billed. */
  [EXCEPTION]: async (world) => {
    const id = await createContract(world, { title: TEXTS.title });
    await signContract(world, id);
    return (await setAside(world, id)).cycleId;
  },
  cycleId: async (world, { invoiceId }) => accepted(await world.admin.get(`/invoices/${invoiceId}`)).cycle_id,
  paymentId: async (world, { invoiceId }) => (await pay(world, [invoiceId!])).id,
  amendmentId: (world, { contractId }) =>
    posted(world, `/contracts/${contractId}/amendments`, { amount: '9.99', effective_date: '2026-07-01' }),
  approvalPolicyId: (world) =>
    posted(world, '/approval-policies', {
      ...{ name: TEXTS.approvers, kinds: ['milestone'], steps: [{ roles: ['owner'] }] },
      from_amounts: [{ currency: 'EUR', amount: '1000000.00' }],
    }),
  contractTemplateId: (world) => posted(world, '/contract-templates', templateOf({ name: TEXTS.template })),
  delegationId: async (world) => {
    const [absent, delegate] = [await userIn(world, ['approver']), await userIn(world, ['approver'])];
    return posted(world, '/approval-delegations', {
      ...{ user_id: absent.user.id, delegate_id: delegate.user.id, ends_at: '2027-01-01T00:00:00Z' },
    });
  },
  webhookId: async (world) => {
    const body = { name: TEXTS.webhook, url: 'http://127.0.0.1:9/hollow-tree' };
    const id = await posted(world, '/webhooks', body);
    // Nothing is sent while others look at what has changed.
    accepted(await world.admin.post(`/webhooks/${id}/pause`, {}));
    return id;
  },
  policyId: (world) => posted(world, '/time-off/policies', vacationPolicy({ name: TEXTS.policy })),
  timeOffId: async (world, { personId, contractId }) => {
    const id = await posted(world, `/people/${personId}/time-off/requests`, {
      ...daysOff('2026-05-04', undefined, {
        ...{ type: 'other', reason: TEXTS.timeOff, contract_id: contractId },
      }),
    });
    accepted(await world.admin.send('PUT', `/time-off/requests/${id}/attachment`, undefined, uploaded({})));
    return id;
  },
  [EVENT]: async (world, { contractId }) => {
    const [event] = accepted(await world.admin.get(`/contracts/${contractId}/events?limit=1`)).data as Json[];
    return event!.id;
  },
  deliveryId: async (world, { webhookId, contractId, [EVENT]: eventId }) => {
    const id = newId();
    const about = { eventId: eventId!, eventType: 'contract.created' as const, streamId: contractId! };
    await insertDelivery(world.db, {
      ...{ ...world.scope, ...about, id, endpointId: webhookId! },
      ...{ position: 1, cause: 'redelivery', body: null },
    });
    return id;
  },
  operationId: async (world, { contractId }) => {
    const told = { streamId: contractId, type: 'contract.worker_signed' };
    const signed = await world.db('events').where(told).first<{ commandId: string }>('commandId');
    return operationOf(world.scope, signed.commandId);
  },
  // Of what has happened by now.
  emailId: async (world) => (accepted(await world.admin.get('/sandbox/emails')).data as Json[])[0]!.id,
};

export const madeNames = Object.keys(makers).filter((name) => !name.startsWith('/') && name !== EVENT);

export async function makeResources(world: World): Promise<Resources> {
  const ids: Record<string, string> = {};
  for (const [name, make] of Object.entries(makers)) ids[name] = (await make(world, ids)) as string;
  return { ids, texts: Object.values(TEXTS) };
}

/** Tokens of the employer's side that were good, or are for less. */
export async function employers(world: World) {
  const { db, scope, admin } = world;
  const make = (given: { roles?: Role[]; userId?: string; scopes?: Right[]; expiresAt?: string }) =>
    createToken(
      db,
      { ...scope, kind: given.userId ? 'user' : 'service', name: 'Matrix', ...given },
      'sandbox',
    );
  const api = (secret: string) => new Api(admin.url, secret);
  const cause = {
    actor: { type: 'system' as const, id: 'test', name: 'Test' },
    at: '2026-01-10T00:00:00.000Z',
    commandId: null,
  };
  const expired = await make({ roles: ['owner'], expiresAt: '2020-01-01T00:00:00.000Z' });
  const revoked = await make({ roles: ['owner'] });
  await revokeToken(db, scope, revoked.token.id, cause);
  const rotated = await make({ roles: ['owner'] });
  const given = { environment: 'sandbox' as const, overlapSeconds: 0, scopes: null };
  await rotateToken(db, { ...scope, id: rotated.token.id }, given, cause);
  const body = { name: 'Disabled', email: 'disabled@example.com', roles: ['admin'] };
  const { id: userId } = accepted(await admin.post('/users', body)) as { id: string };
  const disabled = await make({ userId });
  accepted(await admin.patch(`/users/${userId}`, { status: 'disabled' }));
  const ofRole = (role: Role) => make({ roles: [role] }).then(({ secret }) => api(secret));
  const without = (right: Right) =>
    make({ roles: ['owner'], scopes: rights.filter((each) => each !== right) });
  return {
    expired: api(expired.secret),
    revoked: api(revoked.secret),
    rotated: api(rotated.secret),
    disabled: api(disabled.secret),
    ofRole,
    without: async (right: Right) => api((await without(right)).secret),
  };
}

/** Everything that is kept of the environment, but when its tokens were used. */
export async function stateOf({ db, scope }: World): Promise<Record<string, string>> {
  const { rows: tables } = await db.raw<{ rows: { name: string }[] }>(
    `SELECT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE column_name = 'environment_id' AND table_type = 'BASE TABLE' AND table_schema = 'public' ORDER BY 1`,
  );
  const state: Record<string, string> = {};
  for (const { name } of [...tables, { name: 'environments' }]) {
    const { rows } = await db.raw<{ rows: { state: string }[] }>(
      `SELECT md5(coalesce(string_agg(row, '' ORDER BY row), '')) AS state
       FROM (SELECT (to_jsonb(t) - 'last_used_at')::text AS row FROM ?? t WHERE ?? = ?) AS kept`,
      [name, name === 'environments' ? 'id' : 'environment_id', scope.environmentId],
    );
    state[name] = rows[0]!.state;
  }
  return state;
}
