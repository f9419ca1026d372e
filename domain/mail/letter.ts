import type { PaidThing } from '../language/glossary';
import type { DisabledReason } from '../webhook/endpoint';
import type { CalendarDate, Instant } from '../shared/time';
import type { Locale } from '../language/locale';
import type { MailKind } from './kinds';

/** What a mail tells of one event, before it is put into words: nothing of it is formatted yet. */
export interface Item {
  /** The contract's title, whom it is with, and the zone that its instants are told in. */
  title?: string | undefined;
  worker?: string | undefined;
  zone?: string | undefined;
  /** A decimal, as events write it. */
  amount?: { amount: string; currency: string } | undefined;
  what?: PaidThing | undefined;
  outcome?: 'approved' | 'declined' | undefined;
  /** The number of an invoice. */
  number?: string | undefined;
  /** The day that it is about: the first, the last, that of a payment. */
  day?: CalendarDate | null | undefined;
  period?: readonly [CalendarDate, CalendarDate] | undefined;
  /** Until when something can be done; or when something is tried again. */
  until?: Instant | null | undefined;
  /** What somebody wrote: never to be trusted. */
  note?: string | null | undefined;
  endpoint?: DisabledEndpoint | undefined;
  /** The page on which it is done. */
  link?: string | undefined;
}

/** An endpoint of webhooks, and why nothing is sent to it any more. */
export interface DisabledEndpoint {
  id: string;
  name: string | null;
  /** Where it is, without what may be secret in its path. */
  host: string;
  reason: DisabledReason;
  failingSince: Instant | null;
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
  /** Where mails of this kind are switched off; see `Mail`. */
  unsubscribe?: string | undefined;
}

/** A mail as it is sent. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  /** Where whoever has it switches off its kind, by one click; there is none for what one has to be told. */
  unsubscribe?: string | undefined;
}

/** So many are listed, however many there are. */
export const MOST_LISTED = 10;
