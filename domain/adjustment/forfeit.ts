import { finalLockOf, lastDayOf } from '../billing/contract-cycle';
import type { Cycle } from '../billing/cycle';
import { renewedContract } from '../billing/forecast-successor';
import type { Contract } from '../contract/contract';
import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment } from './adjustment';

/** A contract, and the signed one that will take its place. */
export interface Standing {
  contract: Contract;
  successor: Pick<Contract, 'startDate' | 'startsAt'> | null;
}

/**
 * The final lock of its contract, where that makes the item not payable unless it is approved before (D-16): it is
 * meant for the last invoice, or late already. Null while another invoice may take it, and where no end is known.
 */
export function forfeitedAt(
  item: Pick<Adjustment, 'status' | 'locksAt'>,
  own: Pick<Cycle, 'endsOn' | 'isFinal' | 'locksAt'>,
  standing: Standing,
  at: Instant,
): Instant | null {
  if (item.status !== 'pending') return null;
  const ending = renewedContract(standing);
  const lastDay = lastDayOf(ending);
  const isLast = own.isFinal || (lastDay !== null && own.endsOn >= lastDay);
  if (!isLast && !hasPassed(item.locksAt, at)) return null;
  const last = own.isFinal && ending === standing.contract ? own.locksAt : finalLockOf(ending);
  return last !== null && !hasPassed(last, at) ? last : null;
}
