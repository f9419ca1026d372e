import { roles as allRoles, type Role } from '../domain/people/rights';
import { userCreated } from '../domain/people/events';
import type { User } from '../domain/people/user';
import type { Scope } from '../domain/shared/scope';
import { addElapsedSeconds, type Instant } from '../domain/shared/time';
import { openDatabase, type Database } from '../store/db/database';
import { newId } from '../store/db/ids';
import {
  findEnvironment,
  nowIn,
  scopeOfEnvironment,
  type Environment,
} from '../store/environment/environments';
import { findPersonByEmail } from '../store/people/people';
import { realNow } from '../store/db/real-now';
import { createToken, type NewToken } from '../store/people/tokens';
import { findUserByEmail, insertUser } from '../store/people/users';
import { DEMO } from './seed';
import { UsageError } from './usage';

export interface TokenOptions {
  databaseUrl: string;
  organisation: string | undefined;
  environment: string;
  /** E-mail address of the worker whose token it is to be. */
  person: string | undefined;
  /** E-mail address of the user whose token it is to be. */
  user: string | undefined;
  /** Roles of a service, or of a user who is not there yet; by commas. */
  role: string | undefined;
  /** How long it is good: `90d`, `12h`, `30m`. */
  expires: string | undefined;
  name: string;
}

/** Makes a token and answers its secret, which cannot be shown again. Whoever can run this has the database, so that no right is asked for. */
export async function makeToken(options: TokenOptions): Promise<string> {
  const roles = rolesOf(options.role);
  const expiresAt = expiryOf(options.expires);
  const db = openDatabase(options.databaseUrl, { poolSize: 1, applicationName: 'perdure-token' });
  try {
    const environment = await environmentOf(db, options);
    const scope = scopeOfEnvironment(environment);
    const owner = await ownerOf(db, scope, environment, options, roles);
    const { secret } = await createToken(
      db,
      { ...scope, ...owner, name: options.name, expiresAt },
      environment.kind,
    );
    return secret;
  } finally {
    await db.destroy();
  }
}

async function environmentOf(db: Database, options: TokenOptions): Promise<Environment> {
  const organisationId = options.organisation ?? DEMO.organisationId;
  if (!/^[0-9a-f-]{36}$/i.test(organisationId))
    throw new UsageError(`--organisation ${organisationId} is not an id.`);
  const environment = await findEnvironment(db, organisationId, options.environment);
  if (environment) return environment;
  throw new UsageError(
    `Organisation ${organisationId} has no environment named ${options.environment}. Run: perdure seed`,
  );
}

async function ownerOf(
  db: Database,
  scope: Scope,
  environment: Environment,
  { person: personEmail, user: userEmail }: TokenOptions,
  roles: Role[] | null,
): Promise<Pick<NewToken, 'kind' | 'userId' | 'personId' | 'roles'>> {
  if (personEmail !== undefined) {
    if (userEmail !== undefined || roles !== null)
      throw new UsageError('--person makes the token of a worker; it does not go with --user or --role.');
    const person = await findPersonByEmail(db, scope, personEmail);
    if (person) return { kind: 'worker', personId: person.id };
    throw new UsageError(`Nobody in ${environment.name} has the e-mail address ${personEmail}.`);
  }
  if (userEmail === undefined) return { kind: 'service', roles: roles ?? ['admin'] };
  const user =
    (await knownUser(db, scope, userEmail, roles)) ??
    (await newUser(db, scope, userEmail, roles, nowIn(environment)));
  return { kind: 'user', userId: user.id };
}

async function knownUser(
  db: Database,
  scope: Scope,
  email: string,
  roles: Role[] | null,
): Promise<User | undefined> {
  const user = await findUserByEmail(db, scope, email);
  if (!user) return undefined;
  if (roles !== null && roles.join() !== user.roles.join())
    throw new UsageError(
      `${email} is a user already, with the roles ${user.roles.join(', ')}; leave --role out. PATCH /v1/users/${user.id} changes them.`,
    );
  if (user.status === 'disabled') throw new UsageError(`The user ${email} is disabled.`);
  return user;
}

/** How the first owner of an environment comes to be. */
async function newUser(
  db: Database,
  scope: Scope,
  email: string,
  roles: Role[] | null,
  at: Instant,
): Promise<User> {
  if (roles === null)
    throw new UsageError(`There is no user ${email}. To add one, give --role: ${allRoles.join(', ')}.`);
  const id = newId();
  const user: User = {
    ...{ ...scope, id, name: email, email, roles, status: 'active', locale: 'en' },
    ...{ issuer: null, subject: null, version: 1, createdAt: at },
  };
  const actor = { type: 'system' as const, id: 'command-line', name: 'Command line' };
  const added = await insertUser(db, user, [userCreated(user)], {
    actor,
    at,
    commandId: `command-line/${id}`,
  });
  if (added) return added;
  throw new UsageError(`Somebody else has just added the user ${email}. Try again.`);
}

function rolesOf(text: string | undefined): Role[] | null {
  if (text === undefined) return null;
  const given = text.split(',').map((part) => part.trim());
  const unknown = given.filter((role) => !allRoles.some((known) => known === role));
  if (unknown.length > 0)
    throw new UsageError(`--role ${unknown.join(', ')} is no role: give ${allRoles.join(', ')}.`);
  return allRoles.filter((role) => given.includes(role));
}

const SECONDS = { m: 60, h: 3_600, d: 86_400 };

function expiryOf(text: string | undefined): Instant | null {
  if (text === undefined) return null;
  const [, count, unit] = /^([1-9]\d{0,4})([mhd])$/.exec(text) ?? [];
  if (count === undefined || unit === undefined)
    throw new UsageError(`--expires ${text} is not a time: give 30m, 12h or 90d, for example.`);
  return addElapsedSeconds(realNow(), Number(count) * SECONDS[unit as keyof typeof SECONDS]);
}
