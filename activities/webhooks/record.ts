import type { DisabledReason } from '../../domain/webhook/endpoint';
import type { Database } from '../../store/db/database';
import { disableEndpoint, type DrainedEndpoint } from '../../store/webhook/drains';
import { recordBatch, type BatchRecord } from '../../store/webhook/record-batch';

/** Records a batch; where its answers say that nobody is there any more, the end of the endpoint with it. */
export async function record(
  db: Database,
  endpoint: DrainedEndpoint,
  { disable, ...batch }: BatchRecord & { disable: DisabledReason | null },
): Promise<DrainedEndpoint | undefined> {
  if (disable === null) return recordBatch(db, endpoint.id, batch);
  return db.transaction(async (trx) => {
    const recorded = await recordBatch(trx, endpoint.id, batch);
    if (!recorded) return undefined;
    await disableEndpoint(trx, endpoint.id, disable);
    return { ...recorded, status: 'disabled' };
  });
}
