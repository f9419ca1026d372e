import { isInForce, type Contract } from '../../domain/contract/contract';
import { invalidField } from '../../domain/shared/failures';
import { findContract } from '../../queries/contract/find-contract';
import type { Context } from '../../queries/context';
import type { Person } from '../../queries/people/find-person';
import { listContracts } from '../../store/contract/contracts';
import type { Services } from '../services';

/** The contract that time off is taken from: the one that is named, or the only one in force; null for who has none. */
export async function contractOfPerson(
  services: Services,
  context: Context,
  person: Person,
  contractId: string | undefined,
): Promise<Contract | null> {
  if (contractId !== undefined) {
    const contract = await findContract(services, context, contractId);
    if (contract.workerId === person.id) return contract;
    throw invalidField('contract_id', 'contract', 'must be a contract of this person');
  }
  const filter = { workerId: person.id, statuses: ['active', 'termination_scheduled'] };
  const inForce = await listContracts(services.db, context.scope, filter, { after: null, limit: 2 });
  const [only, another] = inForce.filter(isInForce);
  if (another)
    throw invalidField(
      'contract_id',
      'required',
      'must name one of the contracts in force: there are several',
    );
  return only ?? null;
}
