import { openDatabase } from '../store/db/database';
import { findEnvironment } from '../store/environment/environments';
import { findPersonByEmail } from '../store/people/people';
import { createToken } from '../store/environment/tokens';
import { DEMO } from './seed';
import { UsageError } from './usage';

export interface TokenOptions {
  databaseUrl: string;
  organisation: string | undefined;
  environment: string;
  /** E-mail address of the person a worker token is for; an admin token has none. */
  person: string | undefined;
  name: string;
}

/** Makes a token and answers its secret, which cannot be shown again. */
export async function makeToken(options: TokenOptions): Promise<string> {
  const db = openDatabase(options.databaseUrl, { poolSize: 1, applicationName: 'perdure-token' });
  try {
    const organisationId = options.organisation ?? DEMO.organisationId;
    if (!/^[0-9a-f-]{36}$/i.test(organisationId))
      throw new UsageError(`--organisation ${organisationId} is not an id.`);
    const environment = await findEnvironment(db, organisationId, options.environment);
    if (!environment)
      throw new UsageError(
        `Organisation ${organisationId} has no environment named ${options.environment}. Run: perdure seed`,
      );
    const scope = { organisationId, environmentId: environment.id };
    const person = options.person ? await findPersonByEmail(db, scope, options.person) : undefined;
    if (options.person && !person)
      throw new UsageError(`Nobody in ${options.environment} has the e-mail address ${options.person}.`);
    const { secret } = await createToken(db, {
      ...scope,
      scope: person ? 'worker' : 'admin',
      personId: person?.id ?? null,
      name: options.name,
      kind: environment.kind,
    });
    return secret;
  } finally {
    await db.destroy();
  }
}
