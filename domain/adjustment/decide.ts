import { escalatedEarly, escalatesAt } from '../approval/approval';
import { escalatedEvent, restartedEvent } from '../approval/events';
import { paysOtherwise } from '../approval/self-approval';
import { adjustmentItem } from '../billing/adjustment-item';
import { assertNever, type Refusal } from '../shared/errors';
import { fieldName } from '../shared/field-name';
import { change, refuse, type Actor, type Change, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentCommand, AdjustmentEdit, AdjustmentEffect } from './adjustment';
import { appliedEvent, itemEvent as event, notPayableEvent, remindedEvent } from './events';
import { invoiceLocked, refuseAmount } from './guard';
import { nounOf, ofKind } from './item-kind';
import { remindersPassed } from './due';
import { refuseFromStatus } from './refusals';
import { approvableOf, review } from './review';
import { submit } from './submit';
import { adjustmentTable } from './transitions';
import { refuseQuantity, valueOf } from '../work/value';

export type ExistingCommand = Exclude<AdjustmentCommand | AdjustmentEffect, { type: 'submit' }>;

/** Decides one command against an adjustment (R1-05 … R1-11, spec 6.6). Pure and total. */
export function decideAdjustment(
  state: Adjustment | null,
  command: AdjustmentCommand | AdjustmentEffect,
  at: Instant,
): Decision<Adjustment> {
  if (command.type === 'submit')
    return state ? refuse('not_pending', `This ${nounOf(state)} exists already.`) : submit(command, at);
  if (!state) return refuse('not_found', 'There is no such adjustment.');
  if (!adjustmentTable[state.status].on[command.type]) return refuseFromStatus(state, command);
  const decision = decideAllowed(state, command, at);
  return decision.ok ? { ok: true, change: finish(state, decision.change, at) } : decision;
}

function decideAllowed(state: Adjustment, command: ExistingCommand, at: Instant): Decision<Adjustment> {
  switch (command.type) {
    case 'edit':
      return edit(state, command, at);
    case 'approve':
    case 'decline':
      return review(state, command, at);
    case 'delete':
      return remove(state, command, at);
    case 'remind':
      return change(
        { ...state, remindersSent: state.remindersSent + 1 },
        remindedEvent(state, state.remindersSent + 1),
      );
    case 'escalate':
      return escalate(state, at);
    case 'lock':
      return lock(state, command.actor, at);
    case 'bill':
      return change(
        { ...state, status: 'processing', invoiceId: command.invoice.id },
        appliedEvent({ ...adjustmentItem(state, state.id), version: state.version }, command.invoice),
      );
    case 'pay':
      return change({ ...state, status: 'paid' });
    case 'release':
      // Its invoice was canceled, so billing gives it another cycle.
      return change({ ...state, status: 'approved', invoiceId: null });
    case 'forfeit':
      return change({ ...state, status: 'not_payable' }, notPayableEvent(state));
    case 'withdraw':
      // What it charges for has been taken back, which is told of by itself.
      return change({ ...state, status: 'deleted', reason: command.reason });
    case 'reprice':
      return reprice(state, command, at);
    default:
      return assertNever(command);
  }
}

function edit(
  state: Adjustment,
  { edit: wanted, actor, anew }: Extract<ExistingCommand, { type: 'edit' }>,
  at: Instant,
): Decision<Adjustment> {
  const refusal = refuseStranger(state, actor) ?? refuseLate(state, at) ?? refuseAttachment(state, wanted);
  if (refusal) return { ok: false, refusal };
  const quantity = wanted.quantity == null ? null : refuseQuantity(wanted.quantity, state.unitPrice ?? null);
  if (quantity) return { ok: false, refusal: quantity };
  const edited = valued({ ...state, ...wanted });
  const isOther = paysOtherwise(state, edited);
  const next = isOther ? { ...awaitedAnew(edited, anew, at), editedBy: actor } : edited;
  const amount = refuseAmount(next.type, next.amount);
  if (amount) return { ok: false, refusal: amount };
  const named = Object.keys(wanted) as (keyof AdjustmentEdit)[];
  const changed = [...new Set([...named, 'amount' as const])].filter((field) => state[field] !== next[field]);
  if (changed.length === 0)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  const updated = event(next, 'updated', { changed: changed.map(fieldName) });
  return change(next, updated, ...(isOther ? startedAnew(state, next) : []));
}

/** What pays something else has been approved by nobody, and another policy may go for it. */
function awaitedAnew(
  state: Adjustment,
  { approval, policies }: Pick<Adjustment, 'approval' | 'policies'> = state,
  at: Instant,
): Adjustment {
  if (!approval && !state.approval) return state;
  const fresh = approval ? { ...approval, decisions: [], escalatedAt: null } : null;
  const next = { ...state, policies, approval: escalatedEarly(fresh, state.locksAt, at) };
  return { ...next, remindersSent: remindersPassed(next, at) };
}

function startedAnew({ approval: before }: Adjustment, after: Adjustment) {
  const { approval, locksAt } = after;
  return [
    ...(before ? restartedEvent(approvableOf(after), before, approval ?? null) : []),
    ...escalatedEvent(approvableOf(after), approval, locksAt),
  ];
}

/** What is paid by the piece costs its amount; of what is counted, the quantity says what it comes to. */
function valued(item: Adjustment): Adjustment {
  const { kind, quantity, unitPrice } = item;
  switch (kind) {
    case 'timesheet':
      return quantity == null || unitPrice == null
        ? item
        : { ...item, amount: String(valueOf(quantity, unitPrice)) };
    case 'task':
    case 'milestone':
      return { ...item, unitPrice: item.amount };
    case 'adjustment':
    case 'prepay':
    case undefined:
      return item;
    default:
      return assertNever(kind);
  }
}

/**
 * What has been approved of it so far stands: what it comes to follows from terms that others have agreed to. Unless
 * another policy goes for what it comes to now, which asks whom the first did not.
 */
function reprice(
  state: Adjustment,
  { unitPrice, anew }: Extract<ExistingCommand, { type: 'reprice' }>,
  at: Instant,
): Decision<Adjustment> {
  const item = valued({ ...state, unitPrice });
  const updated = event(item, 'updated', { changed: ['unit_price', 'amount'] });
  const isAsBefore = (anew?.approval?.policy.id ?? null) === (state.approval?.policy.id ?? null);
  if (state.status !== 'pending' || !anew || isAsBefore) return change(item, updated);
  const next = awaitedAnew(item, anew, at);
  return change(next, updated, ...startedAnew(state, next));
}

function remove(
  state: Adjustment,
  { actor, reason }: Extract<ExistingCommand, { type: 'delete' }>,
  at: Instant,
): Decision<Adjustment> {
  const refusal = refuseStranger(state, actor) ?? refuseGivenUp(state, at);
  if (refusal) return { ok: false, refusal };
  return change({ ...state, status: 'deleted', reason }, event(state, 'deleted', { reason }));
}

/** It still waits, and others are asked as well. */
function escalate(state: Adjustment, at: Instant): Decision<Adjustment> {
  if (escalatesAt(state.approval, state.locksAt) === null)
    return refuse('no_change', 'Nobody is named whom it could be escalated to, or it has been.');
  const approval = state.approval && { ...state.approval, escalatedAt: at };
  return change({ ...state, approval }, ...escalatedEvent(approvableOf(state), approval, state.locksAt));
}

/** The invoice locks without a decision: by the policy it is declined, or waits on as a late item (A1-10). */
function lock(state: Adjustment, actor: Actor, at: Instant): Decision<Adjustment> {
  if (state.policies.lateItems === 'decline') {
    const reason = 'It was not reviewed before its invoice locked.';
    const outcome = 'declined' as const;
    return change(
      { ...state, status: outcome, reviewedBy: { outcome, by: actor, at, reason } },
      event(state, 'reviewed', { outcome, reason, late: true }),
    );
  }
  const next = { ...state, lateSince: at, laterLocksAt: null, remindersSent: 0 };
  return change(next, event(next, 'pending', { late: true, locked_at: state.locksAt }));
}

function refuseLate(state: Adjustment, at: Instant): Refusal | null {
  if (!hasPassed(state.locksAt, at)) return null;
  const message = `The invoice of this item's cycle locked at ${state.locksAt}. It can still be reviewed or deleted, but not edited: delete it and make a new one for the current cycle.`;
  return invoiceLocked(message, state.locksAt, state.cycleId);
}

/** Its lock has come, and declines it; it may not have been seen to yet. */
function refuseGivenUp(state: Adjustment, at: Instant): Refusal | null {
  const { locksAt, lateSince, policies } = state;
  if (policies.lateItems !== 'decline' || lateSince !== null || !hasPassed(locksAt, at)) return null;
  const message = `The invoice of this item's cycle locked at ${locksAt} without a review of it, so it is declined. Make a new one for the current cycle instead.`;
  return { code: 'not_pending', message, details: { locks_at: locksAt } };
}

function refuseAttachment(state: Adjustment, { attachment }: AdjustmentEdit): Refusal | null {
  if (!attachment) return null;
  if (state.ruleId !== null)
    return {
      code: 'recurring_attachment',
      field: 'file',
      message: 'An adjustment of a recurring rule takes no attachment. Make a single adjustment for it.',
    };
  if (state.attachment === null) return null;
  return {
    code: 'single_attachment',
    field: 'file',
    message: `This ${nounOf(state)} has its one attachment already. Combine the documents into one file; delete the present one first.`,
  };
}

/** Its reporter and every admin may change it. */
function refuseStranger(state: Adjustment, actor: Actor): Refusal | null {
  if (actor.type !== 'worker' || actor.id === state.reportedBy.id) return null;
  const { noun, foreign } = ofKind(state);
  return {
    code: foreign,
    message: `The employer reported this ${noun}, so only the employer changes or deletes it.`,
  };
}

function finish(before: Adjustment, { next, events }: Change<Adjustment>, at: Instant): Change<Adjustment> {
  return { next: { ...next, version: before.version + 1, updatedAt: at }, events };
}
