import { addDays } from '../shared/calendar';
import { inScope } from '../shared/scope';
import type { CalendarDate, Instant } from '../shared/time';
import type { Contract } from '../contract/contract';
import { emptyRunning, type PrepayAccount } from './account';
import type { PrepayTerms } from './terms';

/** What the contract has settled; null where it has no pre-pay. */
export function prepayOf({ terms }: Pick<Contract, 'terms'>): PrepayTerms | null {
  return terms.agreement?.prepay ?? null;
}

/** The account of a contract whose terms have a pre-pay from that day on; null where they have none. */
export function newAccount(contract: Contract, startsOn: CalendarDate, at: Instant): PrepayAccount | null {
  const terms = prepayOf(contract);
  if (!terms) return null;
  return {
    ...inScope(contract),
    ...{ id: contract.id, contractId: contract.id, status: 'open', version: 1 },
    ...{ currency: contract.terms.currency, nextAt: null, createdAt: at, updatedAt: at },
    ...emptyRunning({ unit: terms.unit, startsOn }, addDays(startsOn, -1)),
  };
}

/** The last day on which something is charged, as far as it is known. */
export function lastDayOf({ terminationDate, endDate }: Contract): CalendarDate | null {
  return terminationDate ?? endDate;
}
