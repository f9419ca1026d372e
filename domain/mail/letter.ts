import type { CalendarDate, Instant } from '../shared/time';
import type { Locale } from './locale';
import type { MailKind } from './kinds';

/** What is paid or asked for; its names are those of adjustments, off-cycle payments and work. */
export const paidThings = [
  'bonus',
  'commission',
  'reimbursement',
  'deduction',
  'accrued_holiday',
  'overtime',
  'custom',
  'other',
  'timesheet',
  'task',
  'milestone',
] as const;

/** What a mail tells of one event, before it is put into words: nothing of it is formatted yet. */
export interface Item {
  /** The contract's title, whom it is with, and the zone that its instants are told in. */
  title?: string | undefined;
  worker?: string | undefined;
  zone?: string | undefined;
  /** A decimal, as events write it. */
  amount?: { amount: string; currency: string } | undefined;
  what?: (typeof paidThings)[number] | undefined;
  outcome?: 'approved' | 'declined' | undefined;
  /** The number of an invoice. */
  number?: string | undefined;
  /** The day that it is about: the first, the last, that of a payment. */
  day?: CalendarDate | null | undefined;
  period?: readonly [CalendarDate, CalendarDate] | undefined;
  /** Until when something can be done; or when something is tried again. */
  until?: Instant | null | undefined;
  /** What somebody wrote, or an address that they gave: never to be trusted. */
  note?: string | null | undefined;
  url?: string | undefined;
  /** The page on which it is done. */
  link?: string | undefined;
}

export interface Letter {
  kind: MailKind;
  locale: Locale;
  /** Who is addressed. */
  name: string;
  /** The organisation in whose name it is told. */
  employer: string;
  /** The first of them; `count` may be more. */
  items: readonly [Item, ...Item[]];
  count: number;
}

/** A mail as it is sent. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** So many are listed, however many there are. */
export const MOST_LISTED = 10;
