import type { EventDraft } from '../events/event';
import { assertNever, type Refusal, type RefusalCode } from './errors';
import type { Person } from '../people/person';
import type { PrepayOrder } from '../prepay/account';
import type { PaymentOrder } from '../payment-schedule/payment-schedule';
import type { WorkOrder } from '../work/work-sheet';
import type { Scope } from './scope';
import { addElapsedDays, type Instant } from './time';

/** `admin` is what releases without users wrote for every token of the employer's: like `service`, with its id. */
export const actorTypes = ['user', 'service', 'admin', 'worker', 'system'] as const;

/** Who acts: a person, whichever token they use. A timer acts as `system`. */
export interface Actor {
  type: (typeof actorTypes)[number];
  /** Id of the user, of the token of a service, of the person who works; `system` for a timer. */
  id: string;
  name: string;
  /** Of a service the user who made it, also by another service: where something is approved, both are one person. */
  maker?: string | undefined;
}

export const SYSTEM: Actor = { id: 'system', name: 'Perdure', type: 'system' };

/** What every stored lifecycle row has. `version` fences writers: each applied change adds one. */
export interface LifecycleState extends Scope {
  id: string;
  status: string;
  version: number;
}

/** What a person or a date asks of a row. */
export interface Command {
  type: string;
  actor: Actor;
}

/**
 * All that tells one lifecycle from another. Declared once, beside its rules, and listed in `domain/lifecycles.ts`,
 * from which workflows, activities, alarms, `doctor` and the API's commands follow.
 */
export interface Lifecycle<
  S extends LifecycleState,
  C extends Command,
  Record extends string = string,
  Load extends string = string,
  Given extends C['type'] = C['type'],
> {
  /** The table of its rows. */
  rows: string;
  /** What the id of its workflow begins with; see `workflowIdOf`. In histories, like the next two: never change one. */
  path: string;
  /** The activity that records a change of a row, and the one that reads the row. */
  record: Record;
  load: Load;
  /** Commands that people give, each an update of that name. */
  commands: readonly Given[];
  decide(state: S | null, command: C, at: Instant): Decision<S>;
  /** What time brings next. */
  due(state: S): Due<C['type']> | null;
  /** Whether its workflow, and no other, still has something to wait for. */
  isWaiting(state: S): boolean;
  /** Whether the row alone answers a command that it refuses: nothing can have moved it since it was read. */
  isSettled(state: S): boolean;
  /** The contract whose lock orders its changes and whose stream tells of them; null for a row that has none. */
  contractOf(state: S): string | null;
  /** What the id of its workflow ends with, where that is not the row's own id. */
  keyOf?(state: S): string;
}

/** Checks a declaration and keeps the names in it as literals. */
export function declareLifecycle<S extends LifecycleState, C extends Command>() {
  return <const Record extends string, const Load extends string, const Given extends C['type']>(
    lifecycle: Lifecycle<S, C, Record, Load, Given>,
  ): Lifecycle<S, C, Record, Load, Given> => lifecycle;
}

export interface Change<S> {
  next: S;
  events: EventDraft[];
  /** A person who is made with it, or not at all. */
  newPerson?: Person | undefined;
  /** What the recorder decides: about a row that is waited for together with others, or by what it alone knows. */
  order?: WorkOrder | PrepayOrder | PaymentOrder | undefined;
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

/** A command for one version of the row is refused where the row has another by now. */
export function refuseMoved(
  state: { version: number } | null,
  ifVersion: number | undefined,
  namedBy: 'If-Match' | 'version' = 'If-Match',
): Refusal | null {
  if (ifVersion === undefined || state === null || state.version === ifVersion) return null;
  const { version } = state;
  const anew = namedBy === 'If-Match' ? 'send the request with its new ETag' : 'decide it by its new version';
  const message = `${namedBy === 'version' ? 'The decision' : namedBy} names version ${ifVersion}, and this is at version ${version}. Read it again, and ${anew}.`;
  return { code: 'precondition_failed', message, details: { version } };
}

/** Someone who may have to act; `system` means that only time is needed. */
export const parties = ['admin', 'worker', 'system'] as const;
export type Party = (typeof parties)[number];

/** The party that an actor stands for; users and services act for the employer. */
export function partyOf({ type }: Pick<Actor, 'type'>): Party {
  switch (type) {
    case 'user':
    case 'service':
    case 'admin':
      return 'admin';
    case 'worker':
    case 'system':
      return type;
    default:
      return assertNever(type);
  }
}

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

/** The statuses in which the table has an arrow for the command: a set-based change moves rows in these, and no other. */
export function statusesFrom<Status extends string, Command extends string>(
  table: StatusTable<Status, Command>,
  command: Command,
): Status[] {
  return (Object.keys(table) as Status[]).filter((status) => table[status].on[command] !== undefined);
}

/** The one status to which the command leads, from wherever it does. */
export function targetOf<Status extends string, Command extends string>(
  table: StatusTable<Status, Command>,
  command: Command,
): Status {
  const targets = new Set(statusesFrom(table, command).flatMap((from) => table[from].on[command] ?? []));
  const [target] = targets;
  if (target === undefined || targets.size > 1) throw new Error(`${command} does not lead to one status.`);
  return target;
}

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
