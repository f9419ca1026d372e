import type { DigestKind, MailKind } from './kinds';
import type { DisabledReason } from '../webhook/endpoint';

/** An item in words of the reader's language. What there is nothing of is ''. */
export interface Facts {
  employer: string;
  worker: string;
  /** In quotation marks. */
  title: string;
  amount: string;
  what: string;
  outcome: 'approved' | 'declined';
  decision: string;
  number: string;
  day: string;
  period: string;
  until: string;
  endpoint: string;
  disabled: DisabledReason;
  since: string;
  /** The call of the API that does what the mail advises. */
  call: string;
  note: string;
}

/** What stands in the table below the text, in this order, where there is something of it. */
export type RowName =
  'contract' | 'employer' | 'worker' | 'what' | 'amount' | 'invoice' | 'decision' | 'endpoint' | MomentName;

export type MomentName = (typeof moments)[number];

/** Rows that say when; an item of a list says them with their names. */
export const moments = [
  ...(['period', 'due', 'paymentDate', 'startDate', 'endDate', 'lastDay'] as const),
  ...(['appliesFrom', 'signBy', 'locksOn', 'nextAttempt'] as const),
] as const;

/** What the words of a person are called that a mail quotes. */
export type NoteName = 'message' | 'reason' | 'note' | 'description';

/** What of an item a mail shows beside its words. */
export interface Layout {
  rows: readonly RowName[];
  note?: NoteName;
  /** What the button says that leads to the page; only of kinds with a link. */
  act?: 'readAndSign' | 'review';
}

export interface Words {
  subject: string;
  body: string[];
}

/** All that mails say in one language. */
export interface MailWords {
  hello(name: string): string;
  /** How many are not listed: `#`. */
  more: { one: string; other: string };
  /** Beneath every mail, with the name of the organisation. */
  sender(employer: string): string;
  /** Beneath a mail of a kind that can be switched off: a link that does so. */
  unsubscribe: string;
  /** Beneath a link, for where the button does not work. */
  link: string;
  /** A link is for one person alone. */
  personal: string;
  one: Record<MailKind, (facts: Facts) => Words>;
  /** Of two or more at once; of a single one it is told by itself. */
  many: Record<DigestKind, (count: string, facts: Facts) => Words>;
}
