import type { Cycle } from '../../domain/billing/cycle';
import { computeInvoice, usedIn, type Billing } from '../../domain/billing/invoice';
import type { Beginning } from '../../domain/billing/contract-cycle';
import { unpaidDueIn } from '../../domain/billing/unpaid';
import type { Contract } from '../../domain/contract/contract';
import { isAgreement } from '../../domain/contract/kinds';
import { readAgreementFacts } from '../../store/agreement/charges';
import { readCredits, readItems, readTerms } from '../../store/billing/billing';
import { getCalendar } from '../../store/billing/calendars';
import { readRebilledPay } from '../../store/billing/rebilled-pay';
import { readUnpaidDays } from '../../store/time-off/unpaid-days';
import type { ReadServices } from '../context';

/** The invoice that a lock at this moment would issue: always current, because it is computed when it is asked for. */
export async function draftInvoice(
  { db }: ReadServices,
  contract: Pick<Contract, 'id' | 'kind' | 'endDate' | 'terminationDate'> & Beginning,
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
  const own = { terms: terms.get(id) ?? [], items: items.get(cycle.id) ?? [] };
  const days = [cycle.startsOn, ...usedIn(own.items).map(({ date }) => date)];
  const facts = isAgreement(contract)
    ? await readAgreementFacts(db, cycle, [{ contract, terms: own.terms, days }])
    : null;
  return computeInvoice({
    contract,
    agreement: facts?.get(id) ?? null,
    period: { ...cycle, frequency: calendar!.settings.frequency },
    terms: own.terms,
    items: [...(rebilled.get(cycle.id) ?? []), ...own.items],
    unpaid: unpaidDueIn(unpaid.get(id) ?? [], cycle),
    credits: credits.get(id) ?? {},
  });
}
