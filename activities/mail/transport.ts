import { createTransport } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import type { MailSettings } from '../../config/mail';
import type { Email } from '../../domain/mail/email';
import type { Mail } from '../../domain/mail/letter';
import type { Outcome } from '../../domain/mail/sending';
import { oneLine } from '../../domain/mail/render/plain';

/** Connections to the mail server, at most, and how many mails each is good for. */
export const CONNECTIONS = 5;
const MAILS_PER_CONNECTION = 100;

const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

export interface MailTransport {
  send(email: Email, mail: Mail): Promise<Outcome>;
  close(): void;
}

/** The mail server, by SMTP. Nothing in a mail makes it read files or fetch anything. */
export function openTransport(settings: MailSettings): MailTransport {
  const options: SMTPPool.Options = {
    ...{ pool: true, maxConnections: CONNECTIONS, maxMessages: MAILS_PER_CONNECTION, ...PATIENCE },
    ...{ disableFileAccess: true, disableUrlAccess: true, logger: false, ...serverOf(settings) },
  };
  const transport = createTransport(options);
  return {
    send: async (email, mail) => {
      try {
        await transport.sendMail(messageOf(email, mail, settings));
        return { type: 'accepted' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function serverOf({ server }: MailSettings): SMTPPool.Options {
  if ('url' in server) return { url: server.url, pool: true };
  const { host, port, secure, user, password } = server;
  return {
    ...{ host, secure, pool: true },
    ...(port === undefined ? {} : { port }),
    ...(user === undefined ? {} : { auth: { user, pass: password } }),
  };
}

/** The message, the same at every try: whoever has got it before knows it by its id. */
export function messageOf(
  email: Email,
  { subject, text, html, unsubscribe }: Mail,
  { from, replyTo }: Pick<MailSettings, 'from' | 'replyTo'>,
) {
  const { id, toAddress: address, toName, createdAt } = email;
  const domain = /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    ...{ from, to: { name: oneLine(toName), address }, subject, text, html },
    ...(replyTo === undefined ? {} : { replyTo }),
    messageId: `<${id}@${domain}>`,
    date: new Date(createdAt),
    // Nobody's holiday answers it.
    headers: {
      ...{ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      ...(unsubscribe === undefined ? {} : wayOut(unsubscribe)),
    },
  };
}

/** For programs with a button of their own (RFC 2369). That they may press it themselves (RFC 8058) is for https alone. */
const wayOut = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  ...(url.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
});

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** Answers about this mail, its recipient or its content; all others are about the server. */
const OF_THE_MAIL = ['RCPT TO', 'DATA'];
const CLOSING = 421;

export function outcomeOf(error: unknown): Outcome {
  const { code, command, responseCode, message } = error as SmtpError;
  const told = oneLine(message).slice(0, 500);
  const isOfTheMail = OF_THE_MAIL.includes(command ?? '') && responseCode !== CLOSING;
  if (isOfTheMail && responseCode !== undefined && responseCode >= 500)
    return { type: 'refused', error: told };
  if (isOfTheMail && responseCode !== undefined && responseCode >= 400)
    return { type: 'deferred', error: told };
  // No address that could be written into a command: no server has been asked.
  if (code === 'EENVELOPE' && responseCode === undefined) return { type: 'refused', error: told };
  return { type: 'unreachable', error: told };
}
