import type { EventType } from '../../events/event';
import type { Rule, Rules } from '../rule';
import { amendmentRules } from './amendment';
import { approvalRules, policyRules } from './approval';
import { contractRules } from './contract';
import { billingRules, paymentRules } from './money';
import { registerRules } from './register';
import { adjustmentRules, offCycleRules } from './review';
import { terminationRules } from './termination';
import { timeOffRules } from './time-off';
import { webhookRules } from './webhook';
import { workRules } from './work';

/** What tells whom what: the one table of it. A new type of event does not compile before it says so, or nobody. */
export const rules: Rules<EventType> = {
  ...contractRules,
  'contract-template.created': [],
  'contract-template.updated': [],
  'contract-template.deleted': [],
  ...amendmentRules,
  ...terminationRules,
  ...adjustmentRules,
  ...workRules,
  ...offCycleRules,
  ...approvalRules,
  ...policyRules,
  ...billingRules,
  ...paymentRules,
  'schedule.added': [],
  'schedule.updated': [],
  'schedule.due': [],
  'schedule.invoiced': [],
  'schedule.cancelled': [],
  'recurring-adjustment.created': [],
  'recurring-adjustment.updated': [],
  'recurring-adjustment.deleted': [],
  'recurring-adjustment.ended': [],
  'recurring-adjustment.review_due': [],
  ...timeOffRules,
  'prepay.purchased': [],
  'prepay.charged': [],
  'prepay.topped_up': [],
  'prepay.consumed': [],
  'prepay.deducted': [],
  'prepay.expired': [],
  'prepay.reversed': [],
  'prepay.threshold_reached': [],
  'prepay.exhausted': [],
  'prepay.applied': [],
  'prepay.moved': [],
  'prepay.not_payable': [],
  'people.created': [],
  'people.terminated': [],
  'people.reinstated': [],
  'group.created': [],
  'user.created': [],
  'user.updated': [],
  'user.disabled': [],
  'user.enabled': [],
  'user.identity_bound': [],
  'notifications.updated': [],
  'token.created': [],
  'token.rotated': [],
  'token.revoked': [],
  ...registerRules,
  ...webhookRules,
  'settings.updated': [],
  'sandbox.payment_outcome_chosen': [],
};

/** The types of events that tell anybody anything; the others need not be read. */
export const tellingTypes = (Object.keys(rules) as EventType[]).filter((type) => rules[type].length > 0);

/** The rules of an event as they are applied: the table holds each to its own type. */
export const rulesOf = (type: EventType) => rules[type] as readonly Rule[];
