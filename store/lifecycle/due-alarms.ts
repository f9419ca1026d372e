import type { Instant } from '../../domain/shared/time';
import { isUnpaid, WAITING } from '../billing/billing-steps';
import type { Database } from '../db/database';
import type { Alarm, WorkflowType } from './alarms';

/** An alarm that rings at an instant, and until when nothing is in the way of what follows in the same row. */
export type DueAlarm = Alarm & { wakeAt: Instant; until: Instant };

/** Alarms that are looked at for one round. */
const ROUND = 200;
/** No clock that is stopped has more than this to see through. */
const AHEAD = '31 days';

/**
 * Lifecycles that change nothing but their own contract when their time comes, unless it begins or ends then: people
 * come and go with it, and others take over. The rest number invoices and receipts, which are in the order of time.
 */
const OF_ONE_CONTRACT: WorkflowType[] = [
  'adjustmentApproval',
  'amendmentSigning',
  'contractSigning',
  'contractTerm',
  'recurringAdjustment',
  'scheduledTermination',
];

/**
 * Sets the clock to the instant at which something falls due next, up to the target, and answers what is due then.
 * Billing comes when nothing else is due at its instant, because what changes a contract then is to be billed then.
 *
 * Beside it goes what falls due later in contracts that have nothing before it: no alarm, no step of billing, no
 * successor that takes over. What they do neither sees nor changes anything that the first does, so they need not
 * wait for it. Alarms of the workflows that are passed by are left out; `reached` is how far the move has got so far.
 */
export async function nextRound(
  db: Database,
  environmentId: string,
  move: { target: Instant; reached: Instant; isAhead: boolean; except: string[] },
): Promise<DueAlarm[]> {
  const { rows } = await db.raw<{ rows: DueAlarm[] }>(
    `WITH near AS MATERIALIZED (
       SELECT *, min(wake_at) OVER () AS first_at, min(wake_at) OVER of_contract AS contract_at,
         lead(wake_at) OVER (of_contract ORDER BY wake_at) AS contract_next,
         count(*) OVER (PARTITION BY contract_id, wake_at) AS together,
         min(wake_at) FILTER (WHERE workflow_type = 'payment') OVER () AS payment_at,
         CASE WHEN count(*) OVER () = ${ROUND} THEN max(wake_at) OVER () END AS unseen_at,
         bool_and(bills) OVER (PARTITION BY wake_at) AS is_billing,
         bool_and(workflow_type = ANY (:ownTypes)) OVER (PARTITION BY contract_id, wake_at) AS is_own
       FROM (SELECT *, workflow_type = 'billingCycle' AS bills FROM alarms
             WHERE environment_id = :environmentId AND wake_at <= :target AND workflow_id <> ALL (:except::text[])
             ORDER BY wake_at, bills, workflow_id LIMIT ${ROUND}) AS nearest
       WINDOW of_contract AS (PARTITION BY contract_id)
     ), bounded AS (
       SELECT near.*, ${FREE_UNTIL} AS free_until
       FROM near LEFT JOIN contracts k ON k.id = contract_id AND is_own AND wake_at = contract_at AND :isAhead
     ), round AS MATERIALIZED (
       SELECT *, CASE WHEN wake_at <= free_until AND together = 1
                      THEN greatest(wake_at, least(free_until, least(contract_next, unseen_at) - interval '1 ms'))
                      ELSE wake_at END AS until
       FROM bounded WHERE wake_at = first_at AND bills = is_billing OR wake_at <= free_until
     ), moved AS (
       UPDATE environments SET clock_now = greatest(clock_now, round.first_at),
         clock_ahead = greatest(:reached, round.ahead_at)
       FROM (SELECT min(first_at) AS first_at, max(until) AS ahead_at FROM round) AS round
       WHERE id = :environmentId AND kind = 'sandbox' AND round.first_at IS NOT NULL
     )
     SELECT organisation_id, environment_id, workflow_id, workflow_type, contract_id, subject_id, wake_at, until
     FROM round ORDER BY wake_at, workflow_id`,
    { environmentId, ...move, ownTypes: OF_ONE_CONTRACT },
  );
  return rows;
}

/**
 * Until when the alarms of a contract `k` touch it alone and have nothing else of it to wait for; null where they never
 * do. At the instant of a step of billing what changes the contract comes first.
 */
const FREE_UNTIL = `CASE WHEN k.status <> 'signed' THEN least(
    :target, first_at + interval '${AHEAD}',
    least(payment_at, k.ends_at, k.terminates_at, (SELECT min(s.starts_at) FROM contracts s
          WHERE s.previous_contract_id = k.id AND s.status = 'signed')) - interval '1 ms',
    (SELECT min(opens_at) FROM cycles WHERE contract_id = k.id AND ${WAITING.open.waiting}),
    (SELECT min(locks_at) FROM cycles WHERE contract_id = k.id AND ${WAITING.lock.waiting}),
    (SELECT min(overdue_at) FROM invoices WHERE contract_id = k.id AND ${isUnpaid()})) END`;
