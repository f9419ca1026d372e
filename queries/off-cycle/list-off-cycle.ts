import type { Contract } from '../../domain/contract/contract';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { listOffCycle as readPayments } from '../../store/off-cycle/off-cycle';
import type { CommonFilter } from '../../store/db/narrow';
import type { Context, Keyset, ReadServices } from '../context';

/** The contract's off-cycle payments, the latest first. */
export function listOffCycle(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<OffCyclePayment[]> {
  return readPayments(db, scope, id, filter, keyset);
}
