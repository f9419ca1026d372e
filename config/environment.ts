import { z } from 'zod';
import { NOTHING_OPENED, parseOpened } from '../domain/webhook/address';
import { durationOf, SENDING_RULES, type SendingRules } from '../domain/webhook/sending';

const port = z.coerce.number().int().min(0).max(65_535);

/** As Express takes it: a number of hops, or addresses and networks by commas. */
const proxies = z.union(
  [
    z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
    z.string().regex(/^[\da-fA-F.:/]+(?:\s*,\s*[\da-fA-F.:/]+)*$/),
  ],
  'must be the number of proxies in front, or their addresses by commas',
);

/** A bucket's name as S3 allows it, and a folder in it. */
const STORE = /^(?:disk|s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w!.*'()/-]*))?)$/;

export const SECRET_LENGTH = 32;

const keys = z
  .string()
  .transform((text) => text.split(',').map((key) => key.trim()) as [string, ...string[]])
  .refine((given) => given.every((key) => key.length >= SECRET_LENGTH), {
    message: `each key must have at least ${SECRET_LENGTH} characters`,
  });

const DURATION = 'must be a number of ms, s, m, h or d, such as 30m';

const duration = z.string().transform((text, context) => {
  const ms = durationOf(text);
  if (ms === null) context.addIssue({ code: 'custom', message: DURATION });
  return ms ?? 0;
});

const durations = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(duration).min(1).max(30));

function opened(text: string, context: z.RefinementCtx) {
  const parsed = parseOpened(text);
  if (typeof parsed !== 'string') return parsed;
  context.addIssue({ code: 'custom', message: `${parsed} is no name, address or network` });
  return NOTHING_OPENED;
}
const mailbox = z
  .string()
  .regex(
    /^(?:[^\p{Cc}<>"]*<[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u,
    'must be an e-mail address, or a name and an address as in Contracts <contracts@example.com>',
  );

const seconds = z
  .string()
  .regex(/^\d{1,6}(,\d{1,6}){0,19}$/, 'must be whole seconds by commas')
  .transform((text) => text.split(',').map(Number));

const schema = z.object({
  DATABASE_URL: z
    .string('is not set; give postgres://user:password@host:5432/database')
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Where clients reach the API, for links in answers; without it they lead to the address that was called. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  /** Where the API tells its metrics, to whoever can reach that address; not at all while it is unset. */
  METRICS_PORT: port.min(1).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** They are read from the database no more often than that. */
  METRICS_KEEP_SECONDS: z.coerce.number().min(0).max(3_600).default(30),
  /** A command that takes longer is answered 202, and its outcome can be asked for. */
  COMMAND_DEADLINE_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  /** How long an API that is to stop says so, by `/ready` and in every answer, before it refuses connections. */
  SHUTDOWN_NOTICE_MS: z.coerce.number().int().min(0).max(10_000).default(2_000),
  /** What one token may ask of each API process; 0 for as much as it likes. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).default(6_000),
  /** Beyond so many, an address is answered only for tokens known to be right; 0 for as many as it likes. */
  WRONG_TOKENS_PER_MINUTE: z.coerce.number().int().min(0).default(600),
  /** Who vouches for users of an environment by OpenID Connect; more of them in a file. See identity-providers.ts. */
  OIDC_ISSUER: z.string().optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS: z.string().optional(),
  OIDC_ENVIRONMENT_ID: z.string().optional(),
  OIDC_PROVIDERS_FILE: z.string().min(1).optional(),
  /** The keys of an issuer are read again for an unknown one, but no more often than that. */
  OIDC_COOLDOWN_SECONDS: z.coerce.number().min(0).max(3_600).default(30),
  /** The proxies in front, whose word is taken for the address of the client: how many, or their addresses. */
  TRUST_PROXY: proxies.default(0),
  /** Contracts that billing takes in one transaction. */
  BILLING_CHUNK: z.coerce.number().int().min(1).max(10_000).default(500),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Where uploaded documents are kept: in the folder FILES_DIR, which API processes share, or in a bucket. */
  FILES_STORE: z.string().regex(STORE, 'must be disk, s3://bucket or s3://bucket/prefix').default('disk'),
  FILES_DIR: z.string().default('.perdure/files'),
  /** A server that speaks S3 and is not Amazon's. Its buckets are named in the path, unless S3_PATH_STYLE says false. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' }).optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_PATH_STYLE: z.enum(['true', 'false']).optional(),
  /** Signs the links to PDF files. Processes that serve the same links share it, as itself or in a file. */
  FILES_SECRET: z.string().min(SECRET_LENGTH, `must have at least ${SECRET_LENGTH} characters`).optional(),
  FILES_SECRET_FILE: z.string().min(1).optional(),
  /** Seals the secrets that are kept in the database, and signs links in e-mails; the newest first, by commas. */
  SECRETS_KEY: keys.optional(),
  SECRETS_KEY_FILE: z.string().min(1).optional(),
  /** Where webhooks may go beside public addresses, over http as well: names, addresses and networks, by commas. */
  WEBHOOK_ALLOW: z.string().default('').transform(opened),
  /** How long a delivery that failed waits for its next attempts, one after the other. */
  WEBHOOK_RETRIES: durations.default([...SENDING_RULES.retries]),
  /** How long an attempt may take, and an endpoint fail without one success before it is disabled. */
  WEBHOOK_TIMEOUT: duration.default(SENDING_RULES.timeoutMs),
  WEBHOOK_DISABLE_AFTER: duration.default(SENDING_RULES.disableAfterMs),
  /** The server that mails of live environments are sent by, as one URL or in its parts; none while both are unset. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' }).optional(),
  SMTP_HOST: z.string().min(1).optional(),
  SMTP_PORT: port.min(1).optional(),
  SMTP_USER: z.string().min(1).optional(),
  SMTP_PASSWORD: z.string().optional(),
  /** Encrypted from the first byte (port 465); else by STARTTLS, where the server offers it. */
  SMTP_SECURE: z.enum(['true', 'false']).default('false'),
  MAIL_FROM: mailbox.optional(),
  MAIL_REPLY_TO: mailbox.optional(),
  /** Seconds until a mail is tried again, by commas, the last one for all tries to come. */
  MAIL_RETRIES: seconds.optional(),
  /** How long a mail waits for more of its kind, so that many at once are one mail. */
  MAIL_GATHER_SECONDS: z.coerce.number().int().min(0).max(3_600).default(60),
  /** For tests: an answer that is not what its route declares is a fault. */
  CHECK_ANSWERS: z.enum(['true', 'false']).default('false'),
  MAX_BODY_BYTES: z.coerce.number().int().min(1024).default(262_144),
  MAX_FILE_BYTES: z.coerce.number().int().min(1024).default(10_485_760),
});

export type Config = z.infer<typeof schema>;

/** Reads the configuration once, and names every problem at once. Temporal's own variables are read by its SDK. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(
    `The configuration is not usable:\n${problems.join('\n')}\nSet these environment variables; see README.md.`,
  );
}

/** How long endpoints of webhooks are waited for. */
export const sendingRulesOf = (config: Config): SendingRules => ({
  retries: config.WEBHOOK_RETRIES,
  timeoutMs: config.WEBHOOK_TIMEOUT,
  disableAfterMs: config.WEBHOOK_DISABLE_AFTER,
});

export interface S3Settings {
  bucket: string;
  prefix: string;
  endpoint: string | undefined;
  region: string | undefined;
  pathStyle: boolean;
}

/** The bucket that files are kept in; null when they are on the disk. */
export function s3SettingsOf(config: Config): S3Settings | null {
  const { FILES_STORE, S3_ENDPOINT: endpoint, S3_REGION: region, S3_PATH_STYLE } = config;
  const [, bucket, folder = ''] = STORE.exec(FILES_STORE) ?? [];
  if (!bucket) return null;
  const prefix = folder.replace(/^\/+|\/+$/g, '');
  const pathStyle = S3_PATH_STYLE ? S3_PATH_STYLE === 'true' : endpoint !== undefined;
  return { bucket, prefix, endpoint, region, pathStyle };
}

export class ConfigError extends Error {}
