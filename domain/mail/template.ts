import type { Locale } from './locale';

/** An item in words of the reader's language. What there is nothing of is ''. */
export interface Facts {
  employer: string;
  worker: string;
  /** In quotation marks. */
  title: string;
  amount: string;
  what: string;
  outcome: 'approved' | 'declined';
  number: string;
  day: string;
  period: string;
  until: string;
  url: string;
  note: string;
}

/** What stands in the table below the text, in this order, where there is something of it. */
export type RowName =
  | 'contract'
  | 'employer'
  | 'worker'
  | 'what'
  | 'amount'
  | 'invoice'
  | 'period'
  | 'due'
  | 'payday'
  | 'start'
  | 'end'
  | 'lastDay'
  | 'effective'
  | 'until'
  | 'locks'
  | 'retry'
  | 'address';

/** What the words of a person are called that a mail quotes. */
export type NoteName = 'message' | 'reason' | 'description';

export interface Words {
  subject: string;
  body: string[];
}

export interface Template {
  rows: readonly RowName[];
  note?: NoteName;
  words: Record<Locale, (facts: Facts) => Words>;
  /** What the button says that leads to the page; only of kinds with a link. */
  action?: Record<Locale, string>;
  /** Of digests: how many there are. */
  many?: Record<Locale, (count: string, facts: Facts) => Words>;
}
