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
export function createLogger(name: string, level: string, { inBatches = false } = {}): Logger {
  const options = {
    name,
    level,
    hooks: { streamWrite: withoutEmails },
    redact: ['authorization', '*.authorization', 'headers.authorization', 'secret', '*.secret'],
  };
  return inBatches ? pino(options, pino.destination(BATCHES)) : pino(options);
}

/** A line for each request is too many writes. What has been kept is written after a second, and when the process ends. */
const BATCHES = { sync: false, minLength: 4_096, periodicFlush: 1_000 };
