import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const schema = z.object({
  DATABASE_URL: z
    .string('is not set; give postgres://user:password@host:5432/database')
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Folder of uploaded documents; api processes share it. */
  FILES_DIR: z.string().default('.perdure/files'),
  /** Signs the links to PDF files. Processes that serve the same links share it; unset, links end with the process. */
  FILES_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default(() => randomBytes(32).toString('hex')),
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

export class ConfigError extends Error {}
