import type { Scope } from '../domain/shared/scope';
import { insertEnvironment } from '../store/environment/environments';
import { insertOrganisation, isSeeded, markSeeded } from '../store/environment/organisations';
import { openDatabase, type Database } from '../store/db/database';
import { findPersonByEmail, insertPerson, type Person } from '../store/people/people';
import { createToken } from '../store/environment/tokens';
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

const SAM = {
  id: '01900000-0000-7000-8000-00000000000a',
  firstName: 'Sam',
  lastName: 'Rivera',
  email: 'sam.rivera@example.com',
  country: 'ES',
};
const ADA = {
  id: '01900000-0000-7000-8000-00000000000b',
  firstName: 'Ada',
  lastName: 'Okafor',
  email: 'ada.okafor@example.com',
  country: 'NG',
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

/** Sam, who has a worker token, and Ada, whose contracts Sam must not see. */
async function tokensFor(db: Database, scope: Scope, kind: 'live' | 'sandbox', at: string) {
  const sam = await person(db, scope, kind, SAM, at);
  const ada = await person(db, scope, kind, ADA, at);
  const admin = await createToken(db, {
    ...scope,
    scope: 'admin',
    personId: null,
    name: 'Demonstration admin',
    kind,
  });
  const worker = await createToken(db, {
    ...scope,
    scope: 'worker',
    personId: sam,
    name: 'Sam Rivera',
    kind,
  });
  return { admin: admin.secret, worker: worker.secret, samId: sam, adaId: ada };
}

async function person(
  db: Database,
  scope: Scope,
  kind: string,
  who: typeof SAM,
  at: string,
): Promise<string> {
  const known = await findPersonByEmail(db, scope, who.email);
  if (known) return known.id;
  // Ids are unique across all environments, so the live twin differs in one digit.
  const id = kind === 'live' ? who.id.replace('7000-8000', '7000-9000') : who.id;
  const row: Person = { ...scope, ...who, id, status: 'active', createdAt: at };
  await insertPerson(db, row, {
    actor: { type: 'system', id: 'seed', name: 'Seed' },
    at,
    commandId: `seed/${id}`,
  });
  return id;
}
