import type { z } from 'zod';
import type { EventType, RecordedPayload } from '../../../domain/events/event';
import { adjustmentTypes, ruleTypes } from './adjustment';
import { amendmentTypes } from './amendment';
import { approvalTypes, policyTypes } from './approval';
import { exceptionTypes, invoiceTypes } from './billing';
import { contractTypes } from './contract';
import { contractTemplateTypes } from './contract-template';
import type { EventTypeEntry } from './entry';
import { offCycleTypes, paymentTypes } from './payment';
import { paymentScheduleTypes } from './payment-schedule';
import { peopleTypes, userTypes } from './people';
import { environmentTypes } from './environment';
import { registerTypes } from './register';
import { prepayTypes } from './prepay';
import type { Same } from './same';
import { terminationTypes } from './termination';
import { timeOffTypes } from './time-off';
import { webhookTypes } from './webhook';
import { workTypes } from './work';

export type { EventTypeEntry } from './entry';

/** The groups in which the documentation lists them. */
const groups = {
  Contracts: contractTypes,
  'Contract templates': contractTemplateTypes,
  Amendments: amendmentTypes,
  Terminations: terminationTypes,
  Adjustments: adjustmentTypes,
  'Timesheets, tasks and milestones': workTypes,
  'Recurring adjustments': ruleTypes,
  'Scheduled payments': paymentScheduleTypes,
  Approvals: approvalTypes,
  'Approval policies': policyTypes,
  Invoices: invoiceTypes,
  'Billing exceptions': exceptionTypes,
  Payments: paymentTypes,
  'Off-cycle payments': offCycleTypes,
  'Time off': timeOffTypes,
  'Pre-pay': prepayTypes,
  People: peopleTypes,
  Registers: registerTypes,
  'Users and tokens': userTypes,
  Webhooks: webhookTypes,
  Environment: environmentTypes,
};

const table = {
  ...contractTypes,
  ...contractTemplateTypes,
  ...amendmentTypes,
  ...terminationTypes,
  ...adjustmentTypes,
  ...workTypes,
  ...ruleTypes,
  ...paymentScheduleTypes,
  ...approvalTypes,
  ...policyTypes,
  ...invoiceTypes,
  ...exceptionTypes,
  ...paymentTypes,
  ...offCycleTypes,
  ...timeOffTypes,
  ...prepayTypes,
  ...peopleTypes,
  ...registerTypes,
  ...userTypes,
  ...webhookTypes,
  ...environmentTypes,
};

/** Every type of event, in the order of the groups. The list is closed: one without an entry does not compile. */
export const eventCatalogue: Readonly<Record<EventType, EventTypeEntry>> = table;

export const eventTypes = Object.keys(table) as [EventType, ...EventType[]];

export const eventGroups = Object.entries(groups).map(([title, entries]) => ({
  title,
  types: Object.keys(entries) as EventType[],
}));

/** Types whose schema says anything else than what `domain/events` says, or that only one of the two knows. */
type Differing = {
  [Type in EventType | keyof typeof table]: Type extends EventType & keyof typeof table
    ? Same<z.output<(typeof table)[Type]['data']>, RecordedPayload<Type>> extends true
      ? never
      : Type
    : Type;
}[EventType | keyof typeof table];
const differing: Differing[] = [];
// Does not compile where a type differs, and then names it.
differing satisfies never[];
