import type { Request } from 'express';
import { z } from 'zod';
import type { Context } from '../../../queries/context';
import { linkFrom, realNow, signedPath, type FileLink } from '../../shared/pdf/link';
import { publicUrl } from '../../shared/public-url';
import type { Services } from '../../shared/services';
import { answerId, answerInstant } from './answers';

/** A link to a PDF that needs no token and is valid for fifteen minutes. */
export const fileLink = z
  .strictObject({ id: answerId, url: z.url(), expires_at: answerInstant })
  .meta({ id: 'FileLink' });

export function fileLinkView(
  { filesSecret, config }: Services,
  { scope }: Context,
  http: Request,
  { kind, id, personId }: Pick<FileLink, 'kind' | 'id' | 'personId'>,
): z.infer<typeof fileLink> {
  const link = linkFrom({ kind, id, personId, environmentId: scope.environmentId }, realNow());
  const base = publicUrl(config, http);
  return { id, url: `${base}${signedPath(filesSecret, link)}`, expires_at: link.expiresAt };
}
