import type { Seen } from '../../domain/mail/email';
import type { Database } from '../db/database';

/** Written no more often than this; a look costs one row. */
const EVERY = '1 hour';

/** What a worker that knows a mail server leaves, each time that it looks for work; part of that statement. */
export const MARK_SEEN = `
  INSERT INTO mail_service (seen_at)
  SELECT now() WHERE NOT EXISTS (SELECT 1 FROM mail_service WHERE seen_at > now() - interval '${EVERY}')
  ON CONFLICT (is_only) DO UPDATE SET seen_at = now()`;

export async function readServerSeen(db: Database): Promise<Seen> {
  const { rows } = await db.raw<{ rows: [Seen] }>(
    'SELECT (SELECT seen_at FROM mail_service) AS seen_at, now() AS real_now',
  );
  return rows[0];
}
