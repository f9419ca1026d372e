import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';
import type { MailKind } from './kinds';
import type { Item, Mail } from './letter';
import type { Locale } from '../language/locale';

/** `outbox`: kept to be looked at, and sent to nobody. */
export const emailStatuses = ['outbox', 'queued', 'sending', 'sent', 'failed'] as const;

export type EmailStatus = (typeof emailStatuses)[number];

/** A mail that was written, to whom and about what, and what became of it. */
export interface Email extends Scope {
  id: string;
  eventId: string;
  contractId: string | null;
  kind: MailKind;
  personId: string | null;
  userId: string | null;
  toAddress: string;
  toName: string;
  locale: Locale;
  /** Sealed; null once it has been sent. */
  content: string | null;
  status: EmailStatus;
  attempts: number;
  nextAttemptAt: Instant | null;
  sentAt: Instant | null;
  error: string | null;
  /** How many events it tells of, and until when more may join them. */
  events: number;
  openUntil: Instant | null;
  /** Real time. */
  createdAt: Instant;
  /** The time of its environment. */
  occurredAt: Instant;
}

/** What is sealed of a mail. The items are those that it lists, for more to join them. */
export interface Content extends Mail {
  items?: readonly [Item, ...Item[]];
}

/** What happened longer ago is not mailed any more: a mail server that is set up late is not flooded. */
const STALE_MS = 7 * 86_400_000;

/** Where a mail goes that is written now. */
export function statusOfNew(isSent: boolean, occurredAt: Instant, realNow: Instant): 'outbox' | 'queued' {
  return isSent && Date.parse(realNow) - Date.parse(occurredAt) < STALE_MS ? 'queued' : 'outbox';
}

/** When a worker was last there that knows a mail server; null: never. */
export interface Seen {
  seenAt: Instant | null;
  realNow: Instant;
}

/** Whether mails still wait for such a worker: for as long as it would send them. */
export function isServed({ seenAt, realNow }: Seen): boolean {
  return seenAt !== null && Date.parse(realNow) - Date.parse(seenAt) < STALE_MS;
}
