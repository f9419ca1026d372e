import type { Scope } from '../domain/shared/scope';
import type { Cause } from '../store/event/events';
import { insertEnvironment } from '../store/environment/environments';
import { insertOrganisation, isSeeded, markSeeded } from '../store/environment/organisations';
import { openDatabase, type Database } from '../store/db/database';
import { findPersonByEmail, insertPerson, type Person } from '../store/people/people';
import { createToken } from '../store/people/tokens';
import { findUserByEmail, insertUser } from '../store/people/users';
import { userCreated } from '../domain/people/events';
import type { User } from '../domain/people/user';
import { seedContracts } from './seed-contracts';

export interface SeedOptions {
  databaseUrl: string;
  apiUrl: string;
  log: (line: string) => void;
}

export type SeededTokens = {
  adminToken: string;
  workerToken: string;
  liveAdminToken: string;
  liveWorkerToken: string;
} | null;

/** Fixed, so that an interrupted seed carries on with the same organisation. */
export const DEMO = {
  organisationId: '01900000-0000-7000-8000-000000000001',
  sandboxId: '01900000-0000-7000-8000-000000000002',
  liveId: '01900000-0000-7000-8000-000000000003',
} as const;

const OLGA = {
  id: '01900000-0000-7000-8000-00000000000c',
  name: 'Olga Ferrante',
  email: 'olga.ferrante@example.com',
  locale: 'en' as const,
};
const SAM = {
  id: '01900000-0000-7000-8000-00000000000a',
  firstName: 'Sam',
  lastName: 'Rivera',
  email: 'sam.rivera@example.com',
  country: 'ES',
  locale: 'en' as const,
};
const ADA = {
  id: '01900000-0000-7000-8000-00000000000b',
  firstName: 'Ada',
  lastName: 'Okafor',
  email: 'ada.okafor@example.com',
  country: 'NG',
  locale: 'en' as const,
};

/**
 * Makes the demonstration organisation: a sandbox and a live environment, tokens for each, and a few contracts
 * in different states in the sandbox. Answers the tokens, or null when it was all there already.
 */
export async function seed({ databaseUrl, apiUrl, log }: SeedOptions): Promise<SeededTokens> {
  const db = openDatabase(databaseUrl, { poolSize: 2, applicationName: 'perdure-seed' });
  try {
    const { organisationId, sandboxId, liveId } = DEMO;
    if (await isSeeded(db, organisationId)) return null;
    await insertOrganisation(db, { id: organisationId, name: 'Demonstration' });
    const midnight = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
    await insertEnvironment(db, {
      id: sandboxId,
      organisationId,
      kind: 'sandbox',
      name: 'sandbox',
      clockNow: midnight,
    });
    await insertEnvironment(db, { id: liveId, organisationId, kind: 'live', name: 'live', clockNow: null });
    const sandbox = await tokensFor(db, { organisationId, environmentId: sandboxId }, 'sandbox', midnight);
    const live = await tokensFor(
      db,
      { organisationId, environmentId: liveId },
      'live',
      new Date().toISOString(),
    );
    log('demonstration contracts');
    await seedContracts({ apiUrl, ...sandbox });
    await markSeeded(db, organisationId);
    return {
      adminToken: sandbox.admin,
      workerToken: sandbox.worker,
      liveAdminToken: live.admin,
      liveWorkerToken: live.worker,
    };
  } finally {
    await db.destroy();
  }
}

/** Olga, who owns it all; Sam, who has a worker token; and Ada, whose contracts Sam must not see. */
async function tokensFor(db: Database, scope: Scope, kind: 'live' | 'sandbox', at: string) {
  const sam = await person(db, scope, kind, SAM, at);
  const ada = await person(db, scope, kind, ADA, at);
  const userId = await owner(db, scope, kind, at);
  const admin = await createToken(db, { ...scope, kind: 'user', userId, name: 'Demonstration' }, kind);
  const worker = await createToken(db, { ...scope, kind: 'worker', personId: sam, name: 'Sam Rivera' }, kind);
  return { admin: admin.secret, worker: worker.secret, samId: sam, adaId: ada };
}

async function owner(db: Database, scope: Scope, kind: string, at: string): Promise<string> {
  const known = await findUserByEmail(db, scope, OLGA.email);
  if (known) return known.id;
  const id = idIn(kind, OLGA.id);
  const user: User = {
    ...{ ...scope, ...OLGA, id, roles: ['owner'], status: 'active' },
    ...{ issuer: null, subject: null, version: 1, createdAt: at },
  };
  await insertUser(db, user, [userCreated(user)], causeOf(id, at));
  return id;
}

/** Ids are unique across all environments, so the live twin differs in one digit. */
const idIn = (kind: string, id: string) => (kind === 'live' ? id.replace('7000-8000', '7000-9000') : id);

const causeOf = (id: string, at: string): Cause => ({
  actor: { type: 'system', id: 'seed', name: 'Seed' },
  at,
  commandId: `seed/${id}`,
});

async function person(
  db: Database,
  scope: Scope,
  kind: string,
  who: typeof SAM,
  at: string,
): Promise<string> {
  const known = await findPersonByEmail(db, scope, who.email);
  if (known) return known.id;
  const id = idIn(kind, who.id);
  const row: Person = { ...scope, ...who, id, status: 'active', createdAt: at };
  await insertPerson(db, row, causeOf(id, at));
  return id;
}
