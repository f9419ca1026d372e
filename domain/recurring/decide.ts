import { paysOtherwise, refuseVouching, refuseVouchingFor } from '../approval/self-approval';
import { refuseAmount } from '../adjustment/guard';
import { assertNever } from '../shared/errors';
import type { Told } from '../events/event';
import type { OfRule, ToldOfRule } from '../events/recurring';
import { fieldName } from '../shared/field-name';
import { change, refuse, type Change, type Decision } from '../shared/lifecycle';
import { formatMoney } from '../shared/money';
import { hasPassed, type Instant } from '../shared/time';
import { isComplete } from './due';
import type { RecurringRule, RuleCommand, RuleEdit, RuleEffect } from './recurring';
import { recurringTable } from './transitions';

type Existing = Exclude<RuleCommand | RuleEffect, { type: 'create' }>;

/** Decides one command against a recurring rule (R1-12, R1-13, spec 6.7). Pure and total. */
export function decideRule(
  state: RecurringRule | null,
  command: RuleCommand | RuleEffect,
  at: Instant,
): Decision<RecurringRule> {
  if (command.type === 'create')
    return state ? refuse('not_pending', 'This recurring rule exists already.') : create(command, at);
  if (!state) return refuse('not_found', 'There is no such recurring rule.');
  if (!recurringTable[state.status].on[command.type]) {
    return refuse(
      'rule_over',
      `The recurring rule is ${state.status} and makes no more adjustments. Make a new one instead.`,
      { details: { status: state.status, reason: state.reason } },
    );
  }
  const decision = decideActive(state, command, at);
  return decision.ok ? { ok: true, change: finish(state, decision.change, at) } : decision;
}

function decideActive(state: RecurringRule, command: Existing, at: Instant): Decision<RecurringRule> {
  switch (command.type) {
    case 'change':
      return edit(state, command, at);
    case 'delete':
      return over(state, 'deleted', command.reason);
    case 'end':
      return over(
        state,
        'ended',
        isComplete(state) ? 'It has made all its instances.' : 'Its end date has passed.',
      );
    case 'contractEnded':
      return over(state, 'ended', command.reason);
    case 'currencyChanged':
      return over(
        state,
        'ended',
        `The contract is paid in ${command.currency} now, and this rule is in ${state.currency}. Make a new one in ${command.currency}.`,
      );
    case 'remind':
      return change(
        { ...state, remindersSent: state.remindersSent + 1 },
        event(state, 'recurring-adjustment.review_due', { reviewed_at: state.reviewedAt }),
      );
    case 'occur':
      // The instance has an event of its own.
      return change({ ...state, instances: state.instances + 1, lastInstanceAt: at });
    default:
      return assertNever(command);
  }
}

/** The first instance is made with the rule, in the cycle of that day (A1-5). */
function create(
  { draft, actor, isByPolicy }: Extract<RuleCommand, { type: 'create' }>,
  at: Instant,
): Decision<RecurringRule> {
  if (actor.type === 'worker')
    return refuse('wrong_token_scope', 'Only the employer makes recurring adjustments.');
  const problem =
    (draft.isAutoApproved && !isByPolicy ? refuseVouching(draft.policies, actor) : null) ??
    refuseAmount(draft.type, draft.amount);
  if (problem) return { ok: false, refusal: problem };
  if (draft.endsAt !== null && hasPassed(draft.endsAt, at)) return refuseEnd();
  const rule: RecurringRule = {
    ...draft,
    status: 'active',
    version: 1,
    instances: 1,
    lastInstanceAt: at,
    reviewedAt: at,
    remindersSent: 0,
    reason: null,
    createdAt: at,
    createdBy: actor,
    editedBy: null,
    updatedAt: at,
  };
  return change(
    rule,
    event(rule, 'recurring-adjustment.created', { end_date: rule.endDate, count: rule.maxCount }),
  );
}

function edit(
  state: RecurringRule,
  { edit: wanted, actor, isByPolicy }: Extract<RuleCommand, { type: 'change' }>,
  at: Instant,
): Decision<RecurringRule> {
  const editedBy = paysOtherwise(state, { ...state, ...wanted }) ? actor : (state.editedBy ?? null);
  const next = { ...state, ...wanted, editedBy, reviewedAt: at, remindersSent: 0 };
  const changed = (Object.keys(wanted) as (keyof RuleEdit)[]).filter(
    (field) => field !== 'endsAt' && state[field] !== next[field],
  );
  const hands = { reportedBy: state.createdBy, editedBy: state.editedBy };
  const changesMore = changed.some((field) => field !== 'isAutoApproved');
  const problem =
    (next.isAutoApproved && !isByPolicy
      ? refuseVouchingFor(state.policies, hands, actor, changesMore)
      : null) ?? refuseAmount(next.type, next.amount);
  if (problem) return { ok: false, refusal: problem };
  if (next.endsAt !== null && hasPassed(next.endsAt, at)) return refuseEnd(', or delete the rule');
  if (next.maxCount !== null && next.maxCount < state.instances) {
    return refuse(
      'no_change',
      `count is ${next.maxCount}, but ${state.instances} instances exist. Delete the rule to stop it.`,
      { field: 'count' },
    );
  }
  if (changed.length === 0)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  return change(next, event(next, 'recurring-adjustment.updated', { changed: changed.map(fieldName) }));
}

function over(
  state: RecurringRule,
  status: 'deleted' | 'ended',
  reason: string | null,
): Decision<RecurringRule> {
  return change(
    { ...state, status, reason },
    event(state, `recurring-adjustment.${status}`, { reason, instances: state.instances }),
  );
}

function refuseEnd(otherWay = ''): Decision<RecurringRule> {
  return refuse('after_completion', `end_date lies in the past. Choose today or a later day${otherWay}.`, {
    field: 'end_date',
  });
}

function finish(
  before: RecurringRule,
  { next, events }: Change<RecurringRule>,
  at: Instant,
): Change<RecurringRule> {
  return { next: { ...next, version: before.version + 1, updatedAt: at }, events };
}

function event<Type extends keyof ToldOfRule>(
  rule: RecurringRule,
  type: Type,
  payload: ToldOfRule[Type],
): Told<Type, OfRule & ToldOfRule[Type]> {
  const { id, type: kind, amount, currency } = rule;
  return {
    type,
    payload: {
      rule_id: id,
      adjustment_type: kind,
      amount: formatMoney({ minor: amount, currency }),
      currency,
      ...payload,
    },
  };
}
