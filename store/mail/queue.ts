import type { Email } from '../../domain/mail/email';
import type { Verdict } from '../../domain/mail/sending';
import type { Scope } from '../../domain/shared/scope';
import { addElapsedSeconds } from '../../domain/shared/time';
import type { Database } from '../db/database';
import { MARK_SEEN } from './service';

/** How long a mail that is being sent is nobody else's, unless whoever sends it is known to be gone. */
const LEASE_SECONDS = 300;

/** Mails that were under way when their sender died: they are due again at once. One sends at a time. */
export async function takeBack(db: Database, { environmentId }: Scope): Promise<void> {
  await db('emails')
    .where({ environmentId, status: 'sending' })
    .update({ status: 'queued', nextAttemptAt: db.fn.now() });
}

/** Takes the next mails that are due, and counts the try. */
export async function takeDue(db: Database, { environmentId }: Scope, limit: number): Promise<Email[]> {
  const due = db('emails')
    .select('id')
    .where({ environmentId, status: 'queued' })
    .whereRaw('next_attempt_at <= now()')
    .orderBy('nextAttemptAt')
    .limit(limit)
    .forUpdate()
    .skipLocked();
  const taken: unknown = await db('emails')
    .whereIn('id', due)
    .update({
      ...{ status: 'sending', attempts: db.raw('attempts + 1'), openUntil: null },
      nextAttemptAt: db.raw('now() + make_interval(secs => ?)', [LEASE_SECONDS]),
    })
    .returning('*');
  return taken as Email[];
}

/** Records what became of a mail; its content is kept only as long as it may have to be sent again, or looked into. */
export async function settleMail(db: Database, { id }: Pick<Email, 'id'>, verdict: Verdict): Promise<void> {
  const { status } = verdict;
  const fields =
    status === 'sent'
      ? { sentAt: db.fn.now(), content: null, error: null, nextAttemptAt: null }
      : status === 'failed'
        ? { error: verdict.error, nextAttemptAt: null }
        : { error: verdict.error, nextAttemptAt: verdict.nextAttemptAt };
  await db('emails')
    .where({ id })
    .update({ status, ...fields });
}

/** Gives back what was taken and not tried: no server is there now. */
export async function giveBack(
  db: Database,
  emails: readonly Email[],
  error: string,
  seconds: number,
): Promise<void> {
  const ids = emails.map(({ id }) => id);
  await db('emails')
    .whereIn('id', ids)
    .where({ status: 'sending' })
    .update({
      ...{ status: 'queued', error, attempts: db.raw('attempts - 1') },
      nextAttemptAt: addElapsedSeconds(new Date().toISOString(), seconds),
    });
}

/** A nudge is believed so long to be on its way, or the workflow to be at it. */
const NUDGE_SECONDS = 10;

/** Live environments with a mail to write or to send: by indexes alone, so that it can be asked all the time. Whoever asks sends. */
const CLAIM = `
  WITH seen AS (${MARK_SEEN})
  INSERT INTO mail_positions AS p (environment_id, organisation_id, nudged_at)
  SELECT e.id, e.organisation_id, now()
  FROM environments e LEFT JOIN mail_positions m ON m.environment_id = e.id
  WHERE e.kind = 'live'
    AND (m.nudged_at IS NULL OR m.nudged_at < now() - make_interval(secs => ${NUDGE_SECONDS}))
    AND (EXISTS (SELECT 1 FROM events WHERE environment_id = e.id AND position > coalesce(m.position, 0))
      OR EXISTS (SELECT 1 FROM events WHERE environment_id = e.id AND position IS NULL)
      OR EXISTS (SELECT 1 FROM emails WHERE environment_id = e.id AND next_attempt_at <= now()))
  ON CONFLICT (environment_id) DO UPDATE SET nudged_at = now()
  WHERE p.nudged_at IS NULL OR p.nudged_at < now() - make_interval(secs => ${NUDGE_SECONDS})
  RETURNING p.environment_id, p.organisation_id`;

/** Takes the environments whose workflow is to be nudged. */
export async function claimDueMail(db: Database): Promise<Scope[]> {
  const { rows } = await db.raw<{ rows: Scope[] }>(CLAIM);
  return rows;
}

/** Nothing was found to do: the next thing is worth a nudge at once. */
export async function awaitNudge(db: Database, { environmentId }: Scope): Promise<void> {
  await db('mail_positions').where({ environmentId }).update({ nudgedAt: null });
}
