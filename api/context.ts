import type { Request, Response } from 'express';
import { dateAt } from '../domain/calendar';
import type { Actor } from '../domain/lifecycle';
import type { CalendarDate, Instant } from '../domain/time';
import type { Scope } from '../store/database';
import type { Environment } from '../store/environments';
import type { Token } from '../store/tokens';

/** Who asks, in which environment, at what time there, and under which command id. Made by `authenticate`. */
export interface Context {
  scope: Scope;
  environment: Environment;
  token: Token;
  actor: Actor;
  /** The environment's time when the request arrived. */
  now: Instant;
  /** Idempotent identity of a write: the same for a repeat with the same Idempotency-Key. */
  commandId: string;
  /** Id for the resource that a create makes; fixed by the first request with the key. */
  resourceId: string;
}

export function contextOf(res: Response): Context {
  return res.locals.context as Context;
}

export function todayIn(context: Context, zone: string): CalendarDate {
  return dateAt(context.now, zone);
}

export function param(req: Request, name: string): string {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
}
