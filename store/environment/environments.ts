import type { Scope } from '../../domain/shared/scope';
import { defaultPolicies, type Policies } from '../../domain/shared/policies';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';

export interface Environment {
  id: string;
  organisationId: string;
  kind: 'live' | 'sandbox';
  name: string;
  policies: Partial<Policies>;
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

/** Changes these policies and no others, whatever else is changed at the same time. Answers all that have been set. */
export async function mergePolicies(
  db: Database,
  scope: Scope,
  changes: Partial<Policies>,
): Promise<Partial<Policies>> {
  const [merged] = await db('environments')
    .where({ id: scope.environmentId })
    .update({ policies: db.raw('policies || ?::jsonb', [JSON.stringify(changes)]) })
    .returning<{ policies: Partial<Policies> }[]>('policies');
  return merged?.policies ?? {};
}

/** The clock only ever moves forward; a repeated or late call changes nothing. */
export async function setClock(db: Database, environmentId: string, now: Instant): Promise<void> {
  await db('environments')
    .where({ id: environmentId, kind: 'sandbox' })
    .where('clockNow', '<', now)
    .update({ clockNow: now });
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

/** Sandboxes whose clock is moving towards a target. */
export async function listMovingClocks(db: Database, organisationId?: string): Promise<Environment[]> {
  const query = db<Environment>('environments')
    .where({ kind: 'sandbox' })
    .whereNotNull('clockTarget')
    .orderBy('id');
  if (organisationId !== undefined) void query.where({ organisationId });
  return query;
}
