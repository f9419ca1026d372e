import pino, { type Logger } from 'pino';

export type { Logger };

/** Bounded on the left, so that a long line costs no more than its length. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** The text without e-mail addresses: errors of a database quote the row that they are about. */
export function withoutEmails(text: string): string {
  return text.includes('@') ? text.replace(EMAIL, '[email]') : text;
}

/**
 * Structured logs. Neither secrets nor e-mail addresses reach them: headers that carry a secret are redacted, bodies are
 * not logged, and addresses are taken out of every line.
 */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    hooks: { streamWrite: withoutEmails },
    redact: ['authorization', '*.authorization', 'headers.authorization', 'secret', '*.secret'],
  });
}
