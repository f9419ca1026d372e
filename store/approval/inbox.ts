import type { WorkKind } from '../../domain/adjustment/item-kind';
import type { ApprovableKind } from '../../domain/approval/approval';
import type { InboxFilter, WaitingItem } from '../../domain/approval/inbox';
import type { DecisionFacts } from '../../domain/approval/standing';
import { rightsOf, type Role } from '../../domain/people/rights';
import type { Actor } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { timeOffTable } from '../../domain/time-off/transitions';
import type { Database } from '../db/database';
import { statusList } from '../lifecycle/statuses';

const ITEM = `SELECT a.id, a.contract_id, NULL::uuid AS person_id, a.type AS item_type, a.amount::text AS amount, a.currency,
           coalesce(a.title, a.description) AS description, a.locks_at AS deadline, a.approval, a.policies, a.reported_by,
           a.edited_by, a.version, a.created_at, a.updated_at`;

/** Work waits on sheets, each of one contract and cycle. */
const ofWork = (kind: WorkKind): string => `
    ${ITEM} FROM work_sheets s
    JOIN adjustments a ON a.contract_id = s.contract_id AND a.cycle_id = s.id AND a.kind = '${kind}'
    WHERE s.environment_id = :environmentId AND s.status = 'open' AND a.status = 'pending'`;

/**
 * Where each kind of thing waits. It is found by its alarm: those that wait are few among all that ever were, and there is
 * no index on the status of what is billed (ADR 8). Every kind answers the same columns.
 */
const SOURCES: Record<ApprovableKind, string> = {
  timesheet: ofWork('timesheet'),
  task: ofWork('task'),
  milestone: ofWork('milestone'),
  adjustment: `
    ${ITEM} FROM alarms w JOIN adjustments a ON a.id = w.subject_id
    WHERE w.environment_id = :environmentId AND w.workflow_type = 'adjustmentApproval' AND a.status = 'pending'`,
  off_cycle_payment: `
    SELECT p.id, p.contract_id, NULL::uuid AS person_id, p.type AS item_type, p.amount::text AS amount, p.currency, p.reason AS description,
           p.pays_at AS deadline, p.approval, p.policies, p.created_by AS reported_by, NULL::jsonb AS edited_by, p.version,
           p.created_at, p.updated_at
    FROM alarms w JOIN off_cycle_payments p ON p.id = w.subject_id
    WHERE w.environment_id = :environmentId AND w.workflow_type = 'offCyclePayment' AND p.status = 'pending'`,
  // Of a person, with or without a contract. What an earlier release took in has no instant of its own.
  time_off: `
    SELECT t.id, t.contract_id, t.person_id, t.type AS item_type, NULL AS amount, NULL AS currency,
           t.reason AS description, coalesce(t.starts_at, t.start_date::timestamp AT TIME ZONE t.timezone) AS deadline,
           t.approval, t.policies, t.created_by AS reported_by, NULL::jsonb AS edited_by, t.version, t.created_at, t.updated_at
    FROM time_off t WHERE t.environment_id = :environmentId AND t.status IN (${statusList(timeOffTable, 'approve')})`,
};

/** Whom a policy may ask: the one who looks, those for whom they stand in, and whoever has one of these roles. */
export interface Seats {
  ids: string[];
  roles: Role[];
  /** Whether they decide in the stead of all whom a policy asks, where nobody of them is left. */
  isOverriding: boolean;
}

export function seatsOf(
  { id, type }: Pick<Actor, 'id' | 'type'>,
  { roles, principals }: DecisionFacts,
): Seats {
  const ids = [id, ...principals.map((each) => each.id)];
  const held = [...new Set(ids.flatMap((each) => roles[each] ?? []))];
  return {
    ids,
    roles: held,
    isOverriding: type === 'user' && rightsOf(roles[id] ?? []).has('approvals:manage'),
  };
}

/** A place in the order of the inbox: the first deadline first. */
export interface Place {
  deadline: Instant;
  id: string;
}

/**
 * What waits, of these kinds, for anybody who has the right or for somebody in one of the seats, in whatever step, or may
 * come to wait for nobody else any more: whether it is their turn is for `domain/approval` to say.
 */
export async function readWaiting(
  db: Database,
  scope: Scope,
  kinds: readonly ApprovableKind[],
  { ids, roles, isOverriding }: Seats,
  filter: InboxFilter,
  page: { after: Place | null; limit: number },
): Promise<WaitingItem[]> {
  if (kinds.length === 0) return [];
  const { contractId, workerId, currency, dateFrom, dateTo } = filter;
  const parts = kinds.map((kind) => `SELECT '${kind}' AS kind, one.* FROM (${SOURCES[kind]}) AS one`);
  const { rows } = await db.raw<{ rows: WaitingItem[] }>(
    `SELECT w.*, k.number AS contract_number, k.title AS contract_title, p.id AS worker_id,
            p.first_name || ' ' || p.last_name AS worker_name
     FROM (${parts.join(' UNION ALL ')}) AS w
     LEFT JOIN contracts k ON k.id = w.contract_id
     JOIN people p ON p.id = coalesce(w.person_id, k.worker_id)
     WHERE p.organisation_id = :organisationId AND p.environment_id = :environmentId
       AND (w.approval IS NULL OR :isOverriding
            OR jsonb_exists_any(jsonb_path_query_array(w.approval, '$.**.users[*]'), :ids::text[])
            OR jsonb_exists_any(jsonb_path_query_array(w.approval, '$.**.roles[*]'), :roles::text[]))
       AND (:contractId::uuid IS NULL OR w.contract_id = :contractId::uuid)
       AND (:workerId::uuid IS NULL OR p.id = :workerId::uuid)
       AND (:currency::text IS NULL OR w.currency = :currency::text)
       AND (:from::timestamptz IS NULL OR w.deadline >= :from::timestamptz)
       AND (:to::timestamptz IS NULL OR w.deadline < :to::timestamptz)
       AND (:deadline::timestamptz IS NULL OR (w.deadline, w.id) > (:deadline::timestamptz, :id::uuid))
     ORDER BY w.deadline, w.id LIMIT :limit`,
    {
      ...{ ...inScope(scope), ids, roles, isOverriding, limit: page.limit },
      ...{ contractId: contractId ?? null, workerId: workerId ?? null, currency: currency ?? null },
      ...{ from: startOf(dateFrom), to: startOf(dateTo) },
      ...{ deadline: page.after?.deadline ?? null, id: page.after?.id ?? null },
    },
  );
  return rows;
}

const startOf = (day: CalendarDate | undefined): Instant | null =>
  day === undefined ? null : `${day}T00:00:00.000Z`;
