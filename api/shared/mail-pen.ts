import type { Request } from 'express';
import { sendsMail } from '../../config/mail';
import type { Context } from '../../queries/context';
import { publicUrl } from './public-url';
import type { Services } from './services';

/** Whether workers send the mails of the environment, and so write them; else they are written when somebody looks. */
export function isSentFrom({ config }: Services, { environment }: Context): boolean {
  return environment.kind === 'live' && sendsMail(config);
}

/** Links in mails that lie in an outbox lead to where it was looked into, where nothing else is set. */
export function penFor({ sealer, config }: Services, http: Request) {
  return { sealer, publicUrl: publicUrl(config, http) };
}
