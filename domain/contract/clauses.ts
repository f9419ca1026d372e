import type { Notice } from '../shared/calendar';
import type { Refusal } from '../shared/errors';
import type { Party } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';
import type { Contract } from './contract';
import { isAgreement, isRaisable } from './kinds';

/**
 * What the parties agree on about the time to come, beside the terms. Signed with the contract and, like its dates and
 * its notice, not amended: another agreement about it is a renewal.
 */
export interface Clauses {
  /** Null where the contract just ends. */
  automaticRenewal?: AutomaticRenewal | null;
  indexation?: Indexation | null;
  /** How long nobody may end it, from its first day on. */
  minimumTerm?: Notice | null;
}

export interface AutomaticRenewal {
  /** As long as the term before, or so long. */
  term: 'same' | Notice;
  /** What is paid more in the next term, a decimal. */
  percentage: string;
  /** How long before the end a party has to say that it stops; null: at any time before. */
  stopNotice: Notice | null;
}

/** On these days, or on this day of every year, the amount changes by so many percent. */
export interface Indexation {
  percentage: string;
  yearlyFrom: CalendarDate | null;
  dates: CalendarDate[];
}

/** Who has said first that the next indexation is to be left out. */
export type ProposedSkip = SaidByParty;

/** Who has said that there will be no other term. */
export type StoppedRenewal = SaidByParty;

interface SaidByParty {
  by: Party;
  at: Instant;
  reason: string | null;
}

export interface NextIndexation {
  date: CalendarDate;
  /** 00:00 of that day in the contract's zone. */
  at: Instant;
}

/** What follows from the clauses by the calendar; it is kept with them, because workflows know no calendar. */
export interface ClauseDates {
  /** 24:00 of the last day on which the renewal can be stopped; null where there is none. */
  renewalStopsUntil?: Instant | null;
  nextIndexation?: NextIndexation | null;
}

/** What has become of them. */
export interface ClauseState {
  renewalStopped?: StoppedRenewal | null;
  renewalRemindersSent?: number;
  indexationSkip?: ProposedSkip | null;
}

/** Whether another term follows by itself when this one is over. */
export function renewsItself({
  automaticRenewal,
  renewalStopsUntil,
  renewalStopped,
}: Pick<Contract, 'automaticRenewal' | 'renewalStopsUntil' | 'renewalStopped'>): boolean {
  return automaticRenewal != null && renewalStopsUntil != null && renewalStopped == null;
}

/** Clauses that say nothing together with the dates. */
export function refuseClauses({
  kind,
  automaticRenewal,
  indexation,
  startDate,
  endDate,
  previousContractId,
  approval,
}: Pick<
  Contract,
  'kind' | 'automaticRenewal' | 'indexation' | 'startDate' | 'endDate' | 'previousContractId' | 'approval'
>): Refusal | null {
  if (approval && !isAgreement({ kind })) {
    const message = `A ${kind} contract is signed by both parties; only agreements are approved. Leave approval out.`;
    return { code: 'agreement_not_allowed', field: 'approval', message };
  }
  if (automaticRenewal && endDate === null) {
    return {
      code: 'renewal_without_end',
      field: 'automatic_renewal',
      message:
        'A contract that is renewed automatically needs an end_date; one without an end goes on anyway.',
    };
  }
  const raise = indexation ? 'indexation' : raises(automaticRenewal) ? 'automatic_renewal.percentage' : null;
  if (raise !== null && !isRaisable({ kind })) {
    return {
      code: 'raise_without_amount',
      field: raise,
      message: `A ${kind} contract has no amount that could change by a percentage: what is reported says what is paid.`,
    };
  }
  const [first] = indexation ? daysOf(indexation) : [];
  // A renewal goes on with the days of the contract that it renews.
  if (first === undefined || first > startDate || previousContractId !== null) return null;
  return {
    code: 'indexation_before_start',
    field: 'indexation',
    message: `The first indexation on ${first} is not after the contract's start date ${startDate}, from which the amount applies. Choose a later day.`,
  };
}

const raises = (renewal: Clauses['automaticRenewal']): boolean => /[1-9]/.test(renewal?.percentage ?? '');

function daysOf({ yearlyFrom, dates }: Indexation): CalendarDate[] {
  return yearlyFrom === null ? dates : [yearlyFrom];
}
