import type { Contract } from '../../domain/contract/contract';
import type { ScheduledPayment } from '../../domain/payment-schedule/scheduled-payment';
import type { CommonFilter } from '../../store/db/narrow';
import { listPayments as readPage } from '../../store/payment-schedule/scheduled-payments';
import type { Context, Keyset, ReadServices } from '../context';

/** The scheduled payments of a contract, the latest first. */
export function listPayments(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<ScheduledPayment[]> {
  return readPage(db, scope, id, filter, keyset);
}
