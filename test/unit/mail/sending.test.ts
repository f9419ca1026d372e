import fc from 'fast-check';
import { outcomeOf } from '../../../activities/mail/transport';
import { MOST_TRIES, RETRY_SECONDS, verdictOf, type Outcome } from '../../../domain/mail/sending';
import { isServed, statusOfNew } from '../../../domain/mail/email';
import { ConfigError, readConfig } from '../../../config/environment';
import { mailSettings } from '../../../config/mail';

const NOW = '2026-03-01T00:00:00.000Z';
const smtp = (fields: object) => outcomeOf(Object.assign(new Error('said no'), fields)).type;

describe('what a mail server says', () => {
  it.each([
    [{ responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' }, 'refused'],
    [{ responseCode: 554, command: 'DATA', code: 'EMESSAGE' }, 'refused'],
    [{ responseCode: 451, command: 'RCPT TO', code: 'EENVELOPE' }, 'deferred'],
    [{ responseCode: 452, command: 'DATA', code: 'EMESSAGE' }, 'deferred'],
    [{ responseCode: 421, command: 'DATA' }, 'unreachable'],
    [{ responseCode: 535, command: 'AUTH PLAIN', code: 'EAUTH' }, 'unreachable'],
    [{ responseCode: 550, command: 'MAIL FROM', code: 'EENVELOPE' }, 'unreachable'],
    [{ code: 'ECONNECTION', command: 'CONN' }, 'unreachable'],
    [{ code: 'ETIMEDOUT' }, 'unreachable'],
    [{ code: 'EENVELOPE' }, 'refused'],
  ])('%j is %s', (fields, outcome) => {
    expect(smtp(fields)).toBe(outcome);
  });

  it('is kept in one harmless line', () => {
    const outcome = outcomeOf(Object.assign(new Error(`a\r\nb ${'x'.repeat(2_000)}`), { code: 'ETIMEDOUT' }));
    expect(outcome).toMatchObject({ error: expect.stringMatching(/^a b x+$/) });
    expect('error' in outcome && outcome.error.length).toBeLessThanOrEqual(500);
  });
});

describe('what becomes of a mail', () => {
  const outcomes = fc.constantFrom<Outcome>(
    ...[
      { type: 'deferred' as const, error: 'later' },
      { type: 'unreachable' as const, error: 'away' },
    ],
  );

  it('it is tried again ever later, up to an hour, and given up only where the server keeps putting it off', () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: MOST_TRIES * 2 }), (outcome, attempts) => {
        const verdict = verdictOf(outcome, attempts, NOW);
        if (outcome.type === 'deferred' && attempts >= MOST_TRIES) return verdict.status === 'failed';
        const expected = RETRY_SECONDS[Math.min(attempts, RETRY_SECONDS.length) - 1]!;
        return (
          verdict.status === 'queued' &&
          Date.parse(verdict.nextAttemptAt) - Date.parse(NOW) === expected * 1_000
        );
      }),
    );
    expect(verdictOf({ type: 'refused', error: 'no' }, 1, NOW)).toEqual({ status: 'failed', error: 'no' });
    expect(verdictOf({ type: 'accepted' }, 1, NOW)).toEqual({ status: 'sent' });
  });

  it('it is kept and not sent where it tells of what happened long ago', () => {
    expect(statusOfNew(true, '2026-02-28T00:00:00.000Z', NOW)).toBe('queued');
    expect(statusOfNew(true, '2026-02-20T00:00:00.000Z', NOW)).toBe('outbox');
    expect(statusOfNew(false, NOW, NOW)).toBe('outbox');
  });
});

it('mails wait for a worker with a server as long as it would send them', () => {
  const seen = (seenAt: string | null) => isServed({ seenAt, realNow: NOW });
  expect(seen(null)).toBe(false);
  expect(seen('2026-02-28T23:00:00.000Z')).toBe(true);
  expect(seen('2026-02-22T00:00:00.001Z')).toBe(true);
  expect(seen('2026-02-22T00:00:00.000Z')).toBe(false);
});

describe('the mail server in the configuration', () => {
  const read = (values: object) =>
    mailSettings(readConfig({ DATABASE_URL: 'postgres://localhost/x', ...values }));
  const whole = {
    SMTP_URL: 'smtp://localhost',
    MAIL_FROM: 'Acme <a@b.example>',
    PUBLIC_URL: 'https://x.example/',
  };

  it('is none, or all that it needs', () => {
    expect(read({})).toBeNull();
    expect(read(whole)).toMatchObject({ from: 'Acme <a@b.example>', publicUrl: 'https://x.example' });
    expect(read({ ...whole, SMTP_URL: undefined, SMTP_HOST: 'mail' })?.server).toMatchObject({
      host: 'mail',
    });
    for (const name of ['MAIL_FROM', 'PUBLIC_URL']) {
      expect(() => read({ ...whole, [name]: undefined })).toThrow(ConfigError);
      expect(() => read({ ...whole, [name]: undefined })).toThrow(name);
    }
  });

  it.each(['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', '"', 'nobody', '<@>'])(
    'refuses %j to send from',
    (MAIL_FROM) => {
      expect(() => read({ ...whole, MAIL_FROM })).toThrow('MAIL_FROM');
    },
  );
});
