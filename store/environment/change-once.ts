import type { EventDraft } from '../../domain/events/event';
import type { Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import { EventLog, type Cause } from '../event/events';

/**
 * Changes something of the environment itself, with its event, which is the receipt: the same request, repeated, finds it
 * and changes nothing, whatever has been changed since.
 */
export async function changeOnce(
  db: Database,
  scope: Scope,
  event: EventDraft,
  cause: Cause,
  change: (trx: Transaction) => Promise<void>,
): Promise<void> {
  const { environmentId: id } = scope;
  await db.transaction(async (trx) => {
    // What refers to the environment may be written meanwhile.
    await trx('environments').where({ id }).forNoKeyUpdate().first('id');
    const log = new EventLog(trx, scope, cause);
    if (await log.isApplied(id)) return;
    await change(trx);
    await log.append({ id, contractId: null }, [event]);
  });
}
