import { homedir } from 'node:os';
import { join } from 'node:path';

/** Programs fetched or built once for every checkout of this user. */
export function cacheDir(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'perdure');
}
