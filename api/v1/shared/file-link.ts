import type { Request } from 'express';
import { z } from 'zod';
import type { Context } from '../../../queries/context';
import { linkFrom, realNow, signedPath, type FileLink } from '../../shared/pdf/link';
import type { Services } from '../../shared/services';
import { answerId, answerInstant } from './answers';

/** A link to a PDF that needs no token and is valid for fifteen minutes. */
export const fileLink = z.strictObject({ id: answerId, url: z.url(), expires_at: answerInstant });

export function fileLinkView(
  { filesSecret, config }: Services,
  { scope }: Context,
  http: Request,
  { kind, id, personId }: Pick<FileLink, 'kind' | 'id' | 'personId'>,
): z.infer<typeof fileLink> {
  const link = linkFrom({ kind, id, personId, environmentId: scope.environmentId }, realNow());
  const base = config.PUBLIC_URL?.replace(/\/$/, '') ?? ownAddress(http);
  return { id, url: `${base}${signedPath(filesSecret, link)}`, expires_at: link.expiresAt };
}

/** Where this process was reached. Never what the request says of it: anybody could have that link to elsewhere. */
function ownAddress({ socket }: Request): string {
  const { localAddress = '127.0.0.1', localPort = 80 } = socket;
  const host = localAddress.replace(/^::ffff:/, '');
  return `http://${host.includes(':') ? `[${host}]` : host}:${localPort}`;
}
