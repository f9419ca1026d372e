import type { z } from 'zod';
import type { Email, WholeEmail } from '../../../queries/mail/emails';
import type { email as schema, wholeEmail as wholeSchema } from './schemas';

export function emailView(email: Email): z.infer<typeof schema> {
  return {
    id: email.id,
    kind: email.kind,
    to: { address: email.toAddress, name: email.toName },
    person_id: email.personId,
    user_id: email.userId,
    contract_id: email.contractId,
    event_id: email.eventId,
    events: email.events,
    locale: email.locale,
    status: email.status,
    attempts: email.attempts,
    next_attempt_at: email.nextAttemptAt,
    sent_at: email.sentAt,
    error: email.error,
    occurred_at: email.occurredAt,
    created_at: email.createdAt,
  };
}

export function wholeEmailView(email: WholeEmail): z.infer<typeof wholeSchema> {
  const { subject, text, html } = email.letter;
  return { ...emailView(email), subject, text, html };
}
