import type { Request } from 'express';
import type { Config } from '../../config/environment';

/** What links in answers begin with. Never what the request says in `Host`: anybody could have that link to elsewhere. */
export function publicUrl({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>, { socket }: Request): string {
  if (PUBLIC_URL) return PUBLIC_URL.replace(/\/$/, '');
  const { localAddress = '127.0.0.1', localPort = 80 } = socket;
  const host = localAddress.replace(/^::ffff:/, '');
  return `http://${host.includes(':') ? `[${host}]` : host}:${localPort}`;
}
