import type { Database } from '../db/database';
import { firstIdAt } from '../db/ids';

const DAY_MS = 86_400_000;
/** How long it can be looked up what was sent, and what was answered. */
export const KEPT_DAYS = 30;
const AT_ONCE = 2_000;
/** So much at a time holds up nobody; the rest has its turn within the hour. */
const MOST = 200_000;

/** Takes away what ended long ago, a few at a time. Ids are in the order of time. */
export async function purgeDeliveries(db: Database): Promise<number> {
  const before = firstIdAt(Date.now() - KEPT_DAYS * DAY_MS);
  let purged = 0;
  for (let last = AT_ONCE; last === AT_ONCE && purged < MOST; purged += last) {
    last = await db('webhook_deliveries')
      .whereIn(
        'id',
        db('webhook_deliveries')
          .where('id', '<', before)
          .whereNotNull('endedAt')
          .orderBy('id')
          .limit(AT_ONCE)
          .select('id'),
      )
      .delete();
  }
  return purged;
}
