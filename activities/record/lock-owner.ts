import { lifecycleOf, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import { notFound } from '../../domain/shared/failures';
import { lockContract } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import type { RecordRequest } from '../../workflows/messages';
import type { Locked } from './recorder';

/** Every row of a contract is changed under the contract's lock, and told of in its stream. */
export async function lockOwner<Name extends LifecycleName>(
  trx: Transaction,
  name: Name,
  { scope, next, expectedVersion }: RecordRequest<StateOf<Name>>,
): Promise<Locked> {
  const contractId = lifecycleOf(name).contractOf(next);
  const stream = { id: contractId ?? next.id, contractId };
  if (contractId === null) return { stream, contract: undefined };
  const contract = await lockContract(trx, scope, contractId);
  const isCreatingIt = contractId === next.id && expectedVersion === 0;
  if (!contract && !isCreatingIt) throw notFound('contract');
  return { stream, contract, isNew: !contract };
}
