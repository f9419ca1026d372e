import { escalatedEarly } from '../approval/approval';
import { vouch } from '../approval/decide';
import { escalatedEvent } from '../approval/events';
import { assertNever } from '../shared/errors';
import { change, refuse, type Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import { refuseCallingOff } from './calling-off';
import { cancelled, requested, timeOffEvent, told } from './events';
import { awaitingOf, escalate, lapse, moved, refuseCallingOffBy, remind, review } from './review';
import type { TimeOff, TimeOffCommand, TimeOffEffect } from './time-off';
import { timeOffTable } from './transitions';

type Asking = TimeOffCommand | TimeOffEffect;
type Existing = Exclude<Asking, { type: 'request' }>;

/** Decides one command against a request of time off (R0-14, spec 6.10). Pure and total. */
export function decideTimeOff(state: TimeOff | null, command: Asking, at: Instant): Decision<TimeOff> {
  if (command.type === 'request')
    return state ? refuse('not_pending', 'This time off has been requested already.') : request(command, at);
  if (!state) return refuse('not_found', 'There is no such time off.');
  if (!timeOffTable[state.status].on[command.type]) {
    return notPending(state, command.type);
  }
  switch (command.type) {
    case 'approve':
    case 'reject':
      return review(state, command, at);
    case 'remind':
      return remind(state, at);
    case 'escalate':
      return escalate(state, at);
    case 'lapse':
      return lapse(state, command, at);
    case 'cancel':
      return cancel(state, command, at);
    case 'attach':
      return attach(state, command.attachment, at);
    case 'use': {
      const { type, startDate, endDate, days } = state;
      return change(
        moved(state, { status: 'used' }, at),
        timeOffEvent(state, 'time-off.used', {
          ...{ type, start_date: startDate, end_date: endDate, days: told(days) },
        }),
      );
    }
    case 'cut':
      return cut(state, command, at);
    default:
      return assertNever(command);
  }
}

function notPending({ status }: TimeOff, command: Existing['type']): Decision<TimeOff> {
  return refuse('not_pending', `The time off is ${status}; ${onlyFor(command)}`, { details: { status } });
}

function onlyFor(command: Existing['type']): string {
  switch (command) {
    case 'approve':
    case 'reject':
    case 'remind':
    case 'escalate':
    case 'lapse':
      return 'only one that is requested is reviewed.';
    case 'cancel':
      return 'only one that nobody has reviewed yet is cancelled; the employer calls off one that is approved, before it begins.';
    case 'use':
      return 'only one that is approved is used.';
    case 'attach':
      return 'a document goes with one that waits for its review, or is approved and not over.';
    case 'cut':
      return 'it is over.';
    default:
      return assertNever(command);
  }
}

function request(
  { request: asked, actor }: Extract<TimeOffCommand, { type: 'request' }>,
  at: Instant,
): Decision<TimeOff> {
  const { isAutoApproved, facts, ...fields } = asked;
  const awaiting = awaitingOf({ ...fields, createdBy: actor, createdAt: at });
  const vouched = isAutoApproved ? vouch(awaiting, actor, facts, at) : null;
  if (vouched && !vouched.ok) return vouched;
  const [first, last] = [fields.days[0], fields.days.at(-1)];
  if (!first || !last) {
    return refuse(
      'no_working_days',
      'None of these days is a working day of the person. Choose days on which they would have worked.',
      { field: 'start_date' },
    );
  }
  const { startsAt } = fields;
  const approval = vouched
    ? vouched.approval
    : startsAt
      ? escalatedEarly(fields.approval ?? null, startsAt, at)
      : null;
  const timeOff: TimeOff = {
    ...fields,
    ...(approval && { approval }),
    remindersSent: 0,
    status: isAutoApproved ? 'approved' : 'requested',
    version: 1,
    startDate: first.date,
    endDate: last.date,
    review: isAutoApproved ? { status: 'approved', by: actor, at, reason: null } : null,
    cancellation: null,
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
  };
  const escalated =
    startsAt && !isAutoApproved
      ? escalatedEvent({ kind: 'time_off', id: timeOff.id }, approval, startsAt)
      : [];
  return change(timeOff, requested(timeOff), ...escalated);
}

/** Taken back while nobody has decided (R0-14); or, by those who may review it, called off before it begins. */
function cancel(
  state: TimeOff,
  { actor, reason, callsOff = false, facts }: Extract<TimeOffCommand, { type: 'cancel' }>,
  at: Instant,
): Decision<TimeOff> {
  const isApproved = state.status === 'approved';
  if (isApproved && !callsOff) return notPending(state, 'cancel');
  const refusal = isApproved
    ? (refuseCallingOff(state, at) ?? refuseCallingOffBy(state, actor, facts, at))
    : null;
  if (refusal) return { ok: false, refusal };
  const next = moved(state, { status: 'cancelled', cancellation: { by: actor, at, reason } }, at);
  return change(next, cancelled(next, state.days, reason));
}

/** A certificate may come after the approval. What was there by then has been relied on, and stays. */
function attach(
  state: TimeOff,
  attachment: Extract<TimeOffCommand, { type: 'attach' }>['attachment'],
  at: Instant,
): Decision<TimeOff> {
  const present = state.attachment ?? null;
  if (attachment && present)
    return refuse(
      'single_attachment',
      'The time off has its one attachment already. Combine the documents into one file; delete the present one first, unless it is approved.',
      { field: 'file' },
    );
  if (!attachment && !present) return refuse('no_change', 'The time off has no attachment.');
  if (!attachment && state.status === 'approved')
    return refuse('not_pending', 'The time off is approved, and its attachment stays with it.', {
      details: { status: state.status },
    });
  const next = moved(state, { attachment }, at);
  return change(next, timeOffEvent(next, 'time-off.updated', { type: next.type, changed: ['attachment'] }));
}

/**
 * The days after the end are not taken; those up to it stay as they are. Without a day of work nothing of it stays, unless
 * an invoice has not paid some of it: then its unpaid days up to the end are what it was.
 */
function cut(
  state: TimeOff,
  { lastDay, endsAt, isBilled = false, reason, actor }: TimeOffEffect,
  at: Instant,
): Decision<TimeOff> {
  const days = state.days.filter(({ date }) => date <= lastDay);
  const gone = state.days.filter(({ date }) => date > lastDay);
  const unworkedDays = state.unworkedDays?.filter(({ date }) => date <= lastDay);
  if (gone.length === 0 && unworkedDays?.length === state.unworkedDays?.length) return change(state);
  const kept = days.length > 0 || !isBilled ? days : (unworkedDays ?? []);
  const [first, last] = [kept[0], kept.at(-1)];
  const span = first && last && { startDate: first.date, endDate: last.date, endsAt };
  const next: TimeOff = span
    ? moved(state, { days, ...(unworkedDays && { unworkedDays }), ...span }, at)
    : moved(state, { status: 'cancelled', cancellation: { by: actor, at, reason } }, at);
  // A weekend after its last day of work is no day that anybody is told of.
  return gone.length === 0 ? change(next) : change(next, cancelled(next, gone, reason));
}
