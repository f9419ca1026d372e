import { isInForce, type Contract } from '../contract/contract';
import type { Person } from '../people/person';
import type { Refusal } from '../shared/errors';
import type { CalendarDate } from '../shared/time';
import { inDays } from './days';
import { firstOverdrawn, usesOf, type LedgerFacts } from './ledger';
import type { Tenure } from './tenure';
import type { TimeOff } from './time-off';

/** What the contract and its person forbid, checked under their locks: the contract is active, or the person employed. */
export function guardEmployment(
  { contractId, startDate, endDate }: TimeOff,
  person: Pick<Person, 'status'>,
  contract: Contract | undefined,
): Refusal | null {
  if (contractId === null) {
    if (person.status === 'active') return null;
    return { code: 'contract_ended', message: 'The person has left; nothing is left to be off from.' };
  }
  if (!contract || !isInForce(contract)) {
    return {
      code: 'contract_not_active',
      message: `The contract is ${contract?.status ?? 'unknown'}. Time off is taken from a contract in force.`,
      ...(contract && { details: { status: contract.status, starts_at: contract.startsAt } }),
    };
  }
  if (startDate < contract.startDate) {
    return {
      code: 'before_start',
      field: 'start_date',
      message: `The contract starts on ${contract.startDate}. Choose days from then on.`,
      details: { start_date: contract.startDate },
    };
  }
  const last = contract.terminationDate ?? contract.endDate;
  if (last === null || endDate <= last) return null;
  return {
    code: 'after_completion',
    field: 'end_date',
    message: `The contract ends on ${last}. Choose days up to then.`,
    details: { completion_date: last },
  };
}

/** Nobody is off twice on a day. */
export function refuseOverlap(
  timeOff: TimeOff,
  others: readonly Pick<TimeOff, 'id' | 'status' | 'days'>[],
): Refusal | null {
  const wanted = new Set(timeOff.days.map(({ date }) => date));
  for (const { id, status, days } of others) {
    const taken = days.find(({ date }) => wanted.has(date));
    if (!taken || id === timeOff.id) continue;
    return {
      code: 'time_off_overlaps',
      field: 'start_date',
      message: `${taken.date} is taken by time off that is ${status} (${id}). Leave that day out, or cancel the other one while it is pending.`,
      details: { time_off_id: id, date: taken.date },
    };
  }
  return null;
}

/** A change of policies, or a correction, leaves every balance to come as it was: not below zero. */
export function refuseNewlyOverdrawn(before: LedgerFacts, after: LedgerFacts): Refusal | null {
  const always = '0000-01-01';
  return firstOverdrawn(before, always) === null ? refuseOverdrawn(after, always) : null;
}

/** The same of a revised policy, for one of those to whom it applies. */
export function refuseRevision(before: LedgerFacts, after: LedgerFacts, personId: string): Refusal | null {
  const refusal = refuseNewlyOverdrawn(before, after);
  if (!refusal?.details) return null;
  const { date, balance } = refusal.details as { date: CalendarDate; balance: number };
  return {
    code: 'time_off_balance',
    message: `On ${date} the balance of the person ${personId} would be ${String(balance)} days, with what is requested and approved by now. Choose a later effective_from, or correct that balance first.`,
    details: { person_id: personId, date, balance },
  };
}

/** Policies follow each other: the new one is the last. */
export function refuseAssignment(
  tenures: readonly Pick<Tenure, 'startsOn'>[],
  startsOn: CalendarDate,
): Refusal | null {
  const last = tenures.at(-1);
  if (!last || last.startsOn < startsOn) return null;
  return {
    code: 'assignment_order',
    field: 'starts_on',
    message: `A policy of this type applies to the person from ${last.startsOn} on. Choose a later day.`,
    details: { starts_on: last.startsOn },
  };
}

/** The balance carries every day that is approved or asked for, whatever is granted or expires in between. */
export function refuseOverdrawn(facts: LedgerFacts, from: CalendarDate): Refusal | null {
  const overdrawn = firstOverdrawn(facts, from);
  if (!overdrawn) return null;
  const { date, halves } = overdrawn;
  return {
    code: 'time_off_balance',
    field: 'start_date',
    message: `On ${date} the balance would be ${String(inDays(halves))} days, with what is requested and approved by now. Take fewer or later days, or have the balance corrected.`,
    details: { date, balance: inDays(halves) },
  };
}

/** The same of one request, whatever is known of it so far. */
export function refuseBeyondBalance(facts: LedgerFacts, timeOff: TimeOff): Refusal | null {
  const others = facts.uses.filter(({ timeOffId }) => timeOffId !== timeOff.id);
  return refuseOverdrawn({ ...facts, uses: [...others, ...usesOf(timeOff)] }, timeOff.startDate);
}
