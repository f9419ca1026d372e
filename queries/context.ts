import { dateAt } from '../domain/shared/calendar';
import type { Caller } from '../domain/people/caller';
import type { Actor } from '../domain/shared/lifecycle';
import type { Scope } from '../domain/shared/scope';
import type { CalendarDate, Instant } from '../domain/shared/time';
import type { Database } from '../store/db/database';
import type { Keyset } from '../store/db/keyset';
import type { Environment } from '../store/environment/environments';

/** Who asks, in which environment, at what time there, and under which command id. Every use case is given one. */
export interface Context {
  scope: Scope;
  environment: Environment;
  /** Who asks, and what they may do: the side they are on, and the employer's rights or the worker. */
  caller: Caller;
  /** The same, as events name them. */
  actor: Actor;
  /** The environment's time when the request arrived. */
  now: Instant;
  /** Idempotent identity of a write: the same for a repeat with the same Idempotency-Key. */
  commandId: string;
  /** An earlier request came with the key, and may have done this already. */
  isRepeat?: boolean;
  /** The only version of the named row that the command is for (If-Match). */
  ifVersion?: number;
  /** Id for the resource that a create makes; fixed by the first request with the key. */
  resourceId: string;
}

/** What a query may use. */
export interface ReadServices {
  db: Database;
}

export type { Keyset };

export function todayIn({ now }: Pick<Context, 'now'>, zone: string): CalendarDate {
  return dateAt(now, zone);
}
