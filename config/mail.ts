import { ConfigError, type Config } from './environment';

type Settings = Pick<
  Config,
  | 'SMTP_URL'
  | 'SMTP_HOST'
  | 'SMTP_PORT'
  | 'SMTP_USER'
  | 'SMTP_PASSWORD'
  | 'SMTP_SECURE'
  | 'MAIL_FROM'
  | 'MAIL_REPLY_TO'
  | 'MAIL_RETRIES'
  | 'MAIL_GATHER_SECONDS'
  | 'PUBLIC_URL'
>;

/** How mails of live environments are sent. */
export interface MailSettings {
  server:
    | { url: string }
    | { host: string; port: number | undefined; secure: boolean; user: string | undefined; password: string };
  from: string;
  replyTo: string | undefined;
  /** What links in mails begin with. */
  publicUrl: string;
  /** Seconds until the next try, after so many. */
  retries: readonly number[] | undefined;
  gatherSeconds: number;
}

export const sendsMail = ({ SMTP_URL, SMTP_HOST }: Pick<Settings, 'SMTP_URL' | 'SMTP_HOST'>): boolean =>
  SMTP_URL !== undefined || SMTP_HOST !== undefined;

/** Null where no server is given: then mails are kept in an outbox, and sent to nobody. */
export function mailSettings(config: Settings): MailSettings | null {
  if (!sendsMail(config)) return null;
  const { MAIL_FROM: from, MAIL_REPLY_TO: replyTo, PUBLIC_URL } = config;
  if (!from) throw missing('MAIL_FROM', 'the address that mails come from, such as contracts@example.com');
  if (!PUBLIC_URL) throw missing('PUBLIC_URL', 'where people reach the API: links in mails lead there');
  const { MAIL_RETRIES: retries, MAIL_GATHER_SECONDS: gatherSeconds } = config;
  const publicUrl = PUBLIC_URL.replace(/\/$/, '');
  return { server: serverOf(config), from, replyTo, publicUrl, retries, gatherSeconds };
}

function serverOf(config: Settings): MailSettings['server'] {
  const { SMTP_URL, SMTP_HOST, SMTP_PORT: port, SMTP_USER: user, SMTP_PASSWORD, SMTP_SECURE } = config;
  if (SMTP_URL) return { url: SMTP_URL };
  return { host: SMTP_HOST!, port, secure: SMTP_SECURE === 'true', user, password: SMTP_PASSWORD ?? '' };
}

function missing(name: string, what: string): ConfigError {
  return new ConfigError(`${name} is not set, and a mail server is (SMTP_URL or SMTP_HOST). Give ${what}.`);
}
