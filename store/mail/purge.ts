import type { Database } from '../db/database';
import { firstIdAt } from '../db/ids';
import { isPast, purge } from '../db/purge';

const DAY_MS = 86_400_000;
/** How long it can be looked up who was told what, from the mail or, where it waited for a server, from when it was sent. */
export const KEPT_DAYS = 90;

/**
 * Takes away mails that were sent, given up or kept in an outbox long ago. What still waits to be sent stays. Nothing is
 * written twice for it: how far the feed has been told is kept apart. Ids are in the order of time.
 */
export async function purgeMails(db: Database): Promise<number> {
  const before = firstIdAt(Date.now() - KEPT_DAYS * DAY_MS);
  return purge(db, {
    ...{ table: 'emails', by: 'id' },
    isOld: `id < ?::uuid AND next_attempt_at IS NULL AND (sent_at IS NULL OR ${isPast('sent_at', KEPT_DAYS)})`,
    bindings: [before],
  });
}
