import type { Email } from '../../domain/mail/email';
import { isDigest, type MailKind } from '../../domain/mail/kinds';
import type { Scope } from '../../domain/shared/scope';
import type { Transaction } from '../db/database';

/** A mail as it is written first. */
export type NewMail = Pick<Email, 'id' | 'eventId' | 'occurredAt' | 'kind' | 'locale' | 'content' | 'error'> &
  Pick<Email, 'personId' | 'userId' | 'toAddress' | 'toName' | 'contractId' | 'events'> & {
    status: 'outbox' | 'queued' | 'failed';
  };

/** Those that mails of these kinds may join. They are locked, so that nobody sends them meanwhile. */
export async function openMails(
  trx: Transaction,
  { environmentId }: Scope,
  kinds: readonly MailKind[],
): Promise<Email[]> {
  if (kinds.length === 0) return [];
  return trx<Email>('emails')
    .where({ environmentId })
    .whereIn('kind', [...kinds])
    .whereIn('status', ['outbox', 'queued'])
    .whereRaw('open_until > now()')
    .orderBy('id')
    .forUpdate();
}

const INSERT = `
  INSERT INTO emails (id, organisation_id, environment_id, event_id, occurred_at, kind, locale, content, error, status,
    person_id, user_id, to_address, to_name, contract_id, events, open_until, next_attempt_at)
  SELECT m.id, :organisationId, :environmentId, m."eventId", m."occurredAt", m.kind, m.locale, m.content, m.error, m.status,
    m."personId", m."userId", m."toAddress", m."toName", m."contractId", m.events,
    CASE WHEN m."isDigest" AND m.content IS NOT NULL THEN later END,
    CASE WHEN m.status = 'queued' THEN CASE WHEN m."isDigest" THEN later ELSE now() END END
  FROM json_to_recordset(:rows::json) AS m(id uuid, "eventId" uuid, "occurredAt" timestamptz, kind text, locale text,
      content text, error text, status text, "personId" uuid, "userId" uuid, "toAddress" text, "toName" text,
      "contractId" uuid, events int, "isDigest" bool),
    LATERAL (SELECT now() + make_interval(secs => :gatherSeconds)) AS gathered(later)
  ON CONFLICT DO NOTHING`;

/** In one statement, however many. What has been written before stays as it is. */
export async function insertMails(
  trx: Transaction,
  { organisationId, environmentId }: Scope,
  mails: readonly NewMail[],
  gatherSeconds: number,
): Promise<void> {
  if (mails.length === 0) return;
  const rows = JSON.stringify(mails.map((mail) => ({ ...mail, isDigest: isDigest(mail.kind) })));
  await trx.raw(INSERT, { organisationId, environmentId, rows, gatherSeconds });
}

/** Writes anew what others have joined, in one statement. */
export async function rewriteMails(
  trx: Transaction,
  { environmentId }: Scope,
  mails: readonly Pick<Email, 'id' | 'events' | 'content' | 'contractId'>[],
): Promise<void> {
  if (mails.length === 0) return;
  await trx.raw(
    `UPDATE emails AS e SET events = m.events, content = m.content, contract_id = m."contractId"
     FROM json_to_recordset(:rows::json) AS m(id uuid, events int, content text, "contractId" uuid)
     WHERE e.environment_id = :environmentId AND e.id = m.id`,
    { environmentId, rows: JSON.stringify(mails) },
  );
}
