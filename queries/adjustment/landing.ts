import { refuseOtherCurrency } from '../../domain/adjustment/guard';
import { currencyOf } from '../../domain/billing/currency';
import type { Cycle } from '../../domain/billing/cycle';
import { landingAtHand, laterLanding, type Landing } from '../../domain/billing/landing';
import type { Refusal } from '../../domain/shared/errors';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { readCurrencies } from '../../store/billing/currencies';
import { listCycles } from '../../store/billing/cycles';
import type { AdjustmentInCycle } from '../../store/adjustment/adjustments';
import { readContract } from '../../store/contract/contracts';
import type { ReadServices } from '../context';

const MAX_CYCLES = 100;

/** Where an approval at this moment would put a pending item, or why it is refused. */
export type Expected = Landing<Cycle> | { on: 'refusal'; refusal: Refusal };

export async function landingIfApproved(
  { db }: ReadServices,
  item: AdjustmentInCycle,
  now: Instant,
): Promise<Expected> {
  const { cycle: own } = item;
  const atHand = landingAtHand(item, own, now);
  if (atHand) return atHand.on === 'cycle' ? unlessOther(item, atHand, own) : atHand;
  const page = { after: null, limit: MAX_CYCLES };
  const [contract, cycles, paid] = await Promise.all([
    readContract(db, item, item.contractId),
    listCycles(db, inScope(item), item.contractId, page),
    readCurrencies(db, item.contractId),
  ]);
  const later = cycles.filter(({ startsOn }) => startsOn >= own.startsOn).reverse();
  const inCurrencies = later.map((cycle) => ({ ...cycle, currency: currencyOf(paid, cycle) }));
  const landing = laterLanding(inCurrencies, contract!, now, item.currency);
  switch (landing.on) {
    case 'cycle':
      return unlessOther(item, landing, landing.cycle);
    case 'next_cycle': {
      const { share } = landing;
      return unlessOther(item, landing, { ...share, id: null, currency: currencyOf(paid, share) });
    }
    case 'none':
      return landing;
  }
}

function unlessOther(
  item: AdjustmentInCycle,
  landing: Landing<Cycle>,
  cycle: Parameters<typeof refuseOtherCurrency>[1],
): Expected {
  const refusal = refuseOtherCurrency(item, cycle);
  return refusal ? { on: 'refusal', refusal } : landing;
}
