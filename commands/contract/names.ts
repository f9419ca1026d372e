import type { Contract } from '../../domain/contract/contract';
import type { ContractView } from '../../store/contract/contracts';
import type { Group, Person } from '../../store/people/people';

/** The committed row with the names it is shown with, which were read before the command. */
export function withNames(row: Contract, worker: Person, group: Group | null): ContractView {
  return {
    ...row,
    workerName: `${worker.firstName} ${worker.lastName}`,
    workerEmail: worker.email,
    workerLocale: worker.locale,
    groupName: group?.name ?? null,
  };
}
