import { periodsBegun, standingOfPeriod, type PeriodStanding } from '../../domain/agreement/period-list';
import type { Contract } from '../../domain/contract/contract';
import { readPeriodFacts } from '../../store/agreement/charges';
import { readTerms } from '../../store/billing/billing';
import { todayIn, type Context, type Keyset, type ReadServices } from '../context';

export type { PeriodStanding };

/** A page of the billing periods of an agreement that have begun, the first one first. */
export async function listPeriods(
  { db }: ReadServices,
  context: Context,
  contract: Contract,
  { after, limit }: Keyset,
): Promise<PeriodStanding[]> {
  const today = todayIn(context, contract.timezone);
  const from = after === null ? 1 : Number(after) + 1;
  const periods = periodsBegun(contract, { today, from, limit });
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const facts = await readPeriodFacts(db, contract.id, { from: first.start, to: last.end });
  const terms = (await readTerms(db, [contract.id])).get(contract.id) ?? [];
  return periods.map((period) => standingOfPeriod(period, terms, { ...facts, today }));
}
