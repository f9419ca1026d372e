import type { Cycle } from '../../domain/billing/cycle';
import { landingAtHand, laterLanding, type Landing } from '../../domain/billing/landing';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { listCycles } from '../../store/billing/cycles';
import type { AdjustmentInCycle } from '../../store/adjustment/adjustments';
import { readContract } from '../../store/contract/contracts';
import type { ReadServices } from '../context';

const MAX_CYCLES = 100;

/** Where an approval at this moment would put a pending item. */
export async function landingIfApproved(
  { db }: ReadServices,
  item: AdjustmentInCycle,
  now: Instant,
): Promise<Landing<Cycle>> {
  const { cycle: own } = item;
  const atHand = landingAtHand(item, own, now);
  if (atHand) return atHand;
  const page = { before: null, limit: MAX_CYCLES };
  const [contract, cycles] = await Promise.all([
    readContract(db, item, item.contractId),
    listCycles(db, inScope(item), item.contractId, page),
  ]);
  const later = cycles.filter(({ startsOn }) => startsOn >= own.startsOn).reverse();
  return laterLanding(later, contract!, now);
}
