import { escalatedEarly, escalatesAt, type Approval } from '../approval/approval';
import type { Awaiting } from '../approval/awaiting';
import { decideApproval, vouch } from '../approval/decide';
import { escalatedEvent, givenEvent } from '../approval/events';
import { assertNever } from '../shared/errors';
import { change, refuse, type Actor, type Decision } from '../shared/lifecycle';
import { formatMoney } from '../shared/money';
import { hasPassed, type Instant } from '../shared/time';
import { offCycleLapses } from './due';
import { offCycleEvent as event } from './events';
import type { OffCycleCommand, OffCycleEffect, OffCyclePayment, OffCycleReview } from './off-cycle';
import { offCycleTable } from './transitions';

type Existing = Exclude<OffCycleCommand | OffCycleEffect, { type: 'create' }>;
type Review = Extract<Existing, { type: 'approve' | 'decline' }>;

/** Decides one command against an off-cycle payment (R0-08, spec 6.14). Pure and total. */
export function decideOffCycle(
  state: OffCyclePayment | null,
  command: OffCycleCommand | OffCycleEffect,
  at: Instant,
): Decision<OffCyclePayment> {
  if (command.type === 'create')
    return state ? refuse('not_pending', 'This off-cycle payment exists already.') : create(command, at);
  if (!state) return refuse('not_found', 'There is no such off-cycle payment.');
  if (!offCycleTable[state.status].on[command.type]) {
    const only =
      command.type !== 'withdraw'
        ? 'only a pending one is reviewed.'
        : state.status === 'processing'
          ? 'it is withdrawn until its payment date. Cancel its invoice before that is paid.'
          : 'only one that is pending or approved is withdrawn.';
    return refuse('not_pending', `The off-cycle payment is ${state.status}; ${only}`, {
      details: { status: state.status },
    });
  }
  switch (command.type) {
    case 'approve':
    case 'decline':
      return review(state, command, at);
    case 'remind':
      return remind(state, at);
    case 'escalate':
      return escalate(state, at);
    case 'lapse':
      return ended(state, 'declined', { actor: command.actor, reason: LAPSED }, at);
    case 'withdraw':
      return withdraw(state, command.reason, at);
    case 'pay':
      return change(
        moved(state, { status: 'processing' }, at),
        event(state, 'off_cycle_payment.processing', { payment_date: state.paymentDate }),
      );
    case 'forfeit':
      return change(
        moved(state, { status: 'not_payable' }, at),
        event(state, 'off_cycle_payment.not_payable', { reason: command.reason }),
      );
    default:
      return assertNever(command);
  }
}

function create(
  { request, actor }: Extract<OffCycleCommand, { type: 'create' }>,
  at: Instant,
): Decision<OffCyclePayment> {
  const { isAutoApproved, today, facts, ...fields } = request;
  const vouched = isAutoApproved
    ? vouch(awaitingOf({ ...fields, createdBy: actor }), actor, facts, at)
    : null;
  if (vouched && !vouched.ok) return vouched;
  if (fields.paymentDate < today) {
    return refuse(
      'payment_date_past',
      `payment_date is before today, ${today}. Choose today or a later day.`,
      {
        field: 'payment_date',
        details: { today },
      },
    );
  }
  const approval = vouched ? vouched.approval : escalatedEarly(fields.approval ?? null, fields.paysAt, at);
  const payment: OffCyclePayment = {
    ...fields,
    approval,
    policies: fields.policies ?? null,
    status: isAutoApproved ? 'approved' : 'pending',
    version: 1,
    invoiceId: null,
    paymentId: null,
    remindersSent: 0,
    review: isAutoApproved ? { status: 'approved', by: actor, at, reason: null } : null,
    createdAt: at,
    createdBy: actor,
    updatedAt: at,
  };
  const { type, amount, currency, reason, paymentDate } = fields;
  const about = {
    type,
    amount: formatMoney({ minor: amount, currency }),
    currency,
    reason,
    payment_date: paymentDate,
  };
  const created = event(payment, 'off_cycle_payment.created', about);
  return isAutoApproved
    ? change(payment, created, event(payment, 'off_cycle_payment.approved', { reason: null }))
    : change(payment, created, ...escalatedEvent(of(payment), approval, payment.paysAt));
}

const of = ({ id }: Pick<OffCyclePayment, 'id'>) => ({ kind: 'off_cycle_payment' as const, id });

/** As `domain/approval` sees it. */
export function awaitingOf({
  approval,
  policies,
  createdBy,
}: Pick<OffCyclePayment, 'approval' | 'policies' | 'createdBy'>): Awaiting {
  return { kind: 'off_cycle_payment', approval, policies, hands: { reportedBy: createdBy } };
}

function review(
  state: OffCyclePayment,
  { type, actor, reason, facts }: Review,
  at: Instant,
): Decision<OffCyclePayment> {
  const outcome = type === 'approve' ? 'approved' : 'declined';
  const ruling = decideApproval(awaitingOf(state), { outcome, by: actor, reason }, facts, at);
  if (!ruling.ok) return ruling;
  const kept = ruling.approval ? { approval: ruling.approval } : {};
  if (!ruling.isFinal) return change(moved(state, kept, at), ...givenEvent(of(state), ruling));
  return ended({ ...state, ...kept }, outcome, { actor, reason }, at);
}

function ended(
  state: OffCyclePayment,
  status: OffCycleReview['status'],
  { actor, reason }: { actor: Actor; reason: string | null },
  at: Instant,
): Decision<OffCyclePayment> {
  const review: OffCycleReview = { status, by: actor, at, reason };
  return change(
    moved(state, { status, review }, at),
    event(state, `off_cycle_payment.${status}`, { reason }),
  );
}

const LAPSED = 'It was not approved before its payment date.';

function remind(state: OffCyclePayment, at: Instant): Decision<OffCyclePayment> {
  const reminder = (state.remindersSent ?? 0) + 1;
  return change(
    moved(state, { remindersSent: reminder }, at),
    event(state, 'off_cycle_payment.reminded', { reminder, payment_date: state.paymentDate }),
  );
}

/** It still waits, and others are asked as well. */
function escalate(state: OffCyclePayment, at: Instant): Decision<OffCyclePayment> {
  if (escalatesAt(state.approval, state.paysAt) === null)
    return refuse('no_change', 'Nobody is named whom it could be escalated to, or it has been.');
  const approval: Approval = { ...state.approval!, escalatedAt: at };
  return change(moved(state, { approval }, at), ...escalatedEvent(of(state), approval, state.paysAt));
}

/** Taken back by the employer before its date has come. */
function withdraw(state: OffCyclePayment, reason: string | null, at: Instant): Decision<OffCyclePayment> {
  if (offCycleLapses(state) && hasPassed(state.paysAt, at)) {
    return refuse(
      'payment_date_past',
      `Its payment date ${state.paymentDate} has come without an approval, so it is declined.`,
      { details: { payment_date: state.paymentDate } },
    );
  }
  if (state.status === 'approved' && hasPassed(state.paysAt, at)) {
    return refuse(
      'payment_date_past',
      `Its payment date ${state.paymentDate} has come, so it is being paid. Cancel its invoice before that is paid.`,
      { details: { payment_date: state.paymentDate } },
    );
  }
  return change(
    moved(state, { status: 'withdrawn' }, at),
    event(state, 'off_cycle_payment.withdrawn', { reason }),
  );
}

function moved(state: OffCyclePayment, fields: Partial<OffCyclePayment>, at: Instant): OffCyclePayment {
  return { ...state, ...fields, version: state.version + 1, updatedAt: at };
}
