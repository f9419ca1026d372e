import { contractEnded, isInForce, type Contract } from '../contract/contract';
import { assertNever, type Refusal } from '../shared/errors';
import type { Told } from '../events/event';
import type { OfTermination, TerminationPayloads } from '../events/termination';
import { change, refuse, type Change, type Decision } from '../shared/lifecycle';
import { hasPassed, latest, type CalendarDate, type Instant } from '../shared/time';
import type { Termination, TerminationCommand, TerminationEffect } from './termination';
import { terminationTable } from './transitions';

type Request = Extract<TerminationCommand, { type: 'request' }>;

/** Decides one command against the contract's latest termination (R0-15 … R0-18, spec 6.11). Pure and total. */
export function decideTermination(
  state: Termination | null,
  command: TerminationCommand | TerminationEffect,
  at: Instant,
): Decision<Termination> {
  if (command.type === 'request')
    return state && state.status !== 'cancelled' ? refuseSecond(state) : request(command, at);
  if (!state) return refuse('termination_not_found', 'No termination is scheduled for this contract.');
  if (!terminationTable[state.status].on[command.type]) return refuseFromStatus(state);
  switch (command.type) {
    case 'cancel':
      return hasPassed(state.completesAt, at) ? refuseFinal(state) : cancel(state, at);
    case 'supersede':
      return cancel(state, at, command.reason);
    case 'remind':
      return finish(state, at, {
        next: { ...state, remindersSent: state.remindersSent + 1 },
        events: [event(state, 'contract.termination.reminded')],
      });
    case 'takeEffect':
      // The contract's own event, contract.terminated, tells of it (R0-16).
      return finish(state, at, { next: { ...state, status: 'effective', effectiveAt: at }, events: [] });
    default:
      return assertNever(command);
  }
}

function request(
  { request: { today, earliestByNotice, minimumTermEnds = null, ...wanted }, actor }: Request,
  at: Instant,
): Decision<Termination> {
  const earliest = latest(earliestByNotice, minimumTermEnds ?? earliestByNotice);
  const refusal = wanted.terminateNow
    ? refuseMinimum(wanted, today, minimumTermEnds, minimumTermEnds)
    : (refusePast(wanted, today, at) ??
      refuseMinimum(wanted, wanted.completionDate, minimumTermEnds, earliest) ??
      refuseNotice(wanted, earliestByNotice));
  if (refusal) return refusal;
  const now = wanted.terminateNow;
  const termination: Termination = {
    ...wanted,
    status: now ? 'effective' : 'scheduled',
    version: 1,
    completionDate: now ? today : wanted.completionDate,
    completesAt: now ? at : wanted.completesAt,
    requestedCompletionDate: wanted.completionDate,
    effectiveAt: now ? at : null,
    remindersSent: 0,
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
  };
  return now
    ? change(termination)
    : change(termination, event(termination, 'contract.termination.scheduled'));
}

function refusePast(
  wanted: { completionDate: string; completesAt: Instant },
  today: string,
  at: Instant,
): Decision<Termination> | null {
  if (!hasPassed(wanted.completesAt, at)) return null;
  return refuse(
    'completion_date_past',
    `completion_date ${wanted.completionDate} has passed; today is ${today} in the contract's zone. Choose today or later, or set terminate_now.`,
    { field: 'completion_date', details: { today } },
  );
}

function refuseNotice(
  wanted: { completionDate: string; noticeOverrideReason: string | null },
  earliest: string,
): Decision<Termination> | null {
  if (wanted.completionDate >= earliest || wanted.noticeOverrideReason) return null;
  return refuse(
    'notice_period',
    `The notice period allows ${earliest} at the earliest. Choose that date or later, or give notice_override_reason.`,
    { field: 'completion_date', details: { earliest_completion_date: earliest } },
  );
}

/** Until then it ends by agreement, for cause, or with a reason that is kept. */
function refuseMinimum(
  { terminationType, noticeOverrideReason }: Pick<Termination, 'terminationType' | 'noticeOverrideReason'>,
  lastDay: CalendarDate,
  minimumTermEnds: CalendarDate | null,
  earliest: CalendarDate | null,
): Decision<Termination> | null {
  const isWaived = terminationType === 'mutual' || terminationType === 'for_cause' || noticeOverrideReason;
  if (minimumTermEnds === null || lastDay >= minimumTermEnds || isWaived) return null;
  return refuse(
    'minimum_term',
    `The minimum term ends on ${minimumTermEnds}; the contract can end on ${earliest} at the earliest. Choose that date or later, end it as mutual or for_cause, or give notice_override_reason.`,
    { field: 'completion_date', details: { earliest_completion_date: earliest } },
  );
}

function cancel(state: Termination, at: Instant, reason?: string): Decision<Termination> {
  const { type, payload } = event(state, 'contract.termination.cancelled');
  return finish(state, at, {
    next: { ...state, status: 'cancelled' },
    events: [{ type, payload: reason === undefined ? payload : { ...payload, reason } }],
  });
}

function refuseSecond(state: Termination): Decision<Termination> {
  return state.status === 'effective'
    ? refuseFinal(state)
    : refuse(
        'termination_exists',
        `A termination on ${state.completionDate} is scheduled already. Cancel it before requesting another.`,
        {
          details: { termination_id: state.id, completion_date: state.completionDate },
        },
      );
}

function refuseFromStatus(state: Termination): Decision<Termination> {
  return state.status === 'effective'
    ? refuseFinal(state)
    : refuse(
        'termination_not_found',
        'No termination is scheduled for this contract: the last one was cancelled.',
      );
}

function refuseFinal(state: Termination): Decision<Termination> {
  return refuse(
    'termination_final',
    `The termination took effect at ${state.completesAt}, and one that is in effect cannot be undone. Create a new contract to go on working together.`,
    {
      details: { completion_date: state.completionDate, completed_at: state.completesAt },
    },
  );
}

function finish(
  before: Termination,
  at: Instant,
  { next, events }: Change<Termination>,
): Decision<Termination> {
  return { ok: true, change: { next: { ...next, version: before.version + 1, updatedAt: at }, events } };
}

function event<Type extends keyof TerminationPayloads>(
  state: Termination,
  type: Type,
): Told<Type, OfTermination> {
  const { id, completionDate, terminationType, message } = state;
  return {
    type,
    payload: {
      termination_id: id,
      completion_date: completionDate,
      termination_type: terminationType,
      message,
    },
  };
}

/** What the contract forbids, checked under its lock. */
export function guardRequest(
  termination: Termination,
  contract: Contract,
  /** The one that renews the contract and has reached its start, even where that is still to be recorded. */
  successor: Pick<Contract, 'startDate'> | undefined,
): Refusal | null {
  const { status } = contract;
  if (successor && isInForce(contract)) {
    return {
      code: 'contract_ended',
      message: `The contract has been renewed from ${successor.startDate} on. Terminate its successor instead.`,
      details: { status: 'renewed' },
    };
  }
  if (contractEnded.includes(status) || status === 'cancelled' || status === 'deleted') {
    return {
      code: 'contract_ended',
      message: `The contract is ${status}; there is nothing left to terminate.`,
      details: { status },
    };
  }
  if (status === 'termination_scheduled' || (status === 'signed' && contract.terminationDate !== null)) {
    return {
      code: 'termination_exists',
      message: `A termination on ${contract.terminationDate} is scheduled already. Cancel it before requesting another.`,
      details: { completion_date: contract.terminationDate },
    };
  }
  if (status !== 'active' && status !== 'signed') {
    return {
      code: 'contract_not_active',
      message: `The contract is ${status}. Only a signed contract is terminated; one that is not fully signed is cancelled.`,
      details: { status },
    };
  }
  const field = 'completion_date';
  // Ended at once before it has begun, it never does.
  if (termination.completionDate < contract.startDate && !termination.terminateNow) {
    return {
      code: 'completion_before_start',
      message: `completion_date is before the contract's start date ${contract.startDate}. Choose a day from then on; a contract that is not to begin at all is cancelled.`,
      field,
    };
  }
  if (contract.endDate && termination.completionDate > contract.endDate) {
    return {
      code: 'completion_after_end',
      message: `The contract ends on ${contract.endDate} by itself. Choose a completion date up to then.`,
      field,
      details: { end_date: contract.endDate },
    };
  }
  return null;
}
