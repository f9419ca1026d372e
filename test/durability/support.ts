import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { doctor } from '../../cli/doctor';
import { openTemporalClient } from '../../config/temporal';
import { listAlarms } from '../../store/lifecycle/alarms';
import type { Database } from '../../store/db/database';
import { mergePolicies } from '../../store/environment/environments';
import { eventually, PATIENCE_MS } from '../support/eventually';
import { newKey, type Answer, type Api, type Json } from '../support/http';
import { startTestStack, type TestStack } from '../support/stack';
import { contractBody, type World } from '../support/world';
import { startPostgresProxy, type PostgresProxy } from '../support/postgres-proxy';

/** A stack of the file's own, whose processes may be killed. */
export interface Arena {
  stack: TestStack;
  client: Client;
  /** Between the worker and PostgreSQL, and between the API and PostgreSQL. */
  proxies: { worker: PostgresProxy; api: PostgresProxy };
  close(): Promise<void>;
}

/**
 * An arena for a file; `prepare` sets what its services are started with. Worlds are used in a `describe` beneath it, so
 * that they are checked before the stack is stopped.
 */
export function useArena(prepare: () => void | Promise<void> = () => undefined): Arena {
  const arena = {} as Arena;
  beforeAll(async () => {
    await prepare();
    Object.assign(arena, await openArena());
  });
  afterAll(() => arena.close());
  return arena;
}

async function openArena(): Promise<Arena> {
  // Whoever waits for something dead is told so sooner.
  process.env['COMMAND_DEADLINE_MS'] = '3000';
  process.env['CHECK_ANSWERS'] = 'true';
  const worker = await startPostgresProxy();
  const api = await startPostgresProxy();
  const route = (databaseUrl: string) => ({
    worker: worker.standBefore(databaseUrl),
    api: api.standBefore(databaseUrl),
  });
  const stack = await startTestStack({ route });
  const { url, databaseUrl, temporalAddress } = stack;
  const address = { url, databaseUrl, temporalAddress };
  // For the checks and for `doctor`, which find the stack by the environment.
  process.env['TEMPORAL_ADDRESS'] = temporalAddress;
  process.env['PERDURE_TEST_STACK'] = JSON.stringify(address);
  const client = openTemporalClient();
  const close = async () => {
    await client.connection.close();
    await stack.stop();
    await Promise.all([worker.close(), api.close()]);
  };
  return { stack, client, proxies: { worker, api }, close };
}

/** Answers that say: not now, or not known yet; the same request may be sent again. */
const NOT_YET = [202, 429, 500, 503];

/** Statuses that were seen on the way to an answer; 0 for a broken connection. */
export type Seen = Map<number, number>;

/** Repeats a request with the same Idempotency-Key until it is answered, as a client with patience does. */
export async function insist(
  send: (key: string) => Promise<Answer>,
  seen: Seen = new Map(),
  key = newKey(),
): Promise<Answer> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await send(key).catch(() => null);
    const status = answer?.status ?? 0;
    seen.set(status, (seen.get(status) ?? 0) + 1);
    if (answer && !NOT_YET.includes(status)) return answer;
    if (Date.now() > deadline) throw new Error(`No answer, only ${status} ${JSON.stringify(answer?.body)}`);
    await sleep(100);
  }
}

export async function insistOn(send: (key: string) => Promise<Answer>, seen?: Seen): Promise<Json> {
  const { status, body } = await insist(send, seen);
  if (status >= 300) throw new Error(`Not accepted: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Moves the clock whatever happens on the way. */
export async function insistOnAdvance({ admin }: World, to: string): Promise<void> {
  await insistOn((key) => admin.post('/sandbox/clock/advance', { to }, { key }));
}

/**
 * Kills the worker and starts it again each time the count has come that far, while the work that makes it goes on.
 * However fast or slow the machine is, the kills fall into the work: one that came when all was done fails the test.
 */
export async function killAt(
  { stack }: Arena,
  count: () => number | Promise<number>,
  marks: number[],
  all: number,
): Promise<void> {
  for (const mark of marks) {
    await eventually(
      async () => count(),
      (now) => now >= mark,
      1,
    );
    await stack.worker.kill();
    const done = await count();
    await stack.worker.restart();
    if (done >= all)
      throw new Error(`The worker was killed when all ${all} were done: nothing raced with it.`);
  }
}

/** Every event of the environment, by contract and in order. */
export async function readEvents({
  db,
  scope,
}: World): Promise<Map<string, { type: string; occurredAt: string }[]>> {
  const rows = await db('events')
    .where(scope)
    .whereNotNull('contractId')
    .orderBy(['contractId', 'seq'])
    .select<{ contractId: string; type: string; occurredAt: string }[]>('contractId', 'type', 'occurredAt');
  const byContract = new Map<string, { type: string; occurredAt: string }[]>();
  for (const { contractId, ...event } of rows)
    byContract.set(contractId, [...(byContract.get(contractId) ?? []), event]);
  return byContract;
}

export async function countAllEvents({ db, scope }: World, types?: string[]): Promise<number> {
  const told = db('events').where(scope);
  if (types) void told.whereIn('type', types);
  const row = await told.count<{ count: string }[]>().first();
  return Number(row?.count ?? 0);
}

export async function countEvents(db: Database, streamId: string, type?: string): Promise<number> {
  const row = await db('events')
    .where({ streamId, ...(type ? { type } : {}) })
    .count<{ count: string }[]>()
    .first();
  return Number(row?.count ?? 0);
}

/** Runs `perdure doctor`; answers its verdict and what it said. */
export async function callDoctor(
  { stack }: Arena,
  repair: boolean,
): Promise<{ healthy: boolean; said: string }> {
  const lines: string[] = [];
  const healthy = await doctor({ databaseUrl: stack.databaseUrl, repair, log: (line) => lines.push(line) });
  return { healthy, said: lines.join('\n') };
}

/** Ids of the workflows that wait for rows of this world. */
export async function waitingWorkflows({ db, scope, live }: World): Promise<string[]> {
  const alarms = await listAlarms(db, '', 1_000);
  const environments = [scope.environmentId, live.scope.environmentId];
  return alarms
    .filter(({ environmentId }) => environments.includes(environmentId))
    .map(({ workflowId }) => workflowId);
}

/** A contract that waits for the worker's signature. */
export async function halfSigned(world: World, changes: Json = {}): Promise<string> {
  const { id } = await insistOn((key) =>
    world.admin.post('/contracts', contractBody(world, changes), { key }),
  );
  await insistOn((key) => sign(world.admin, id as string, key));
  return id as string;
}

export async function active(world: World, changes: Json = {}): Promise<string> {
  const id = await halfSigned(world, changes);
  await insistOn((key) => sign(world.worker, id, key));
  return id;
}

export function sign(party: Api, contractId: string, key: string): Promise<Answer> {
  return party.post(`/contracts/${contractId}/signatures`, { signature: 'Signed' }, { key });
}

export async function propose({ admin }: World, contractId: string, changes: Json = {}): Promise<string> {
  const body = { amount: '6000.00', effective_date: '2026-02-01', ...changes };
  return (await insistOn((key) => admin.post(`/contracts/${contractId}/amendments`, body, { key })))
    .id as string;
}

/** The worker's signature, which is the last one. */
export function signAmendment({ worker }: World, contractId: string, amendmentId: string): Promise<Json> {
  const path = `/contracts/${contractId}/amendments/${amendmentId}/signatures`;
  return insistOn((key) => worker.post(path, { signature: 'Wanda' }, { key }));
}

export async function terminate(
  { admin }: World,
  contractId: string,
  completionDate: string,
): Promise<string> {
  const body = { termination_type: 'mutual', completion_date: completionDate, terminate_now: false };
  return (await insistOn((key) => admin.post(`/contracts/${contractId}/terminations`, body, { key })))
    .id as string;
}

const SECOND_IN_DAYS = 1 / 86_400;

/** A live contract whose invitation expires in that many seconds. */
export async function invitedForSeconds(world: World, seconds: number): Promise<string> {
  const { admin, scope, workerId } = world.live;
  await mergePolicies(world.db, scope, { invitationDays: seconds * SECOND_IN_DAYS });
  const { id } = await insistOn((key) => admin.post('/contracts', contractBody({ workerId }), { key }));
  await insistOn((key) => sign(admin, id as string, key));
  await insistOn((key) => admin.post(`/contracts/${id}/invitations`, {}, { key }));
  return id as string;
}

async function invitationOf({ live }: World, id: string): Promise<string> {
  return (await live.admin.get(`/contracts/${id}`)).body.invitation.state as string;
}

/** The deadline of the invitation was met, once. */
export async function expectExpired(world: World, id: string): Promise<void> {
  await eventually(
    () => invitationOf(world, id),
    (state) => state === 'expired',
  );
  expect(await countEvents(world.db, id, 'contract.invitation.expired')).toBe(1);
}

/** The worker's signature counts once, however often it is sent. */
export async function expectSignedOnce(world: World, id: string, key: string): Promise<void> {
  const answer = await insist((same) => sign(world.worker, id, same), new Map(), key);
  expect(answer).toMatchObject({ status: 201, body: { status: 'active' } });
  expect(await countEvents(world.db, id, 'contract.worker_signed')).toBe(1);
}
