import type { EventDraft } from '../../domain/events/event';
import { inScope, type Scope } from '../../domain/shared/scope';
import { lockContract } from '../contract/contracts';
import type { Database } from '../db/database';
import { EventLog, type Cause } from '../event/events';

/** What a contract has settled about the work that is reported on it. */
export interface WorkSettings {
  /** What the worker reports is approved at once (R3-10). */
  autoApprove: boolean;
}

const UNSETTLED: WorkSettings = { autoApprove: false };

export async function readWorkSettings(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<WorkSettings> {
  const row = await db('workSettings')
    .where({ ...inScope(scope), contractId })
    .first<WorkSettings | undefined>('autoApprove');
  return row ?? UNSETTLED;
}

/** Under the lock of the contract, with the event as the receipt: repeated, it changes nothing. */
export async function writeOnce(
  db: Database,
  scope: Scope,
  contractId: string,
  settings: WorkSettings,
  { told, cause }: { told: EventDraft; cause: Cause },
): Promise<void> {
  await db.transaction(async (trx) => {
    await lockContract(trx, scope, contractId);
    const log = new EventLog(trx, scope, cause);
    if (await log.isApplied(contractId)) return;
    await trx('workSettings')
      .insert({ ...inScope(scope), contractId, ...settings })
      .onConflict('contractId')
      .merge(['autoApprove']);
    await log.append({ id: contractId, contractId }, [told]);
  });
}
