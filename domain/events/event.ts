import type { AmendmentPayloads } from './amendment';
import type { AdjustmentPayloads, WorkPayloads, WorkSheetPayloads } from './adjustment';
import type { CalendarFeedPayloads } from './calendar-feed';
import type { ApprovalPayloads } from './approval';
import type { BillingPayloads } from './billing';
import type { ContractPayloads } from './contract';
import type { ContractTemplatePayloads } from './contract-template';
import type { EnvironmentPayloads } from './environment';
import type { OffCyclePayloads } from './off-cycle';
import type { PaymentPayloads } from './payment';
import type { SchedulePayloads } from './payment-schedule';
import type { PeoplePayloads } from './people';
import type { PolicyPayloads } from './policies';
import type { PrepayPayloads } from './prepay';
import type { RulePayloads } from './recurring';
import type { RegisterPayloads } from './register';
import type { TerminationPayloads } from './termination';
import type { TimeOffPayloads } from './time-off';
import type { WebhookPayloads } from './webhook';

/**
 * What every type of event says, as the world reads it: names, amounts and days are written like those of the API. The
 * names of types are the product's public vocabulary (spec 1.4, 2.4): never rename one. Each has its schema, a sentence
 * and an example in `api/shared/event-types`, and does not compile without.
 */
export interface EventPayloads
  extends
    ContractPayloads,
    ContractTemplatePayloads,
    AmendmentPayloads,
    TerminationPayloads,
    AdjustmentPayloads,
    WorkPayloads,
    WorkSheetPayloads,
    ApprovalPayloads,
    PolicyPayloads,
    RulePayloads,
    SchedulePayloads,
    BillingPayloads,
    PaymentPayloads,
    OffCyclePayloads,
    PeoplePayloads,
    RegisterPayloads,
    TimeOffPayloads,
    PrepayPayloads,
    CalendarFeedPayloads,
    WebhookPayloads,
    EnvironmentPayloads {}

export type EventType = keyof EventPayloads;

export interface Told<Type extends EventType, Payload> {
  type: Type;
  payload: Payload;
}

/** An event as a decision drafts it; the store adds its place in the contract's chain. */
export type EventDraft = { [Type in EventType]: Told<Type, EventPayloads[Type]> }[EventType];

/**
 * What a decision cannot know, because the transaction that records the event finds it: drafts lack these fields, and
 * no event that has been recorded does.
 */
interface FoundLater {
  'contract.created': 'number';
  'invoice.canceled': 'items_moved_to' | 'base_pay';
  'payment.initiated': 'invoice_ids';
  'payment.retried': 'invoice_ids';
  'payment.completed': 'invoice_ids' | 'receipt_number';
  'payment.failed': 'invoice_ids';
}

/** What an event says once it has been recorded. */
export type RecordedPayload<Type extends EventType> = Type extends keyof FoundLater
  ? Omit<EventPayloads[Type], FoundLater[Type]> &
      Required<Pick<EventPayloads[Type], FoundLater[Type] & keyof EventPayloads[Type]>>
  : EventPayloads[Type];
