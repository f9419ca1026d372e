import { cancellationSignal } from '@temporalio/activity';
import type { Content, Email } from '../../domain/mail/email';
import { RETRY_SECONDS, verdictOf, type Outcome } from '../../domain/mail/sending';
import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../../store/db/database';
import { composeSome, toBeSent } from '../../store/mail/compose';
import { awaitNudge, giveBack, settleMail, takeBack, takeDue } from '../../store/mail/queue';
import { openContent, type Pen } from '../../store/mail/content';
import { withHeartbeat } from '../support/with-heartbeat';
import { CONNECTIONS, type MailTransport } from './transport';

export interface MailDependencies {
  db: Database;
  pen: Pen;
  transport: MailTransport;
  gatherSeconds: number;
  retries?: readonly number[] | undefined;
}

/** Mails whose content is in memory at a time. */
const AT_ONCE = 25;
/** One activity goes on so long; then another one does, on whichever worker. */
const GOES_ON_MS = 60_000;
/** So many mails in a row that reach nobody: the server is away, and the others wait. */
const BREAKS_OFF_AFTER = 3;

/**
 * Writes the mails of an environment and sends those that are due, recording each as soon as the server has answered.
 * Killed in between, it sends that one again, with the same Message-ID.
 */
export function createMailActivities(dependencies: MailDependencies | null) {
  async function sendMails({ scope }: { scope: Scope }): Promise<{ isMore: boolean }> {
    if (!dependencies) throw new Error('This worker knows no mail server, and does not poll for mails.');
    const stop = cancellationSignal();
    return withHeartbeat(() => sendAll(dependencies, scope, stop));
  }
  return { sendMails };
}

/** What the activity does, until nothing is due or it is to stop. */
export async function sendAll(
  dependencies: MailDependencies,
  scope: Scope,
  stop: AbortSignal,
): Promise<{ isMore: boolean }> {
  const { db, pen, gatherSeconds } = dependencies;
  const until = performance.now() + GOES_ON_MS;
  await takeBack(db, scope);
  while (!stop.aborted && performance.now() < until) {
    const { isMore } = await composeSome(db, scope, pen, toBeSent(gatherSeconds));
    const due = await takeDue(db, scope, AT_ONCE);
    await sendSome(dependencies, due, stop);
    if (!isMore && due.length === 0) {
      await awaitNudge(db, scope);
      return { isMore: false };
    }
  }
  return { isMore: true };
}

/** Side by side over the connections of the pool. */
async function sendSome(dependencies: MailDependencies, due: Email[], stop: AbortSignal): Promise<void> {
  const { db, retries = RETRY_SECONDS } = dependencies;
  const queue = due.values();
  let lost = 0;
  let error = 'The worker was told to stop.';
  const lane = async () => {
    while (lost < BREAKS_OFF_AFTER && !stop.aborted) {
      const { value: email } = queue.next();
      if (!email) return;
      const outcome = await sendOne(dependencies, email);
      lost = outcome.type === 'unreachable' ? lost + 1 : 0;
      if (outcome.type === 'unreachable') ({ error } = outcome);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  const left = [...queue];
  if (left.length > 0) await giveBack(db, left, error, stop.aborted ? 0 : retries[0]!);
}

async function sendOne({ db, pen, transport, retries }: MailDependencies, email: Email) {
  const mail = opened(email, pen);
  const outcome: Outcome =
    mail === null
      ? { type: 'refused', error: 'What stands in it cannot be opened: SECRETS_KEY does not name its key.' }
      : await transport.send(email, mail);
  const now = new Date().toISOString();
  await settleMail(db, email, verdictOf(outcome, email.attempts, now, retries));
  return outcome;
}

/** One that cannot be opened holds up no other. */
function opened(email: Email, { sealer }: Pen): Content | null {
  try {
    return openContent(email, sealer);
  } catch {
    return null;
  }
}
