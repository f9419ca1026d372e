import type { Request } from 'express';
import { z } from 'zod';
import type { Context } from '../../../queries/context';
import { linkFrom, signedPath, type FileLink } from '../../shared/pdf/link';
import type { Services } from '../../shared/services';
import { answerId, answerInstant } from './answers';

/** A link to a PDF that needs no token and is valid for fifteen minutes. */
export const fileLink = z.strictObject({ id: answerId, url: z.url(), expires_at: answerInstant });

export function fileLinkView(
  { filesSecret }: Services,
  { scope, now }: Context,
  http: Request,
  { kind, id }: Pick<FileLink, 'kind' | 'id'>,
): z.infer<typeof fileLink> {
  const link = linkFrom({ kind, id, environmentId: scope.environmentId }, now);
  const origin = `${http.protocol}://${http.get('host') ?? ''}`;
  return {
    id,
    url: new URL(signedPath(filesSecret, link), origin).href,
    expires_at: link.expiresAt,
  };
}
