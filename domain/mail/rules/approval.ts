import type { ApprovalPayloads } from '../../events/approval';
import type { PolicyPayloads } from '../../events/policies';
import type { Adjustment } from '../../adjustment/adjustment';
import { isWork, kindOf, type WorkKind } from '../../adjustment/item-kind';
import { escalatedTo, reviewers, type Audience } from '../audience';
import type { MailKind } from '../kinds';
import type { Item } from '../letter';
import { decimal, type Rules } from '../rule';
import type { Act, Told } from '../told';
import { daysOff, toReviewDaysOff } from './days-off';

type OfApproval = Told<keyof ApprovalPayloads>;

const item = ({ about: { adjustment, offCycle } }: OfApproval): Item => {
  if (adjustment) {
    const { type, title, description, lateSince, locksAt } = adjustment;
    return {
      ...{ what: type === 'work' ? workOf(adjustment) : type, amount: decimal(adjustment) },
      ...{ note: title ?? description, until: lateSince === null ? locksAt : null },
    };
  }
  if (!offCycle) return {};
  const { type, paymentDate: day, reason: note } = offCycle;
  return { what: type, amount: decimal(offCycle), day, note };
};

const workOf = (adjustment: Pick<Adjustment, 'kind'>): WorkKind | undefined => {
  const kind = kindOf(adjustment);
  return isWork(kind) ? kind : undefined;
};

/** Work is reviewed where it is listed: it has no page of its own. */
const isOfWork = ({ payload: { kind } }: OfApproval): boolean =>
  kind === 'timesheet' || kind === 'task' || kind === 'milestone';

const isOfTimeOff = ({ payload: { kind } }: OfApproval): boolean => kind === 'time_off';

const act = ({ payload: { kind, item_id: subjectId }, about: { adjustment } }: OfApproval): Act =>
  kind === 'off_cycle_payment'
    ? { act: 'review_off_cycle_payment', subjectId, deadline: null }
    : { act: 'review_adjustment', subjectId, deadline: adjustment?.locksAt ?? null };

interface Kinds {
  items: MailKind;
  timeOff: MailKind;
}

const asking = (to: Audience, kinds: Kinds, when: (told: OfApproval) => boolean = () => true) =>
  [
    {
      ...{ kind: kinds.items, to, item, act },
      when: (told: OfApproval) => !isOfWork(told) && !isOfTimeOff(told) && when(told),
    },
    {
      ...{ kind: kinds.timeOff, to, item: daysOff, act: toReviewDaysOff },
      when: (told: OfApproval) => isOfTimeOff(told) && when(told),
    },
    { kind: 'work_request' as const, to, item, when: (told: OfApproval) => isOfWork(told) && when(told) },
  ] as const;

const requests: Kinds = { items: 'review_request', timeOff: 'time_off_requested' };
const reminders: Kinds = { items: 'review_reminder', timeOff: 'time_off_reminder' };

/** Those of the same step have been told already. */
const isNextStep = ({ payload }: OfApproval): boolean =>
  'next_step' in payload && payload.next_step > payload.step;

export const approvalRules: Rules<keyof ApprovalPayloads> = {
  'approval.given': asking(reviewers, requests, isNextStep),
  'approval.restarted': asking(reviewers, requests),
  'approval.escalated': asking(escalatedTo, reminders),
};

/** Whoever approves by them is asked when there is something to approve. */
export const policyRules: Rules<keyof PolicyPayloads> = {
  'approval-policy.created': [],
  'approval-policy.updated': [],
  'approval-policy.deleted': [],
  'approval-delegation.created': [],
  'approval-delegation.updated': [],
  'approval-delegation.deleted': [],
};
