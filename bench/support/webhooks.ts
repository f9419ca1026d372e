import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../../store/db/database';
import { readFeed } from '../../store/event/feed';
import { insertEndpoint, type TestEndpoint } from '../../test/support/webhooks';
import { startChild } from './child';

export interface BenchReceiver {
  url: string;
  count(): Promise<number>;
  arrivals(): Promise<Map<string, number>>;
  reset(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBenchReceiver(): Promise<BenchReceiver> {
  const child = await startChild(path.join(__dirname, '..', 'baseline', 'receiver.js'), {});
  const url = `http://127.0.0.1:${child.said}`;
  const ask = async (path: string) =>
    (await (await fetch(`${url}${path}`)).json()) as { count: number; arrivals: [string, number][] };
  return {
    url,
    count: async () => (await ask('/')).count,
    arrivals: async () => new Map((await ask('/all')).arrivals),
    reset: async () => void (await fetch(url, { method: 'DELETE' })),
    stop: () => child.stop(),
  };
}

/** So many events of a few thousand streams, of the size that events of a contract have. */
export async function fillEvents(
  db: Database,
  { organisationId, environmentId }: Scope,
  count: number,
): Promise<void> {
  await db.raw(
    `INSERT INTO events (id, organisation_id, environment_id, stream_id, contract_id, seq, type, actor, payload,
       occurred_at, command_id, prev_hash, hash)
     SELECT uuidv7(), :organisationId, :environmentId, stream, stream, (n - 1) / 4000 + 1, 'contract.status.updated',
       '{"type":"system","id":"system","name":"Perdure"}'::jsonb,
       jsonb_build_object('from', 'signed', 'to', 'active', 'by', repeat('x', 300)), now(), NULL, NULL, md5(n::text)
     FROM generate_series(1, :count::int) AS n
     CROSS JOIN LATERAL (SELECT md5(:environmentId || (n % 4000))::uuid AS stream) AS of_stream ORDER BY n`,
    { organisationId, environmentId, count },
  );
  // Places are given once, to whoever reads first.
  await readFeed(db, { organisationId, environmentId }, { after: count - 1, limit: 1 });
  await db.raw('VACUUM ANALYZE events');
}

/** Endpoints that begin at the first event. All at once, so that none has a start over the others. */
export async function openEndpoints(
  db: Database,
  scope: Scope,
  url: string,
  count: number,
): Promise<TestEndpoint[]> {
  const endpoints: TestEndpoint[] = [];
  for (let n = 0; n < count; n += 1)
    endpoints.push(await insertEndpoint(db, scope, { url: `${url}/${n}`, status: 'paused' }));
  await db('webhook_endpoints').where(scope).update({ status: 'enabled', position: 0 });
  return endpoints;
}

export async function arrived(
  receiver: BenchReceiver,
  count: number,
  log: (line: string) => void,
): Promise<void> {
  const until = Date.now() + 900_000;
  for (let last = -1; ; await sleep(100)) {
    const now = await receiver.count();
    if (now >= count) return;
    if (Date.now() > until) throw new Error(`Only ${now} of ${count} deliveries arrived.`);
    if (Math.floor(now / 10_000) > Math.floor(last / 10_000)) log(`  ${now} of ${count}`);
    last = now;
  }
}
