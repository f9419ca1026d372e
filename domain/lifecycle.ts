import type { EventDraft } from './events';
import type { Refusal, RefusalCode } from './errors';
import { addElapsedDays, type Instant } from './time';

/** Who acts. The gateway fills it from the token; a timer acts as `system`. */
export interface Actor {
  type: 'admin' | 'worker' | 'system';
  /** Token id for an admin, person id for a worker, `system` for a timer. */
  id: string;
  name: string;
}

export const SYSTEM: Actor = { id: 'system', name: 'Perdure', type: 'system' };

/** What every stored lifecycle row has. `version` fences writers: each applied change adds one. */
export interface LifecycleState {
  id: string;
  contractId: string;
  status: string;
  version: number;
}

export interface Change<S> {
  next: S;
  events: EventDraft[];
}

export type Decision<S> = { ok: true; change: Change<S> } | { ok: false; refusal: Refusal };

export function change<S>(next: S, ...events: EventDraft[]): Decision<S> {
  return { ok: true, change: { next, events } };
}

export function refuse<S>(
  code: RefusalCode,
  message: string,
  about: { field?: string; details?: Record<string, unknown> } = {},
): Decision<S> {
  return { ok: false, refusal: { code, message, ...about } };
}

/** Someone who may have to act; `system` means that only time is needed. */
export type Party = 'admin' | 'worker' | 'system';

/**
 * One row of a status table: what a lifecycle waits for in that status, and to which statuses each command may
 * lead. Validators, workflows, `next` answers, docs and property tests all read this one table.
 */
export interface StatusRow<Status extends string, Command extends string> {
  /** What is awaited; null in a terminal status, which absorbs. */
  waitsFor: string | null;
  who: Party[];
  on: Partial<Record<Command, readonly Status[]>>;
}

export type StatusTable<Status extends string, Command extends string> = Record<
  Status,
  StatusRow<Status, Command>
>;

/** What a contract, amendment or termination waits for, who must act, until when, and what happens then. */
export interface Next {
  waiting_for: string;
  who: Party[];
  until: Instant | null;
  then: string;
}

/** A command that time gives: which one, and the instant it falls due. */
export interface Due<Command extends string> {
  command: Command;
  at: Instant;
}

export function soonest<Command extends string>(...dues: (Due<Command> | null)[]): Due<Command> | null {
  return dues.reduce((best, due) => (due && (!best || due.at < best.at) ? due : best), null);
}

/** Reminder instants ahead of a deadline; those that lay before the wait began are left out, never sent late. */
export function remindersBefore(deadline: Instant, daysBefore: number[], since: Instant | null): Instant[] {
  return daysBefore
    .map((days) => addElapsedDays(deadline, -days))
    .filter((at) => since === null || at > since)
    .sort();
}
