import { tellingTypes } from '../../domain/mail/rules';
import type { Waiting } from '../../domain/mail/standing';
import type { Backlog } from '../../domain/shared/standstill';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';

/** Of all organisations unless one is named. */
type Of = string | undefined;

const LIVE = `e.kind = 'live' AND (?::uuid IS NULL OR e.organisation_id = ?::uuid)`;

export type MailWaiting = Waiting & { lastError: string | null; realNow: Instant };

/** The mails of live environments that wait to be sent, with what a server said of them last. */
export async function readWaitingMails(db: Database, organisationId: Of): Promise<MailWaiting> {
  const own = organisationId ?? null;
  const { rows } = await db.raw<{ rows: [MailWaiting] }>(
    `SELECT count(m.id)::int AS count, min(m.created_at) AS since, now() AS real_now,
       (SELECT max(sent.sent_at) FROM environments AS e JOIN emails AS sent ON sent.environment_id = e.id
        WHERE ${LIVE} AND sent.status = 'sent') AS last_sent_at,
       (array_agg(m.error ORDER BY m.next_attempt_at DESC) FILTER (WHERE m.error IS NOT NULL))[1] AS last_error
     FROM environments AS e JOIN emails AS m ON m.environment_id = e.id AND m.next_attempt_at IS NOT NULL
     WHERE ${LIVE}`,
    [own, own, own, own],
  );
  return rows[0];
}

/** What is to be written or sent by now, environment by environment. */
export async function readMailBacklogs(db: Database, organisationId: Of): Promise<(Scope & Backlog)[]> {
  const own = organisationId ?? null;
  const { rows } = await db.raw<{ rows: (Scope & Backlog)[] }>(
    `SELECT e.id AS environment_id, e.organisation_id, p.moved_at, least(
       (SELECT min(next_attempt_at) FROM emails WHERE environment_id = e.id AND next_attempt_at <= now()),
       (SELECT uuid_extract_timestamp(id) FROM events
        WHERE environment_id = e.id AND position IS NULL ORDER BY inserted LIMIT 1),
       (SELECT min(found.at) FROM unnest(?::text[]) AS wanted(type)
        CROSS JOIN LATERAL (SELECT uuid_extract_timestamp(id) AS at FROM events
                            WHERE environment_id = e.id AND type = wanted.type
                              AND position > coalesce(p.position, 0)
                            ORDER BY position LIMIT 1) AS found)) AS due_since
     FROM environments AS e LEFT JOIN mail_positions AS p ON p.environment_id = e.id WHERE ${LIVE}`,
    [[...tellingTypes], own, own],
  );
  return rows;
}
