import type { CalendarDate } from '../shared/time';

/** Every event of a scheduled payment says which one, and what it comes to. */
export type OfScheduledPayment = {
  entry_id: string;
  date: CalendarDate;
  amount: string;
  currency: string;
};

export interface ToldOfSchedule {
  'schedule.added': { note: string };
  'schedule.updated': { changed: string[] };
  'schedule.due': { note: string };
  'schedule.invoiced': { invoice_id: string };
  'schedule.cancelled': { reason: string | null };
}

export type SchedulePayloads = { [Type in keyof ToldOfSchedule]: OfScheduledPayment & ToldOfSchedule[Type] };
