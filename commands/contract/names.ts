import type { Contract } from '../../domain/contract/contract';
import type { ContractView } from '../../store/contract/contracts';
import type { Group, Person } from '../../store/people/people';

/** What stands beside a contract, as it was read before the command. */
export interface Beside extends Pick<ContractView, 'partyName' | 'placeName'> {
  worker: Person;
  group: Group | null;
}

export const NO_NAMES = { partyName: null, placeName: null };

/** The committed row with the names it is shown with. */
export function withNames(row: Contract, { worker, group, partyName, placeName }: Beside): ContractView {
  return {
    ...row,
    workerName: `${worker.firstName} ${worker.lastName}`,
    workerEmail: worker.email,
    workerLocale: worker.locale,
    groupName: group?.name ?? null,
    partyName,
    placeName,
  };
}
