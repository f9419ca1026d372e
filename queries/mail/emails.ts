import type { Content, Email } from '../../domain/mail/email';
import { notFound, NotNowError } from '../../domain/shared/failures';
import { getEmail, listEmails as readEmails, type EmailFilter } from '../../store/mail/emails';
import { fillOutbox } from '../../store/mail/compose';
import { openContent, type Pen } from '../../store/mail/content';
import type { Context, Keyset, ReadServices } from '../context';

export type { Email, EmailFilter };

/** A mail with what stands in it. */
export interface WholeEmail extends Email {
  letter: Content;
}

/** Who was told what. `pen`: where nobody sends the mails, they are written when somebody looks. */
export async function listEmails(
  { db }: ReadServices,
  { scope }: Context,
  filter: EmailFilter,
  page: Keyset,
  pen: Pen | null,
): Promise<Email[]> {
  if (pen && page.after === null && !(await fillOutbox(db, scope, pen)))
    throw new NotNowError(
      'mails_behind',
      'Mails are still being written for all that has happened since they were last looked at. Send the request again; it goes on where this one ended.',
      1,
    );
  return readEmails(db, scope, filter, page);
}

/** The mails of a sandbox, whole. */
export async function listOutbox(
  services: ReadServices,
  context: Context,
  filter: EmailFilter,
  page: Keyset,
  pen: Pen,
): Promise<WholeEmail[]> {
  const emails = await listEmails(services, context, filter, page, pen);
  return emails.map((email) => whole(email, pen));
}

export async function findInOutbox(
  { db }: ReadServices,
  { scope }: Context,
  id: string,
  pen: Pen,
): Promise<WholeEmail> {
  const email = await getEmail(db, scope, id);
  if (!email) throw notFound('email');
  return whole(email, pen);
}

const whole = (email: Email, { sealer }: Pen): WholeEmail => ({
  ...email,
  letter: email.content === null ? UNWRITTEN : openContent(email, sealer),
});

/** What could not be put into words; its `error` says why. */
const UNWRITTEN: Content = { subject: '', text: '', html: '' };
