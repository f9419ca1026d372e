import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import { instantOf } from '../../domain/shared/time';
import { decideEndpoint } from '../../domain/webhook/decide';
import type { DisabledReason } from '../../domain/webhook/endpoint';
import type { Database, Transaction } from '../../store/db/database';
import { getEnvironment, nowIn } from '../../store/environment/environments';
import { EventLog } from '../../store/event/events';
import { disableEndpoint, type DrainedEndpoint } from '../../store/webhook/drains';
import { lockEndpoint } from '../../store/webhook/endpoints';
import { recordBatch, type BatchRecord } from '../../store/webhook/record-batch';
import { accepted } from '../support/accepted';

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
    await end(trx, recorded, disable);
    return { ...recorded, status: 'disabled' };
  });
}

/** The endpoint is marked, and an event tells of it: in the time of its environment, like all events. */
async function end(
  trx: Transaction,
  { id, ...rest }: DrainedEndpoint,
  reason: DisabledReason,
): Promise<void> {
  const scope = inScope(rest);
  const endpoint = await lockEndpoint(trx, scope, id);
  const environment = await getEnvironment(trx, scope.environmentId);
  if (!endpoint || !environment) return;
  const { next, events } = accepted(
    decideEndpoint(endpoint, { type: 'disable', reason }, instantOf(Date.now())),
  );
  await disableEndpoint(trx, next);
  const log = new EventLog(trx, scope, { actor: SYSTEM, at: nowIn(environment), commandId: null });
  await log.append({ id, contractId: null }, events);
}
