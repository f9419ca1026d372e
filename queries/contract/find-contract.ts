import { RefusedError } from '../../domain/shared/errors';
import { isUnseen } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';
import { getContract, type ContractView } from '../../store/contract/contracts';
import type { Context, ReadServices } from '../context';

export type { ContractView };

/** The contract in the caller's environment: refused when it is not there, and when it is another worker's. */
export async function findContract(
  { db }: ReadServices,
  context: Context,
  id: string,
): Promise<ContractView> {
  const contract = await getContract(db, context.scope, id);
  if (!contract) throw notFound('contract');
  refuseForeign(context, contract.workerId);
  if (context.caller.side === 'worker' && isUnseen(contract)) throw notFound('contract');
  return contract;
}

/** What belongs to a worker is shown to that worker and to the employer. */
export function refuseForeign({ caller }: Context, workerId: string): void {
  if (caller.side === 'employer' || caller.personId === workerId) return;
  throw new RefusedError({
    code: 'not_your_contract',
    message: 'A worker token sees only the contracts of its own person.',
  });
}
