import type { Contract } from '../../domain/contract/contract';
import { settingsUpdatedEvent } from '../../domain/work/events';
import type { Context } from '../../queries/context';
import { readWorkSettings, type WorkSettings } from '../../queries/work/read-work-settings';
import { writeOnce } from '../../store/work/work-settings';
import type { Services } from '../services';

/** Settles whether what the worker reports from now on is approved at once (R3-10). */
export async function settleWork(
  services: Services,
  { scope, actor, now: at, commandId }: Context,
  contract: Contract,
  settings: WorkSettings,
): Promise<WorkSettings> {
  const told = settingsUpdatedEvent(settings);
  await writeOnce(services.db, scope, contract.id, settings, { told, cause: { actor, at, commandId } });
  return readWorkSettings(services, contract);
}
