import type { Scope } from '../../domain/shared/scope';
import { defaultPolicies, type Policies } from '../../domain/shared/policies';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';
import { builtOnce, keptRows } from '../db/kept';

export interface Environment {
  id: string;
  organisationId: string;
  kind: 'live' | 'sandbox';
  name: string;
  policies: Partial<Policies>;
  /** Whether there is any policy of approvals: where there is none, nobody looks for one. */
  hasApprovalPolicies: boolean;
  clockNow: Instant | null;
  clockTarget: Instant | null;
  createdAt: Instant;
}

export function scopeOfEnvironment(environment: Environment): Scope {
  return { organisationId: environment.organisationId, environmentId: environment.id };
}

export function policiesOf(environment: Environment): Policies {
  return { ...defaultPolicies, ...environment.policies };
}

/** The environment's time: the test clock of a sandbox, real time in live. */
export function nowIn(environment: Environment): Instant {
  return environment.clockNow ?? new Date().toISOString();
}

export async function getEnvironment(db: Database, environmentId: string): Promise<Environment | undefined> {
  return db<Environment>('environments').where({ id: environmentId }).first();
}

export async function findEnvironment(
  db: Database,
  organisationId: string,
  name: string,
): Promise<Environment | undefined> {
  return db<Environment>('environments').where({ organisationId, name }).first();
}

export async function insertEnvironment(
  db: Database,
  environment: Pick<Environment, 'id' | 'organisationId' | 'kind' | 'name' | 'clockNow'>,
): Promise<void> {
  await db('environments').insert(environment).onConflict('id').ignore();
}

/** Changes these policies and no others, whatever else is changed at the same time. */
export async function mergePolicies(db: Database, scope: Scope, changes: Partial<Policies>): Promise<void> {
  await db('environments')
    .where({ id: scope.environmentId })
    .update({ policies: db.raw('policies || ?::jsonb', [JSON.stringify(changes)]) });
}

/** The clock only ever moves forward; a repeated or late call changes nothing. */
export async function setClock(db: Database, environmentId: string, now: Instant): Promise<void> {
  await db('environments')
    .where({ id: environmentId, kind: 'sandbox' })
    .where('clockNow', '<', now)
    .update({ clockNow: now });
}

const clockOf = (db: Database, id: string) =>
  db('environments').where({ id, kind: 'sandbox' }).select('clockNow');

/** The part of an environment that tells a sandbox's time. */
export type ClockReading = Pick<Environment, 'clockNow'>;

/**
 * Reads a sandbox's clock and holds it until the transaction ends; live has none. So an alarm that is set meanwhile
 * is seen by whoever moves the clock past it, or whoever sets it sees that the clock is past it.
 */
export const holdingClock = builtOnce<'id'>((db, { id }) => clockOf(db, id).forShare());

const readingClock = builtOnce<'id'>((db, { id }) => clockOf(db, id));

/** The sandbox's clock as it stands; null in live. */
export async function readClockOf(db: Database, id: string): Promise<Instant | null> {
  return (await keptRows<ClockReading>(db, readingClock(db, { id })))[0]?.clockNow ?? null;
}

/** Records where the clock is to go, for `GET /v1/sandbox/clock` to show while the advance runs. */
export async function aimClock(db: Database, environmentId: string, target: Instant): Promise<void> {
  await db('environments')
    .where({ id: environmentId, kind: 'sandbox' })
    .update({ clockTarget: db.raw('greatest(clock_target, ?::timestamptz)', [target]) });
}

export async function clearAim(db: Database, environmentId: string, reached: Instant): Promise<void> {
  await db('environments')
    .where({ id: environmentId })
    .where('clockTarget', '<=', reached)
    .update({ clockTarget: null });
}

/** The clock goes nowhere any more. Answers where it stands. */
export async function stopAt(db: Database, environmentId: string): Promise<Instant> {
  const [stopped] = await db('environments')
    .where({ id: environmentId, kind: 'sandbox' })
    .update({ clockTarget: null })
    .returning<{ clockNow: Instant }[]>('clockNow');
  if (!stopped) throw new Error(`Environment ${environmentId} has no clock.`);
  return stopped.clockNow;
}

/** Sandboxes whose clock is moving towards a target, or has something left to do where it stands. */
export async function listMovingClocks(db: Database, organisationId?: string): Promise<Environment[]> {
  const query = db<Environment>('environments as e')
    .where({ kind: 'sandbox' })
    .whereRaw(
      `(clock_target IS NOT NULL OR EXISTS (
          SELECT 1 FROM alarms a
          WHERE a.environment_id = e.id AND a.wake_at <= e.clock_now AND a.passed_by IS DISTINCT FROM a.wake_at))`,
    )
    .orderBy('id');
  if (organisationId !== undefined) void query.where({ organisationId });
  return query;
}
