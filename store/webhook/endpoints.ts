import type { Endpoint } from '../../domain/webhook/endpoint';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';

export type { Endpoint };

/** PostgreSQL answers a bigint as text; places in the feed are no numbers that a double could not hold. */
type Row = Omit<Endpoint, 'position' | 'replayAfter' | 'replayTo'> & {
  position: string;
  replayAfter: string | null;
  replayTo: string | null;
};

const COLUMNS = [
  ...['id', 'organisationId', 'environmentId', 'name', 'description', 'url', 'eventTypes', 'status'],
  ...['disabledReason', 'disabledAt', 'failingSince', 'lastDeliveredAt', 'position'],
  ...['replayAfter', 'replayTo', 'replayFailedOnly', 'secret', 'previousSecret', 'previousSecretUntil'],
  ...['version', 'createdAt', 'updatedAt'],
];

function endpointOf({ position, replayAfter, replayTo, ...row }: Row): Endpoint {
  const place = (text: string | null) => (text === null ? null : Number(text));
  return {
    ...row,
    position: Number(position),
    replayAfter: place(replayAfter),
    replayTo: place(replayTo),
  };
}

export async function getEndpoint(db: Database, scope: Scope, id: string): Promise<Endpoint | undefined> {
  const row = await rowOf(db, scope, id).first<Row | undefined>(COLUMNS);
  return row && endpointOf(row);
}

/** The endpoint, and nobody else changes it until the transaction ends. */
export async function lockEndpoint(
  trx: Transaction,
  scope: Scope,
  id: string,
): Promise<Endpoint | undefined> {
  const row = await rowOf(trx, scope, id).forUpdate().first<Row | undefined>(COLUMNS);
  return row && endpointOf(row);
}

function rowOf(db: Database, scope: Scope, id: string) {
  return db('webhook_endpoints').where({ ...inScope(scope), id });
}

/** Endpoints, the latest first. */
export async function listEndpoints(
  db: Database,
  scope: Scope,
  filter: CommonFilter,
  page: Keyset,
): Promise<Endpoint[]> {
  const query = db('webhook_endpoints').where(inScope(scope));
  onPage(query, 'id', page);
  narrow(query, filter, { status: 'status', instant: 'created_at' });
  return (await query.select<Row[]>(COLUMNS)).map(endpointOf);
}
