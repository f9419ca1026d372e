import type { StatusTable } from '../shared/lifecycle';
import type { ScheduleCommand, ScheduleStatus } from './payment-schedule';
import type { ExistingPaymentCommand, ScheduledPaymentStatus } from './scheduled-payment';

/** The lifecycle of a scheduled payment (spec 6.16). A cycle that locks before the date has come bills it all the same. */
export const scheduledPaymentTable: StatusTable<ScheduledPaymentStatus, ExistingPaymentCommand['type']> = {
  planned: {
    waitsFor: 'date',
    who: ['system'],
    on: {
      change: ['planned', 'due'],
      cancel: ['cancelled'],
      fallDue: ['due'],
      bill: ['invoiced'],
      giveUp: ['cancelled'],
    },
  },
  due: { waitsFor: 'invoice', who: ['system'], on: { bill: ['invoiced'], giveUp: ['cancelled'] } },
  invoiced: { waitsFor: null, who: [], on: {} },
  cancelled: { waitsFor: null, who: [], on: {} },
};

/** What waits among the payments of a contract. One on which nothing waits is taken up again by the next payment. */
export const scheduleTable: StatusTable<ScheduleStatus, ScheduleCommand['type']> = {
  open: {
    waitsFor: 'date',
    who: ['system'],
    on: {
      add: ['open'],
      change: ['open', 'closed'],
      cancel: ['open', 'closed'],
      fallDue: ['open', 'closed'],
    },
  },
  closed: {
    waitsFor: null,
    who: [],
    on: { add: ['open', 'closed'], change: ['closed'], cancel: ['closed'] },
  },
};
