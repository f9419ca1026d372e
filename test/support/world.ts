import type { Scope } from '../../domain/shared/scope';
import { openDatabase, type Database } from '../../store/db/database';
import { insertEnvironment } from '../../store/environment/environments';
import { insertOrganisation } from '../../store/environment/organisations';
import { newId } from '../../store/db/ids';
import { insertPerson } from '../../store/people/people';
import { createToken, type NewToken } from '../../store/people/tokens';
import { Api, type Json } from './http';
import type { StackAddress } from './stack';

/** Where the clock of a sandbox stands unless a test says otherwise. */
export const START = '2026-01-10T00:00:00.000Z';

/** One organisation with a sandbox of its own: its clock moves for nobody else, so tests may share the stack. */
export interface World {
  scope: Scope;
  db: Database;
  admin: Api;
  worker: Api;
  /** Another worker of the same environment. */
  other: Api;
  workerId: string;
  otherId: string;
  /** Admin of the same organisation's live environment. */
  live: { scope: Scope; admin: Api; worker: Api; workerId: string };
  /** Moves the clock and fails the test if it does not arrive. */
  advance(to: string): Promise<void>;
  close(): Promise<void>;
}

export function stackAddress(): StackAddress {
  return JSON.parse(process.env['PERDURE_TEST_STACK'] ?? '{}') as StackAddress;
}

export async function newWorld(
  clockNow: string,
  address: StackAddress = stackAddress(),
  db: Database = openDatabase(address.databaseUrl, { poolSize: 4, applicationName: 'test' }),
): Promise<World> {
  const organisationId = newId();
  await insertOrganisation(db, { id: organisationId, name: `Test ${organisationId}` });
  const sandbox = await newEnvironment(db, organisationId, 'sandbox', clockNow, address.url);
  const live = await newEnvironment(db, organisationId, 'live', null, address.url);
  const advance = async (to: string): Promise<void> => {
    for (;;) {
      const { status, body } = await sandbox.admin.post('/sandbox/clock/advance', { to });
      if (status === 200) return;
      if (status !== 202)
        throw new Error(`The clock did not advance to ${to}: ${status} ${JSON.stringify(body)}`);
    }
  };
  return { db, ...sandbox, live, advance, close: () => db.destroy() };
}

async function newEnvironment(
  db: Database,
  organisationId: string,
  kind: 'sandbox' | 'live',
  clockNow: string | null,
  url: string,
) {
  const environmentId = newId();
  const scope = { organisationId, environmentId };
  await insertEnvironment(db, { id: environmentId, organisationId, kind, name: kind, clockNow });
  const workerId = await newPerson(db, scope, 'Wanda');
  const otherId = await newPerson(db, scope, 'Otto');
  const api = async (owner: Pick<NewToken, 'kind' | 'personId' | 'roles'>) => {
    const { secret } = await createToken(db, { ...scope, ...owner, name: 'Test' }, kind);
    return new Api(url, secret);
  };
  const [admin, worker, other] = await Promise.all([
    api({ kind: 'service', roles: ['admin'] }),
    api({ kind: 'worker', personId: workerId }),
    api({ kind: 'worker', personId: otherId }),
  ]);
  return { scope, admin, worker, other, workerId, otherId };
}

async function newPerson(db: Database, scope: Scope, firstName: string): Promise<string> {
  const id = newId();
  const person = {
    ...scope,
    id,
    firstName,
    lastName: 'Work',
    email: `${id}@example.com`,
    country: null,
    locale: 'en' as const,
    status: 'active' as const,
  };
  const at = '2020-01-01T00:00:00.000Z';
  await insertPerson(
    db,
    { ...person, createdAt: at },
    { actor: { type: 'system', id: 'test', name: 'Test' }, at, commandId: id },
  );
  return id;
}

/** Body of a contract that needs nothing else said. */
export function contractBody(world: { workerId: string }, changes: Json = {}): Json {
  return {
    kind: 'fixed',
    title: 'Design work',
    currency: 'EUR',
    amount: '5000.00',
    start_date: '2026-01-01',
    worker_id: world.workerId,
    ...changes,
  };
}
