import { renewedContract } from '../billing/forecast-successor';
import type { Contract } from '../contract/contract';
import type { Instant } from '../shared/time';
import { indexationDue } from '../contract/due';
import { renewsItself } from '../contract/clauses';
import { byEmployer, otherParty, type ScheduleEntry, type Undo } from './entry';

/** The one that renews it, from its draft on. */
export type Successor = Pick<Contract, 'id' | 'status' | 'startDate' | 'startsAt'>;

/** What is to come of the contract itself: it begins, it is renewed, it ends. */
export function contractEntries(
  contract: Contract,
  successor: Successor | null,
  terminationId: string | null,
  now: Instant,
): ScheduleEntry[] {
  const signed = successor?.status === 'signed' ? successor : null;
  const entries = [
    invitationExpiry(contract),
    start(contract, now),
    ...(isBinding(contract) ? [indexation(renewedContract({ contract, successor: signed }))] : []),
    ...(isBinding(contract) ? end(contract, successor, terminationId, now) : []),
  ];
  return entries.filter((entry) => entry !== null);
}

function isBinding({ status }: Contract): boolean {
  return status === 'signed' || status === 'active' || status === 'termination_scheduled';
}

function invitationExpiry({ id, status, invitation }: Contract): ScheduleEntry | null {
  if (status !== 'waiting_worker_signature' || invitation?.state !== 'open') return null;
  const { expiresAt: at } = invitation;
  return {
    ...{ kind: 'invitation_expiry', at, subject: { type: 'contract', id }, assumed: null },
    then: 'the invitation to sign expires and has to be sent again',
    undo: byEmployer('withdrawInvitation', at),
  };
}

function start({ id, status, startsAt: at }: Contract, now: Instant): ScheduleEntry | null {
  if (isAwaitingSignature(status)) return startIfSigned(id, at, now);
  if (status !== 'signed') return null;
  return {
    ...{ kind: 'start', at, subject: { type: 'contract', id }, assumed: null },
    then: 'the contract becomes active',
    undo: byEmployer('cancelContract', at),
  };
}

const isAwaitingSignature = (status: Contract['status']): boolean =>
  status === 'waiting_client_signature' || status === 'waiting_worker_signature';

/** Signed later than that, it begins with its signature. What nobody has signed yet is cancelled at any time. */
function startIfSigned(id: string, at: Instant, now: Instant): ScheduleEntry | null {
  if (at <= now) return null;
  return {
    ...{ kind: 'start', at, subject: { type: 'contract', id }, assumed: 'signature' },
    then: 'the contract becomes active, if both have signed it by then',
    undo: byEmployer('cancelContract', null),
  };
}

/** How it ends, whichever comes first. What would come later does not happen any more. */
function end(
  contract: Contract,
  successor: Successor | null,
  terminationId: string | null,
  now: Instant,
): ScheduleEntry[] {
  const renewed = renewal(successor, now);
  // What both have signed takes the place of another term, also where it begins later.
  const ending = renewed?.assumed === null ? { ...contract, automaticRenewal: null } : contract;
  const own = termination(contract, terminationId) ?? endOfTerm(ending, successor, now);
  if (!renewed) return own ? [own] : [];
  // One that is still to be signed may never be.
  if (own && renewed.assumed !== null) return [renewed, own];
  // At the same instant a termination is first, and the end of the term is the renewal.
  if (own && (own.kind === 'termination' ? own.at <= renewed.at : own.at < renewed.at)) return [own, renewed];
  return [renewed];
}

function renewal(successor: Successor | null, now: Instant): ScheduleEntry | null {
  if (!successor) return null;
  const { id, status, startDate, startsAt: at } = successor;
  const isSigned = status === 'signed';
  // Signed later than that, it begins with its signature, not at an instant that anybody knows.
  if (!isSigned && at <= now) return null;
  const signed = isSigned ? '' : ', if both have signed that by then';
  return {
    ...{ kind: 'renewal', at, subject: { type: 'contract', id } },
    then: `the contract that renews this one begins on ${startDate} and this one ends the day before${signed}`,
    assumed: isSigned ? null : 'signature',
    // Nobody has signed it: there is no window to close.
    undo: byEmployer('cancelContract', isSigned ? at : null),
  };
}

function termination(
  { terminationDate, terminatesAt: at }: Contract,
  id: string | null,
): ScheduleEntry | null {
  if (at === null || id === null) return null;
  return {
    ...{ kind: 'termination', at, subject: { type: 'termination', id }, assumed: null },
    then: `the contract is terminated for good; ${terminationDate} is its last day`,
    undo: byEmployer('cancelTermination', at),
  };
}

/** Who wants to go on agrees on a renewal before. */
function endOfTerm(contract: Contract, successor: Successor | null, now: Instant): ScheduleEntry | null {
  const { id, status, endDate, endsAt: at } = contract;
  if (at === null) return null;
  if (renewsItself(contract)) return nextTerm(contract, at, now);
  const resumed = takingBack(contract, now);
  // One renewal at a time: where there is one, signing it is what is left to do.
  const canBeRenewed = !resumed && !successor && status !== 'signed';
  return {
    ...{ kind: 'end_of_term', at, subject: { type: 'contract', id }, assumed: null },
    then: `the contract is completed; ${endDate} is its last day${canBeRenewed ? ', unless the employer makes a renewal and both have signed it before' : ''}`,
    undo: canBeRenewed ? { act: 'renewContract', who: ['admin', 'worker'], until: at } : resumed,
  };
}

/** Another term by itself, as it was agreed on; either party stops it in time. */
function nextTerm(contract: Contract, at: Instant, now: Instant): ScheduleEntry {
  const { id, renewalStopsUntil: until } = contract;
  const isLate = until == null || until <= now;
  return {
    ...{ kind: 'renewal', at, subject: { type: 'contract', id }, assumed: null },
    then: 'another term begins by itself, as it was agreed on, and this contract is renewed',
    undo: isLate ? null : { act: 'stopRenewal', who: ['admin', 'worker'], until },
  };
}

/** Whoever has stopped the renewal takes that back in time. */
function takingBack({ renewalStopped, renewalStopsUntil: until }: Contract, now: Instant): Undo | null {
  if (!renewalStopped || until == null || until <= now) return null;
  return { act: 'resumeRenewal', who: [renewalStopped.by], until };
}

/** Agreed on by both, so it takes both to leave it out; an amendment that says the amount for that day takes its place. */
function indexation(contract: Contract): ScheduleEntry | null {
  const { id, nextIndexation, indexation: clause, indexationSkip: skip } = contract;
  if (!nextIndexation || !clause || !indexationDue(contract)) return null;
  return {
    ...{ kind: 'indexation', at: nextIndexation.at, subject: { type: 'contract', id }, assumed: null },
    then: `the amount changes by ${clause.percentage} % from ${nextIndexation.date} on, unless an amendment says the amount for that day; ${skip ? 'one party wants to leave it out, and the other can agree' : 'both together can leave it out'}`,
    undo: {
      act: 'skipIndexation',
      who: skip ? [otherParty(skip.by)] : ['admin', 'worker'],
      until: nextIndexation.at,
    },
  };
}
