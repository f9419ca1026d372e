import type { Knex } from 'knex';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { itemKinds, workKinds, type ItemKind } from '../../domain/adjustment/item-kind';
import type { EventType } from '../../domain/events/event';
import { inCurrency, type DatedCycle, type PaidCycle } from '../../domain/billing/currency';
import type { ContractKind } from '../../domain/contract/kinds';
import type { Actor } from '../../domain/shared/lifecycle';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { CURRENCIES } from '../billing/currencies';
import { type Database, type Transaction } from '../db/database';
import { builtOnce, type Built } from '../db/kept';
import { readTogether, type Statements } from '../db/together';
import { rowReader, rowWriter, WRITTEN } from '../lifecycle/rows';
import { narrow, type CommonFilter } from '../db/narrow';
import { onPage, type Keyset } from '../db/keyset';

/** An adjustment with what a list shows of its contract and its cycle. */
export interface AdjustmentView extends Adjustment {
  contractTitle: string;
  contractNumber: string;
  contractKind: ContractKind;
  workerId: string;
  cycleStart: CalendarDate;
  cycleEnd: CalendarDate;
}

/** One adjustment with the whole cycle that bills it, or is to. */
export interface AdjustmentInCycle extends AdjustmentView {
  cycle: PaidCycle;
}

/** The adjustment itself, as its lifecycle carries it: without what was joined to it. */
export function bareAdjustment(adjustment: Adjustment | AdjustmentInCycle): Adjustment {
  const {
    cycle: _cycle,
    contractTitle: _title,
    contractNumber: _number,
    contractKind: _kind,
    workerId: _worker,
    cycleStart: _start,
    cycleEnd: _end,
    ...bare
  } = adjustment as AdjustmentInCycle;
  return bare;
}

export const readAdjustment = rowReader('adjustmentApproval');
const save = rowWriter('adjustmentApproval');

/** Those of the ids that there are. */
export async function readAdjustments(
  db: Database,
  scope: Scope,
  ids: string[],
): Promise<Map<string, Adjustment>> {
  if (ids.length === 0) return new Map();
  const rows = await db<Adjustment>('adjustments').where(inScope(scope)).whereIn('id', ids);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What is decided, or may still be, and is on no invoice. */
export async function listUnbilled(db: Database, scope: Scope, contractId: string): Promise<Adjustment[]> {
  return db<Adjustment>('adjustments')
    .where({ ...inScope(scope), contractId })
    .whereIn('status', ['pending', 'approved'])
    .orderBy('id');
}

/** What waits for a review, from a place on: by the lock that its cycle will have, and once late by the last one. */
export async function listPendingFrom(
  db: Database,
  wait: {
    contractId: string;
    kinds: readonly ItemKind[];
    locks: ReadonlyMap<string, Instant>;
    last: Instant | null;
  },
  { at, after }: { at: Instant; after: string | null },
  limit: number,
): Promise<Adjustment[]> {
  const { contractId, kinds, locks, last } = wait;
  const due = 'CASE WHEN late_since IS NULL THEN due.at ELSE ?::timestamptz END';
  const query = db<Adjustment>('adjustments')
    .joinRaw(
      'LEFT JOIN unnest(?::uuid[], ?::timestamptz[]) AS due (id, at) ON due.id = adjustments.cycle_id',
      [[...locks.keys()], [...locks.values()]],
    )
    .select<Adjustment[]>('adjustments.*')
    .whereIn('kind', kinds)
    .where({ contractId, status: 'pending' })
    .orderByRaw(`${due}, adjustments.id`, [last])
    .limit(limit);
  if (after === null) return query.whereRaw(`${due} >= ?`, [last, at]);
  return query.whereRaw(`(${due}, adjustments.id) > (?, ?)`, [last, at, after]);
}

export async function saveAdjustment(
  trx: Transaction,
  adjustment: Adjustment,
  changedBy: Actor,
  besides: Statements = {},
): Promise<void> {
  const version = trx.raw(versionsFrom(WRITTEN), [JSON.stringify(changedBy)]);
  await save(trx, adjustment, { version, ...besides });
}

const versionsFrom = (rows: string) =>
  `INSERT INTO adjustment_versions
     (adjustment_id, version, organisation_id, environment_id, state, changed_by, changed_at)
   SELECT a.id, a.version, a.organisation_id, a.environment_id, to_jsonb(a), ?::jsonb, a.updated_at
   FROM ${rows} a ON CONFLICT DO NOTHING`;

/** Keeps the present state of each of them, whole, as its version (R1-02). */
export async function keepVersions(trx: Transaction, ids: string[], changedBy: Actor): Promise<void> {
  if (ids.length === 0) return;
  await trx.raw(versionsFrom('(SELECT * FROM adjustments WHERE id = ANY(?::uuid[]))'), [
    JSON.stringify(changedBy),
    ids,
  ]);
}

/** The ids of the adjustments on these invoices. The mark on an item has no index, a line has (migration 7). */
export function itemsOn(db: Database, invoiceIds: string[]) {
  return db('invoice_lines')
    .whereIn('invoiceId', invoiceIds)
    .whereIn('sourceType', itemKinds)
    .select('sourceId');
}

/** What tells that an invoice bills an item of any kind. */
const APPLIED: EventType[] = [
  'invoice-adjustment.applied',
  ...workKinds.map((kind) => `${kind}.applied` as const),
  'prepay.applied',
];

export type AdjustmentVersion = Adjustment & { changedBy: Actor; changedAt: Instant };

/**
 * All versions in order. What a lock made of an item is kept by the event that tells of it, or, in old rows, as a
 * version that holds only what changed; either is laid over the last whole version before it.
 */
export async function listVersions(
  db: Database,
  scope: Scope,
  adjustmentId: string,
  page: Keyset,
): Promise<AdjustmentVersion[]> {
  const { rows } = await db.raw<{ rows: AdjustmentVersion[] }>(
    `WITH kept AS (
       SELECT version, state, changed_by, changed_at FROM adjustment_versions
       WHERE adjustment_id = :adjustmentId AND organisation_id = :organisationId AND environment_id = :environmentId
       UNION ALL
       SELECT (e.payload->>'version')::integer, jsonb_build_object('status', 'processing', 'version',
           (e.payload->>'version')::integer, 'invoice_id', e.payload->'invoice_id', 'updated_at', e.occurred_at),
         e.actor, e.occurred_at
       FROM adjustments a JOIN events e ON e.stream_id = a.contract_id
       WHERE a.id = :adjustmentId AND a.organisation_id = :organisationId AND a.environment_id = :environmentId
         AND e.type = ANY(:applied) AND coalesce(e.payload->>'adjustment_id', e.payload->>'item_id', e.payload->>'entry_id') = :adjustmentId::text
         AND e.payload->>'version' IS NOT NULL
         -- An item that is billed alone is recorded like any other change, with a version of its own.
         AND NOT EXISTS (SELECT FROM adjustment_versions own
                         WHERE own.adjustment_id = a.id AND own.version = (e.payload->>'version')::integer)
     )
     SELECT state.*, v.changed_by, v.changed_at
     FROM kept v
     CROSS JOIN LATERAL (SELECT w.state FROM kept w
                         WHERE w.version <= v.version AND w.state->>'id' IS NOT NULL
                         ORDER BY w.version DESC LIMIT 1) AS whole,
       jsonb_populate_record(NULL::adjustments, whole.state || v.state) AS state
     WHERE v.version > :after
     ORDER BY v.version LIMIT :limit`,
    { adjustmentId, applied: APPLIED, ...inScope(scope), after: Number(page.after ?? 0), limit: page.limit },
  );
  return rows;
}

/** Its date is the day on which it was submitted. Adjustments, unless another kind is named. */
export interface AdjustmentFilter extends CommonFilter {
  kind?: ItemKind | undefined;
  contractId?: string | undefined;
  workerId?: string | undefined;
  contractKinds?: ContractKind[] | undefined;
  invoiceId?: string | undefined;
  ruleId?: string | undefined;
  reporterId?: string | undefined;
}

/** One page, newest first. Deleted ones are shown only when they are asked for. */
export async function listAdjustments(
  db: Database,
  scope: Scope,
  filter: AdjustmentFilter,
  page: Keyset,
): Promise<AdjustmentView[]> {
  const { kind = 'adjustment' } = filter;
  const query = viewQuery(db, scope).where('adjustments.kind', kind);
  onPage(query, 'adjustments.id', page);
  for (const field of ['contractId', 'invoiceId', 'ruleId'] as const) {
    if (filter[field] !== undefined) void query.where(`adjustments.${field}`, filter[field]);
  }
  if (filter.invoiceId) void query.whereIn('adjustments.id', itemsOn(db, [filter.invoiceId]));
  if (filter.workerId) void query.where('contracts.worker_id', filter.workerId);
  if (filter.contractKinds) void query.whereIn('contracts.kind', filter.contractKinds);
  narrow(query, filter, {
    status: 'adjustments.status',
    type: 'adjustments.type',
    currency: 'adjustments.currency',
    date: 'adjustments.date_submitted',
  });
  if (!filter.statuses) void query.whereNot('adjustments.status', 'deleted');
  if (filter.statuses?.every(isWaitingStatus))
    void (kind === 'adjustment'
      ? query.whereIn('adjustments.id', waitingItems(db, scope))
      : query.whereIn('adjustments.cycle_id', openSheets(db, scope)));
  if (filter.reporterId) void query.whereRaw(`adjustments.reported_by->>'id' = ?`, [filter.reporterId]);
  return query;
}

/** The one in which an item waits for somebody, and so has an alarm. */
const isWaitingStatus = (status: string): boolean => status === 'pending';

/** Ids of all that wait for a review: few, among all that ever were, and with an index that no lock writes (ADR 8). */
function waitingItems(db: Database, { environmentId }: Scope) {
  return db('alarms')
    .select('subjectId')
    .where({ environmentId })
    .whereRaw(`workflow_type = 'adjustmentApproval'`);
}

/** The same of work: ids of the cycles in which some waits. */
function openSheets(db: Database, { environmentId }: Scope) {
  return db('workSheets').select('id').where({ environmentId, status: 'open' });
}

export async function getAdjustment(
  db: Database,
  scope: Scope,
  id: string,
  kind: ItemKind = 'adjustment',
): Promise<AdjustmentInCycle | undefined> {
  return withCycle(db, viewing(db, { ...scope, id, kind }));
}

const viewing = builtOnce<keyof Scope | 'id' | 'kind'>((db, item) =>
  viewQuery(db, item).where({ 'adjustments.id': item.id, 'adjustments.kind': item.kind }),
);

/** What the rule made first. Ids are in the order of their making. */
export async function firstOfRule(
  db: Database,
  scope: Scope,
  ruleId: string,
): Promise<AdjustmentInCycle | undefined> {
  return withCycle(
    db,
    viewQuery(db, scope).where('adjustments.rule_id', ruleId).orderBy('adjustments.id').limit(1),
  );
}

async function withCycle(
  db: Database,
  item: Knex.QueryBuilder | Built,
): Promise<AdjustmentInCycle | undefined> {
  const sql = `SELECT cycles.*, ${CURRENCIES} FROM cycles WHERE cycles.id = coalesce(item.applied_cycle_id, item.cycle_id)`;
  const billing = { sql, bindings: [] };
  const found = await readTogether<{ item: AdjustmentView; billing: DatedCycle }>(db, { item, billing });
  return found.item && { ...found.item, cycle: inCurrency(found.billing!) };
}

function viewQuery(db: Database, scope: Scope) {
  return db('adjustments')
    .join('contracts', 'contracts.id', 'adjustments.contract_id')
    .join('cycles', 'cycles.id', 'adjustments.cycle_id')
    .where({
      'adjustments.organisation_id': scope.organisationId,
      'adjustments.environment_id': scope.environmentId,
    })
    .select<AdjustmentView[]>(
      'adjustments.*',
      'contracts.title as contractTitle',
      'contracts.number as contractNumber',
      'contracts.kind as contractKind',
      'contracts.worker_id as workerId',
      'cycles.starts_on as cycleStart',
      'cycles.ends_on as cycleEnd',
    );
}
