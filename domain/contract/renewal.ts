import { addDays, isCalendarDate, LAST_DAY, startOfDay } from '../shared/calendar';
import type { EventDraft } from '../events/event';
import { RefusedError, type Refusal } from '../shared/errors';
import { invalidField } from '../shared/failures';
import { SYSTEM } from '../shared/lifecycle';
import { earliestDay, hasPassed, latest, type CalendarDate, type Instant } from '../shared/time';
import { hasItems } from '../space/priced-item';
import { itemsOfNextTerm } from '../space/next-term';
import { raisedPrices } from './raise';
import { endOfNextTerm, endOfSameTerm } from './clause-dates';
import type { ContractDraft } from './commands';
import { contractEnded, isInForce, type Contract } from './contract';
import { isPaidByDays } from './kinds';
import { draftOf, type DraftOrigin } from './draft';
import type { Terms } from './terms';

/** What a client says about a successor. */
export type WantedRenewal = Partial<Pick<Contract, 'startDate' | 'endDate' | 'title'>>;

/**
 * The successor of a contract in force, on the same terms. Unless told otherwise it starts on the day after the
 * predecessor's last, for a term of the same length (R4-04).
 */
export function successorOf(
  predecessor: Contract,
  wanted: WantedRenewal,
  origin: DraftOrigin,
): ContractDraft {
  if (!isInForce(predecessor)) {
    throw new RefusedError({
      code: 'contract_not_active',
      message: `The contract is ${predecessor.status}. Only a contract in force is renewed; create a new one instead.`,
    });
  }
  refuseHours(predecessor);
  const { title = predecessor.title } = wanted;
  const term = termOf(predecessor, wanted);
  // Without an end there is nothing to renew.
  const automaticRenewal = term.endDate === null ? null : (predecessor.automaticRenewal ?? null);
  return following(predecessor, { ...term, title, automaticRenewal }, origin);
}

/** What a renewal takes over from its predecessor, and what it has of its own. */
function following(
  predecessor: Contract,
  own: Pick<Contract, 'title' | 'startDate' | 'endDate' | 'automaticRenewal'>,
  origin: DraftOrigin,
): ContractDraft {
  const { kind, engagement, groupId, timezone, firstSigner, notice, lockOffsetHours, attributes } =
    predecessor;
  const { indexation = null } = predecessor;
  const kept = {
    kind,
    engagement,
    groupId,
    timezone,
    firstSigner,
    approval: predecessor.approval ?? null,
    notice,
    terms: termsOfNext(predecessor, own.startDate),
    lockOffsetHours,
    attributes,
    indexation,
    ...{ partyId: predecessor.partyId ?? null, memberId: predecessor.memberId ?? null },
    placeId: predecessor.placeId ?? null,
    documentType: predecessor.documentType ?? null,
    // Who has been bound for so long is not bound for as long again.
    minimumTerm: null,
  };
  const draft = draftOf(
    { ...kept, ...own, automaticRenewal: own.automaticRenewal ?? null },
    predecessor.workerId,
    origin,
  );
  return { ...draft, previousContractId: predecessor.id };
}

/**
 * The next term of a contract that renews itself, as it begins: signed by what both have signed already, at the price
 * that they have agreed on.
 */
export function nextTermOf(predecessor: Contract, id: string, at: Instant): Contract | null {
  const { automaticRenewal, endDate, startDate, organisationId, environmentId, policies } = predecessor;
  if (!automaticRenewal || endDate === null) return null;
  const own = {
    title: predecessor.title,
    startDate: addDays(endDate, 1),
    endDate: endOfNextTerm({ startDate, endDate }, automaticRenewal.term),
    automaticRenewal,
  };
  if (!isCalendarDate(own.endDate)) return null;
  const draft = following(predecessor, own, { organisationId, environmentId, id, policies });
  const { clientSignature, workerSignature, signedAt } = predecessor;
  return {
    ...draft,
    terms: raisedTerms(draft.terms, automaticRenewal.percentage),
    ...{ status: 'active', version: 1, termsVersion: 1, clientSignature, workerSignature, signedAt },
    ...{ invitation: null, waitingSince: at, activatedAt: at, endedAt: null },
    ...{ remindersSent: 0, expiryRemindersSent: 0, renewalRemindersSent: 0, indexationSkip: null },
    ...{ terminationDate: null, terminatesAt: null, renewalStopped: null, nextContractId: null },
    ...{ isArchived: false, documents: [], createdAt: at, createdBy: SYSTEM, updatedAt: at },
  };
}

/** What was paid first, or once, was the predecessor's. */
function termsOfNext({ terms, endDate }: Contract, startDate: CalendarDate): Terms {
  const dayBefore = addDays(startDate, -1);
  const lastDay = endDate === null ? dayBefore : earliestDay(endDate, dayBefore);
  const items = hasItems(terms) ? itemsOfNextTerm(terms, { lastDay, startDate }) : {};
  return { ...terms, ...items, firstPayment: null, firstPaymentDate: null };
}

/** At the price that was agreed on for the next term, as far as amounts can be that large. */
function raisedTerms(terms: Terms, percentage: string): Terms {
  const raised = raisedPrices(terms, percentage);
  return 'prices' in raised ? { ...terms, ...raised.prices } : terms;
}

export function beginningEvents({ kind, title, status }: Contract): EventDraft[] {
  return [
    { type: 'contract.created', payload: { kind, title, status } },
    { type: 'contract.activated', payload: {} },
  ];
}

/** Contracts from before may have a rate that is no longer agreed on. */
function refuseHours({ kind, terms }: Contract): void {
  if (!isPaidByDays({ kind }) || terms.scale !== 'hourly') return;
  throw new RefusedError({
    code: 'scale_not_allowed',
    field: 'scale',
    message:
      'A fixed contract is not paid by the hour, so it is not renewed as one. Amend its scale first, then renew it.',
  });
}

function termOf(
  { startDate: oldStart, endDate: oldEnd }: Contract,
  wanted: WantedRenewal,
): { startDate: CalendarDate; endDate: CalendarDate | null } {
  const startDate = wanted.startDate ?? (oldEnd ? addDays(oldEnd, 1) : undefined);
  if (!startDate) {
    throw invalidField(
      'start_date',
      'required',
      'is required: the contract has no end date that a successor could follow',
    );
  }
  if (!isCalendarDate(startDate))
    throw invalidField(
      'start_date',
      'date',
      `would be ${startDate}, and there are no days after ${LAST_DAY}`,
    );
  const sameLength = oldEnd ? endOfSameTerm({ startDate: oldStart, endDate: oldEnd }, startDate) : null;
  if (wanted.endDate === undefined && sameLength !== null && !isCalendarDate(sameLength)) {
    const message = `is required: a term of the same length would end on ${sameLength}, after ${LAST_DAY}`;
    throw invalidField('end_date', 'date', message);
  }
  return { startDate, endDate: wanted.endDate === undefined ? sameLength : wanted.endDate };
}

/**
 * Why the successor cannot take over on its start date, or null: no day is ever billed by both. The predecessor keeps
 * its first day, the days that it has been billed for (`billedThrough`), and once it has ended, all of its days.
 */
export function refuseSuccession(
  { startDate }: Pick<Contract, 'startDate'>,
  predecessor: Contract,
  billedThrough: CalendarDate | null,
  at: Instant,
): Refusal | null {
  const lastDay = hasEnded(predecessor, at) ? (predecessor.terminationDate ?? predecessor.endDate) : null;
  const kept = [
    { day: predecessor.startDate, why: `begins on ${predecessor.startDate}` },
    ...(billedThrough ? [{ day: billedThrough, why: `has been billed up to ${billedThrough}` }] : []),
    ...(lastDay ? [{ day: lastDay, why: `ended on ${lastDay}` }] : []),
  ];
  const last = kept.reduce((a, b) => (b.day >= a.day ? b : a));
  if (startDate > last.day) return null;
  const earliest = addDays(last.day, 1);
  return {
    code: 'renewal_overlaps',
    message: `A renewal that starts on ${startDate} would bill days twice: the contract that it renews ${last.why}. Let it start on ${earliest} or later; one that is signed already is cancelled and made anew.`,
    details: { earliest_start_date: earliest },
  };
}

/** When and how a successor that is in force ends its predecessor. */
export interface Succession {
  /** The first day that the successor bills. */
  from: CalendarDate;
  /** The end of the predecessor, or the moment of a late signature: what is left of it can be reviewed from then on. */
  endsAt: Instant;
}

/**
 * The successor takes over on its start date. Where a lock was quicker than its start, as it can be after an outage, it
 * bills from the day after.
 */
export function successionOf(
  { startDate, startsAt, signedAt, timezone }: Contract,
  billedThrough: CalendarDate | null,
): Succession {
  if (billedThrough === null || startDate > billedThrough)
    return { from: startDate, endsAt: latest(startsAt, signedAt ?? startsAt) };
  const from = addDays(billedThrough, 1);
  return { from, endsAt: latest(startOfDay(from, timezone), signedAt ?? startsAt) };
}

/** The successor as it begins: from which day it bills is known by then, and stays. */
export function begun(successor: Contract, { from }: Succession): Contract {
  return from === successor.startDate ? successor : { ...successor, billsFrom: from };
}

/** Whether its days are settled: it has ended, or its termination is due and only waits to be recorded. */
export function hasEnded({ status, terminatesAt }: Contract, at: Instant): boolean {
  if (contractEnded.includes(status)) return true;
  return status === 'termination_scheduled' && terminatesAt !== null && hasPassed(terminatesAt, at);
}
