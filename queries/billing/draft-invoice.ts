import type { Cycle } from '../../domain/billing/cycle';
import { computeInvoice, type Billing } from '../../domain/billing/invoice';
import type { Beginning } from '../../domain/billing/contract-cycle';
import { unpaidDueIn } from '../../domain/billing/unpaid';
import type { Contract } from '../../domain/contract/contract';
import { readCredits, readItems, readTerms } from '../../store/billing/billing';
import { getCalendar } from '../../store/billing/calendars';
import { readRebilledPay } from '../../store/billing/rebilled-pay';
import { readUnpaidDays } from '../../store/time-off/unpaid-days';
import type { ReadServices } from '../context';

/** The invoice that a lock at this moment would issue: always current, because it is computed when it is asked for. */
export async function draftInvoice(
  { db }: ReadServices,
  contract: Pick<Contract, 'id' | 'kind'> & Beginning,
  cycle: Cycle,
): Promise<Billing> {
  const { id } = contract;
  const [calendar, terms, credits, items, rebilled, unpaid] = await Promise.all([
    getCalendar(db, cycle, cycle.calendarId),
    readTerms(db, [id]),
    readCredits(db, [id]),
    readItems(db, [cycle.id]),
    readRebilledPay(db, [cycle.id]),
    readUnpaidDays(db, [id]),
  ]);
  return computeInvoice({
    contract,
    period: { ...cycle, frequency: calendar!.settings.frequency },
    terms: terms.get(id) ?? [],
    items: [...(rebilled.get(cycle.id) ?? []), ...(items.get(cycle.id) ?? [])],
    unpaid: unpaidDueIn(unpaid.get(id) ?? [], cycle),
    credits: credits.get(id) ?? {},
  });
}
