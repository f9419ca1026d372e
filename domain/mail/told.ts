import type { Adjustment } from '../adjustment/adjustment';
import type { Amendment } from '../amendment/amendment';
import type { Contract } from '../contract/contract';
import type { EventPayloads, EventType } from '../events/event';
import type { Invoice } from '../invoice/invoice';
import type { OffCyclePayment } from '../off-cycle/off-cycle';
import type { LinkAct } from '../page-link/page-link';
import type { Right, Role } from '../people/rights';
import type { Actor } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { Termination } from '../termination/termination';
import type { TimeOff } from '../time-off/time-off';
import type { Side } from './kinds';
import type { Endpoint } from '../webhook/endpoint';
import type { Locale } from '../language/locale';

/** The rows that an event is about, as they are when it is told of. */
export interface About {
  contract?: Contract | undefined;
  amendment?: Amendment | undefined;
  adjustment?: Adjustment | undefined;
  offCycle?: OffCyclePayment | undefined;
  termination?: Termination | undefined;
  timeOff?: TimeOff | undefined;
  endpoint?: Endpoint | undefined;
  workerName: string;
  /** Those that a payment pays. */
  invoices: readonly Pick<Invoice, 'number' | 'total' | 'currency' | 'family'>[];
}

/** An event together with what it is about. */
export interface Told<Type extends EventType = EventType> {
  id: string;
  type: Type;
  actor: Actor;
  occurredAt: Instant;
  contractId: string | null;
  payload: EventPayloads[Type];
  about: About;
}

/** Somebody who can be told something. */
export interface Reader {
  side: Side;
  id: string;
  name: string;
  address: string;
  locale: Locale;
}

/** A user, and what they may do. */
export interface Employer extends Reader {
  side: 'user';
  rights: ReadonlySet<Right>;
  roles: readonly Role[];
}

/** The page on which a reader does what the mail asks for. */
export interface Act {
  act: LinkAct;
  subjectId: string;
  deadline: Instant | null;
  /** Which invitation it comes with, where it is to sign a contract. */
  sendCount?: number | null;
}
