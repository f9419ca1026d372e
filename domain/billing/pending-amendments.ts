import { openAmendment, type Amendment } from '../amendment/amendment';
import { decideAmendment } from '../amendment/decide';
import { dateAt } from '../shared/calendar';
import { isInForce, type Contract } from '../contract/contract';
import type { Terms } from '../contract/terms';
import type { Actor } from '../shared/lifecycle';
import type { CurrencyChange } from '../recurring/other-currency';
import type { CalendarDate, Instant } from '../shared/time';
import { lastDayOf } from './contract-cycle';
import type { DatedTerms } from './invoice';

/** An amendment that is to come: when the contract changes, and from which day the new terms apply. */
export interface PendingAmendment {
  id: string;
  effectiveAt: Instant;
  effectiveFrom: CalendarDate;
  changes: Partial<Terms>;
  /** Both have signed it; otherwise it is taken in as if they did at this moment. */
  isSigned: boolean;
}

/** Open amendments in the order in which they take effect; those that the contract's end makes void are left out. */
export function pendingAmendments(
  contract: Contract,
  amendments: Amendment[],
  { now, includeUnsigned }: { now: Instant; includeUnsigned: boolean },
): PendingAmendment[] {
  if (!isInForce(contract)) return [];
  const lastDay = lastDayOf(contract);
  return amendments
    .filter(({ status }) => status === 'signed' || (includeUnsigned && openAmendment.includes(status)))
    .flatMap((amendment) => taken(amendment, now, dateAt(now, contract.timezone)) ?? [])
    .filter(({ effectiveFrom }) => lastDay === null || effectiveFrom <= lastDay)
    .sort((a, b) => order(a.effectiveAt, b.effectiveAt) || order(a.id, b.id));
}

/** The contract as it is once the amendments that have taken effect by then have changed its terms. */
export function contractAt(contract: Contract, amendments: PendingAmendment[], at: Instant): Contract {
  const effective = amendments.filter(({ effectiveAt }) => effectiveAt <= at);
  const terms = effective.reduce<Terms>((before, { changes }) => ({ ...before, ...changes }), contract.terms);
  return { ...contract, terms };
}

/** The versions there are, and those that the amendments will add. */
export function termsToCome(
  contract: Contract,
  versions: DatedTerms[],
  amendments: PendingAmendment[],
): DatedTerms[] {
  const coming = amendments.map(({ effectiveFrom }, index) => ({
    effectiveFrom,
    version: contract.termsVersion + index + 1,
    terms: amendments
      .slice(0, index + 1)
      .reduce<Terms>((before, { changes }) => ({ ...before, ...changes }), contract.terms),
  }));
  return [...versions, ...coming];
}

/** The currencies in which the amendments will have the contract paid. */
export function currencyChanges(amendments: PendingAmendment[]): CurrencyChange[] {
  return amendments.flatMap(({ effectiveFrom: from, changes: { currency } }) =>
    currency === undefined ? [] : [{ from, terms: { currency } }],
  );
}

function taken(amendment: Amendment, now: Instant, today: CalendarDate): PendingAmendment | null {
  const signed = signedNow(amendment, now, today);
  if (!signed) return null;
  const { id, effectiveDate, effectiveFrom, effectiveAt, activatedAt, changes } = signed;
  return {
    id,
    // Signed late, it takes effect with the signature.
    effectiveAt: activatedAt ?? effectiveAt,
    effectiveFrom: effectiveFrom ?? effectiveDate,
    changes: Object.fromEntries(changes.map((change) => [change.field, change.new])),
    isSigned: amendment.status === 'signed',
  };
}

const SIGNER: Pick<Actor, 'id' | 'name'> = { id: 'forecast', name: 'Forecast' };

/** The amendment as it is when all who have not signed do so now; null when they no longer can. */
function signedNow(amendment: Amendment, at: Instant, today: CalendarDate): Amendment | null {
  if (amendment.status === 'signed' || amendment.status === 'active') return amendment;
  const type = amendment.status === 'awaiting_client_signature' ? 'admin' : 'worker';
  const sign = { type: 'sign', actor: { type, ...SIGNER }, signature: SIGNER.name, today } as const;
  const decision = decideAmendment(amendment, sign, at);
  return decision.ok ? signedNow(decision.change.next, at, today) : null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
