import type { Database } from '../db/database';
import { firstIdAt } from '../db/ids';
import { purge } from '../db/purge';

const DAY_MS = 86_400_000;
/** How long it can be looked up what was sent, and what was answered. */
export const KEPT_DAYS = 30;

/** Takes away what ended long ago. Ids are in the order of time. */
export async function purgeDeliveries(db: Database): Promise<number> {
  const before = firstIdAt(Date.now() - KEPT_DAYS * DAY_MS);
  return purge(db, {
    ...{ table: 'webhook_deliveries', by: 'id' },
    isOld: 'id < ?::uuid AND ended_at IS NOT NULL',
    bindings: [before],
  });
}
