import type { Request } from 'express';
import { sendsMail } from '../../config/mail';
import type { Context } from '../../queries/context';
import { areMailsSent } from '../../queries/mail/are-mails-sent';
import { publicUrl } from './public-url';
import type { Services } from './services';

type Sending = Pick<Services, 'db' | 'config'>;

/** Whether workers send the mails of the environment, and so write them; else they are written when somebody looks. */
export async function isSentFrom(services: Sending, { environment }: Pick<Context, 'environment'>) {
  return environment.kind === 'live' && (await areMailsSent(services, sendsMail(services.config)));
}

/** Links in mails that lie in an outbox lead to where it was looked into, where nothing else is set. */
export function penFor({ sealer, config }: Services, http: Request) {
  return { sealer, publicUrl: publicUrl(config, http) };
}
