import { currencyOn, lateDays, refuseLateDays, type UnpaidDay } from '../../domain/billing/unpaid';
import type { Contract } from '../../domain/contract/contract';
import { isPaidByDays } from '../../domain/contract/kinds';
import type { Refusal } from '../../domain/shared/errors';
import type { Instant } from '../../domain/shared/time';
import type { TimeOff } from '../../domain/time-off/time-off';
import { readTerms } from '../../store/billing/billing';
import { nextUnlockedCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { insertUnpaidDays, readUnpaidDays } from '../../store/time-off/unpaid-days';

/** Approved time off whose days a fixed contract does not pay. */
export interface Unpaid {
  timeOff: TimeOff;
  contract: Contract;
}

/** What is approved and unpaid is not paid by a fixed contract. */
export function unpaidOf(timeOff: TimeOff, contract: Contract | undefined): Unpaid | null {
  const lowersPay = timeOff.status === 'approved' && !timeOff.isPaid && contract && isPaidByDays(contract);
  return lowersPay ? { timeOff, contract } : null;
}

/** Notes the days, and answers by id why no invoice could take them off, where none can. The contracts are locked. */
export async function noteUnpaid(
  trx: Transaction,
  unpaid: readonly Unpaid[],
  at: Instant,
): Promise<Map<string, Refusal>> {
  const refused = new Map<string, Refusal>();
  if (unpaid.length === 0) return refused;
  await insertUnpaidDays(
    trx,
    unpaid.map(({ timeOff, contract }) => ({ ...timeOff, contractId: contract.id })),
  );
  for (const { timeOff, contract, days, currency } of await lateOf(trx, unpaid)) {
    const next = await nextUnlockedCycle(trx, contract, { from: timeOff.startDate, at, currency });
    const refusal = refuseLateDays(days, currency, next ?? null);
    if (refusal) refused.set(timeOff.id, refusal);
  }
  return refused;
}

type Late = Unpaid & { days: UnpaidDay[]; currency: string };

/** Days whose cycle is locked are taken off by the next one, so there has to be one that can (D-9). */
async function lateOf(trx: Transaction, unpaid: readonly Unpaid[]): Promise<Late[]> {
  const contractIds = [...new Set(unpaid.map(({ contract }) => contract.id))];
  const noted = await readUnpaidDays(trx, contractIds);
  const late = unpaid.flatMap(({ timeOff, contract }) => {
    const own = (noted.get(contract.id) ?? []).filter(({ timeOffId }) => timeOffId === timeOff.id);
    const days = lateDays(own);
    return days.length === 0 ? [] : [{ timeOff, contract, days }];
  });
  if (late.length === 0) return [];
  const terms = await readTerms(trx, contractIds);
  return late.map((each) => ({
    ...each,
    currency: currencyOn(terms.get(each.contract.id) ?? [], each.days[0]!),
  }));
}
