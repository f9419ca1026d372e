import type { Adjustment } from '../../domain/adjustment/adjustment';
import { getsOwnInvoice } from '../../domain/adjustment/late';
import { followingCycle } from '../../domain/billing/contract-cycle';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { getCycle, isUnlocked, listCycles, type Cycle } from '../../store/billing/cycles';
import { readContract } from '../../store/contract/contracts';
import type { ReadServices } from '../context';

/** A cycle that bills an item; `id` is null until it is generated. */
export type LandingCycle = Pick<Cycle, 'startsOn' | 'endsOn' | 'locksAt'> & { id: string | null };

export type Landing = 'own_invoice' | LandingCycle;

/** Where an approval at this moment would put a pending item; null when no invoice is left for it. */
export async function landingIfApproved(
  services: ReadServices,
  adjustment: Adjustment,
  now: Instant,
): Promise<Landing | null> {
  if (getsOwnInvoice(adjustment, now)) return 'own_invoice';
  const own = await getCycle(services.db, adjustment, adjustment.cycleId);
  if (!own || isUnlocked(own, now)) return own ?? null;
  return landingAfter(services, own, now);
}

async function landingAfter({ db }: ReadServices, own: Cycle, now: Instant): Promise<LandingCycle | null> {
  const page = { before: null, limit: 100 };
  const cycles = (await listCycles(db, inScope(own), own.contractId, page)).reverse();
  const later = cycles.filter(({ startsOn }) => startsOn > own.startsOn);
  const unlocked = later.find((cycle) => isUnlocked(cycle, now));
  if (unlocked) return unlocked;
  const last = later.at(-1) ?? own;
  const contract = last.isFinal ? undefined : await readContract(db, own, own.contractId);
  const following = contract ? followingCycle(contract, last.endsOn) : null;
  return following && { ...following, id: null };
}
