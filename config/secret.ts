import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, SECRET_LENGTH, type Config } from './environment';
import type { Logger } from './logger';

/** What signs links to files: given, kept in a file that processes share, or only this process's own. */
export function filesSecret(
  { FILES_SECRET, FILES_SECRET_FILE }: Pick<Config, 'FILES_SECRET' | 'FILES_SECRET_FILE'>,
  log: Pick<Logger, 'warn'>,
): string {
  if (FILES_SECRET) return FILES_SECRET;
  if (FILES_SECRET_FILE) return keptSecret('FILES_SECRET_FILE', FILES_SECRET_FILE);
  log.warn(
    'FILES_SECRET is not set: links to files end with this process, and other api processes refuse them. Set FILES_SECRET, or FILES_SECRET_FILE to a file that they share.',
  );
  return newSecret();
}

/**
 * What seals the secrets that are kept in the database, the newest first. There is none to fall back on: what a lost one
 * has sealed cannot be opened again.
 */
export function secretsKeys({
  SECRETS_KEY,
  SECRETS_KEY_FILE,
}: Pick<Config, 'SECRETS_KEY' | 'SECRETS_KEY_FILE'>): [string, ...string[]] {
  if (SECRETS_KEY) return SECRETS_KEY;
  if (SECRETS_KEY_FILE) return [keptSecret('SECRETS_KEY_FILE', SECRETS_KEY_FILE)];
  throw new ConfigError(
    'SECRETS_KEY is not set: it seals the secrets of webhooks and signs the links in e-mails. Give the same one to all api and worker processes (openssl rand -hex 32), or SECRETS_KEY_FILE, a file that they share.',
  );
}

type FileName = 'FILES_SECRET_FILE' | 'SECRETS_KEY_FILE';

/** The secret in the file, which is made by whoever comes first. */
function keptSecret(name: FileName, file: string): string {
  const secret = readOrMake(name, file);
  if (secret.length >= SECRET_LENGTH) return secret;
  throw new ConfigError(
    `${name}: ${file} has fewer than ${SECRET_LENGTH} characters. Remove it, and the next start makes a new one.`,
  );
}

function readOrMake(name: FileName, file: string): string {
  try {
    make(file);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`${name} cannot be used: ${(error as Error).message}`);
  }
}

/** Written aside and linked: the file appears whole, and only where there is none yet. */
function make(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(aside, `${newSecret()}\n`, { mode: 0o600 });
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function newSecret(): string {
  return randomBytes(32).toString('hex');
}
