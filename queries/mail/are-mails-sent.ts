import { isServed } from '../../domain/mail/email';
import { readServerSeen } from '../../store/mail/service';
import type { ReadServices } from '../context';

/**
 * Whether workers send the mails of live environments, and so write them; else they are written when somebody looks, and
 * kept. A process that is given a mail server knows; the others go by what workers that are given one have left.
 */
export async function areMailsSent({ db }: ReadServices, isGivenServer: boolean): Promise<boolean> {
  return isGivenServer || isServed(await readServerSeen(db));
}
