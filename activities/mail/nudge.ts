import type { Client } from '@temporalio/client';
import { inScope, type Scope } from '../../domain/shared/scope';
import { mailingId } from '../../domain/shared/workflow-ids';
import type { Database } from '../../store/db/database';
import { claimDueMail } from '../../store/mail/queue';
import { NUDGE } from '../../workflows/messages';
import { unhurried } from '../support/wake';

/**
 * Tells the workflows of environments that have mails to write or to send; starts those that do not run. It goes by what
 * the database says, so that a nudge that is lost is made up for by a later look.
 */
export async function nudgeMailing(db: Database, client: Client): Promise<boolean> {
  for (const scope of await claimDueMail(db)) await nudgeMail(client, scope);
  return false;
}

export async function nudgeMail(client: Client, of: Scope): Promise<void> {
  const scope = inScope(of);
  await client.workflow.signalWithStart('mailing', {
    ...unhurried(mailingId(scope)),
    args: [{ scope }],
    signal: NUDGE,
    signalArgs: [],
  });
}
