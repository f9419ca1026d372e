import pino, { type Logger } from 'pino';

export type { Logger };

/** Structured logs. Secrets never reach them: headers that carry one are redacted here, bodies are not logged. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    redact: ['authorization', '*.authorization', 'headers.authorization', 'secret', '*.secret'],
  });
}
