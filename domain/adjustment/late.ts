import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment } from './adjustment';

/**
 * Whether an approval at this moment gives it an invoice of its own: it is late, the environment wants that for late
 * items, and it raises the total. What lowers it has to wait for an invoice that it can be taken off.
 */
export function getsOwnInvoice(
  { policies, locksAt, type, amount }: Pick<Adjustment, 'policies' | 'locksAt' | 'type' | 'amount'>,
  at: Instant,
): boolean {
  const raises = type !== 'deduction' && BigInt(amount) > 0n;
  return policies.lateItems === 'off_cycle' && hasPassed(locksAt, at) && raises;
}
