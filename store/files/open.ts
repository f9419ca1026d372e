import { chmod } from 'node:fs/promises';
import { s3SettingsOf, type Config } from '../../config/environment';
import type { Logger } from '../../config/logger';
import { diskFiles } from './disk';
import { s3Files, type LoadSdk } from './s3';
import type { FileStore } from './store';

/** The store that the configuration names. What it lacks is said at once, not at the first upload. */
export async function openFiles(
  config: Config,
  log: Logger,
  load: LoadSdk = () => import('@aws-sdk/client-s3'),
): Promise<FileStore> {
  const bucket = s3SettingsOf(config);
  if (bucket) return s3Files(bucket, log, load);
  // A folder of an earlier release may be open to all; one that does not exist is made by the first upload.
  await chmod(config.FILES_DIR, 0o700).catch(() => undefined);
  return diskFiles(config.FILES_DIR);
}
