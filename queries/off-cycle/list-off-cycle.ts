import type { Contract } from '../../domain/contract/contract';
import { listOffCycle as readPage } from '../../store/off-cycle/off-cycle';
import type { CommonFilter } from '../../store/db/narrow';
import type { Context, Keyset, ReadServices } from '../context';
import { describeOffCycle, type OffCycleDetail } from './describe-off-cycle';

/** The contract's off-cycle payments, the latest first. */
export async function listOffCycle(
  services: ReadServices,
  context: Context,
  { id }: Pick<Contract, 'id'>,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<OffCycleDetail[]> {
  const payments = await readPage(services.db, context.scope, id, filter, keyset);
  return describeOffCycle(services, context, payments);
}
