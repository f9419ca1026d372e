import { lifecycleOf, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import { notFound } from '../../domain/shared/failures';
import type { Contract } from '../../domain/contract/contract';
import type { Scope } from '../../domain/shared/scope';
import { lockContract } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import { readTogether } from '../../store/db/together';
import { holdingClock, type ClockReading } from '../../store/environment/environments';
import type { Stream } from '../../store/event/events';
import { lockingRow } from '../../store/lifecycle/rows';
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
  if (contractId === next.id && expectedVersion === 0) return lockNew(trx, scope, stream);
  const contract = await lockContract(trx, scope, contractId);
  if (!contract) throw notFound('contract');
  return { stream, contract };
}

/** A contract that is being created is there only if it has been created before. What it waits for needs the clock. */
async function lockNew(trx: Transaction, scope: Scope, stream: Stream): Promise<Locked> {
  const { contract, clock } = await readTogether<{ contract: Contract; clock: ClockReading }>(trx, {
    contract: lockingRow(trx, 'contractSigning', scope, stream.id),
    clock: holdingClock(trx, { id: scope.environmentId }),
  });
  return { stream, contract, isNew: !contract, clock };
}
