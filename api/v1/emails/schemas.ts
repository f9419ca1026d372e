import { z } from 'zod';
import { emailStatuses } from '../../../domain/mail/email';
import { mailKinds } from '../../../domain/mail/kinds';
import { locales } from '../../../domain/language/locale';
import { pageQuery } from '../../shared/pagination';
import { email as address, many, uuid } from '../../shared/schemas';
import { answerId, answerInstant } from '../shared/answers';
import { byDate, byStatus, byType } from '../shared/list-filter';

const KIND = 'must name kinds of mails such as invoice_issued; the guide on e-mail lists them';

export const emailsQuery = z.strictObject({
  ...{ ...pageQuery, ...byStatus(emailStatuses), ...byType(mailKinds, KIND), ...byDate },
  kind: many(mailKinds, KIND),
  to: address.optional(),
  contract_id: uuid.optional(),
});

const fields = {
  id: answerId,
  kind: z.enum(mailKinds),
  to: z.strictObject({ address: z.string(), name: z.string() }),
  /** The worker whom it is for; null where it is for a user. */
  person_id: answerId.nullable(),
  user_id: answerId.nullable(),
  /** Null where it tells of several. */
  contract_id: answerId.nullable(),
  /** The event that it tells of; where it tells of many, the first. */
  event_id: answerId,
  events: z.int(),
  locale: z.enum(locales),
  /** `outbox`: kept to be looked at, and sent to nobody. */
  status: z.enum(emailStatuses),
  attempts: z.int(),
  next_attempt_at: answerInstant.nullable(),
  sent_at: answerInstant.nullable(),
  /** What the mail server said, the last time that it did not take the mail. */
  error: z.string().nullable(),
  /** When it happened, by the time of the environment. */
  occurred_at: answerInstant,
  /** When the mail was written, by real time. */
  created_at: answerInstant,
};

export const email = z.strictObject(fields).meta({ id: 'Email' });

export const wholeEmail = z
  .strictObject({ ...fields, subject: z.string(), text: z.string(), html: z.string() })
  .meta({ id: 'WholeEmail' });
