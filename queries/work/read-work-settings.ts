import type { Contract } from '../../domain/contract/contract';
import { readWorkSettings as read, type WorkSettings } from '../../store/work/work-settings';
import type { ReadServices } from '../context';

export type { WorkSettings };

/** What the contract has settled about the work that is reported on it. */
export function readWorkSettings({ db }: ReadServices, contract: Contract): Promise<WorkSettings> {
  return read(db, contract, contract.id);
}
