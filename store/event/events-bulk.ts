import type { Scope } from '../../domain/shared/scope';
import type { EventDraft } from '../../domain/events/event';
import { copyMany, type Columns } from '../db/copy';
import { selected, uuidArray, type Transaction } from '../db/database';
import { chained, type Cause, type EventRow, type Head, type Stream } from './events';

const EVENT_COLUMNS: Columns<EventRow> = {
  organisationId: 'uuid',
  environmentId: 'uuid',
  id: 'uuid',
  streamId: 'uuid',
  contractId: 'uuid',
  seq: 'int4',
  type: 'text',
  actor: 'jsonb',
  payload: 'jsonb',
  occurredAt: 'timestamptz',
  commandId: 'text',
  prevHash: 'text',
  hash: 'text',
};

/** What happened to a contract, or to something of none, in order. */
export interface ContractEvents {
  contractId: string | null;
  /** Whose stream it is, where it is of no contract. */
  streamId?: string;
  events: EventDraft[];
}

/** The last event of each contract that has one. */
export type Heads = Map<string, Head>;

/** Appends to the chains of many contracts in two statements. The caller holds the locks of all of them. */
export async function appendToMany(
  trx: Transaction,
  scope: Scope,
  drafts: ContractEvents[],
  cause: Cause,
): Promise<void> {
  const heads = await readHeads(
    trx,
    drafts.map((draft) => streamOf(draft).id),
  );
  await appendAfter(trx, scope, heads, drafts, cause);
}

/** The same for a caller who has read the heads before. */
export async function appendAfter(
  trx: Transaction,
  scope: Scope,
  heads: Heads,
  drafts: Iterable<ContractEvents>,
  cause: Cause,
): Promise<void> {
  await copyMany(trx, 'events', EVENT_COLUMNS, chainedRows(scope, heads, drafts, cause));
}

function streamOf({ contractId, streamId }: ContractEvents): Stream {
  const id = contractId ?? streamId;
  if (id === undefined) throw new Error('Events of no contract name the stream that they are of.');
  return { id, contractId };
}

function* chainedRows(
  scope: Scope,
  heads: Heads,
  drafts: Iterable<ContractEvents>,
  cause: Cause,
): Generator<EventRow> {
  for (const drafted of drafts) {
    const stream = streamOf(drafted);
    for (const draft of drafted.events) {
      const row = chained(scope, cause, stream, draft, heads.get(stream.id));
      heads.set(stream.id, { seq: row.seq, hash: row.hash, occurredAt: row.occurredAt });
      yield row;
    }
  }
}

const HEAD = selected(['streamId', 'seq', 'hash', 'occurredAt']);

export async function readHeads(trx: Transaction, streamIds: string[]): Promise<Heads> {
  const { rows } = await trx.raw<{ rows: (Head & { streamId: string })[] }>(
    `SELECT head.* FROM unnest(?::uuid[]) AS stream(id)
     CROSS JOIN LATERAL (SELECT ${HEAD} FROM events
                         WHERE stream_id = stream.id ORDER BY seq DESC LIMIT 1) AS head`,
    [uuidArray([...new Set(streamIds)])],
  );
  return new Map(rows.map((head) => [head.streamId, head]));
}
