import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError, type Config } from './environment';

/** Who vouches for users of an environment (OpenID Connect). */
export interface IdentityProvider {
  issuer: string;
  /** For whom its access tokens are made: which of its issuer's tokens are meant for the environment. */
  audience: string;
  /** Where its keys are. */
  jwks: { url: URL } | { file: string };
  environmentId: string;
}

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && LOCAL.test(hostname));

const keys = z.string().transform((text, context) => {
  if (!URL.canParse(text) || !/^[a-z]+:\/\//i.test(text)) return { file: text };
  const url = new URL(text);
  if (isSafe(url)) return { url };
  context.addIssue({ code: 'custom', message: 'must be an https:// URL or the path of a file' });
  return z.NEVER;
});

const provider = z.strictObject({
  issuer: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }),
  audience: z.string().min(1, 'is not set'),
  jwks: keys,
  environment_id: z.uuid('must be the id of an environment'),
});

const VARIABLES = {
  issuer: 'OIDC_ISSUER',
  audience: 'OIDC_AUDIENCE',
  jwks: 'OIDC_JWKS',
  environment_id: 'OIDC_ENVIRONMENT_ID',
} as const;

/** One by variables of its own, and as many as there are in the file; each environment and audience is one issuer's. */
export function identityProviders(config: Config): IdentityProvider[] {
  const own = Object.entries(VARIABLES).map(([field, name]) => [field, config[name]] as const);
  const isGiven = own.some(([, value]) => value !== undefined);
  const one = isGiven ? [parse(provider, Object.fromEntries(own), (field) => nameOf(field))] : [];
  const file = config.OIDC_PROVIDERS_FILE;
  const all = [...one, ...(file === undefined ? [] : readProviders(file))];
  const places = all.map(({ issuer, audience }) => `${issuer} for ${audience}`);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice)
    throw new ConfigError(`OpenID Connect: ${twice} is given twice; an audience is one environment.`);
  return all.map(({ environment_id: environmentId, ...rest }) => ({ ...rest, environmentId }));
}

function readProviders(file: string) {
  const named = (field: string) => `OIDC_PROVIDERS_FILE: ${field || 'the file'}`;
  try {
    return parse(z.array(provider), JSON.parse(readFileSync(file, 'utf8')), named);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`OIDC_PROVIDERS_FILE cannot be read: ${(error as Error).message}`);
  }
}

const nameOf = (field: string): string => VARIABLES[field as keyof typeof VARIABLES] ?? field;

function parse<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  named: (field: string) => string,
): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `  ${named(path.join('.'))}: ${message}`);
  throw new ConfigError(`The identity providers are not usable:\n${problems.join('\n')}`);
}
