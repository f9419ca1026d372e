import type { Request, Response } from 'express';
import type { Client } from '@temporalio/client';
import type { Config } from '../config/environment';
import type { Logger } from '../config/logger';
import { dateAt } from '../domain/calendar';
import type { Actor } from '../domain/lifecycle';
import type { CalendarDate, Instant } from '../domain/time';
import type { Database, Scope } from '../store/database';
import type { Environment } from '../store/environments';
import type { Token } from '../store/tokens';
import type { FileStore } from './files';
import type { Gateway } from './gateway';

/** What every route may use. Built once in server.ts. */
export interface Services {
  db: Database;
  gateway: Gateway;
  files: FileStore;
  config: Config;
  log: Logger;
}

export interface ServerDependencies {
  db: Database;
  client: Client;
  config: Config;
  log: Logger;
}

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
