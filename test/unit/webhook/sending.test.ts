import fc from 'fast-check';
import type { Outcome } from '../../../domain/webhook/sending';
import {
  afterAttempt,
  DAY_MS,
  durationOf,
  outcomeOfStatus,
  retryAfterOf,
  SENDING_RULES,
} from '../../../domain/webhook/sending';

const failure: Outcome = { outcome: 'answered', statusCode: 500, retryAfterMs: null };
const success: Outcome = { outcome: 'delivered', statusCode: 200, retryAfterMs: null };

/** All waits of a delivery that never succeeds. */
function waitsOf(die: () => number, came = failure): number[] {
  const waits: number[] = [];
  for (let number = 1; ; number += 1) {
    const step = afterAttempt({ number, cause: 'event' }, came, SENDING_RULES, die());
    if (step.status !== 'retrying') return waits;
    waits.push(step.waitMs);
  }
}

const die = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the attempts of a delivery', () => {
  it('are ten, in about three days', () => {
    fc.assert(
      fc.property(fc.array(die, { minLength: 9, maxLength: 9 }), (dice) => {
        const waits = waitsOf(() => dice.shift() ?? 0.5);
        expect(waits).toHaveLength(9);
        const days = waits.reduce((sum, wait) => sum + wait, 0) / DAY_MS;
        expect(days).toBeGreaterThan(2.4);
        expect(days).toBeLessThan(3.1);
      }),
    );
  });

  it('wait for what was said, a tenth more or less', () => {
    fc.assert(
      fc.property(die, fc.integer({ min: 1, max: 9 }), (thrown, number) => {
        const step = afterAttempt({ number, cause: 'event' }, failure, SENDING_RULES, thrown);
        const said = SENDING_RULES.retries[number - 1]!;
        if (step.status !== 'retrying') throw new Error(`It is ${step.status}.`);
        expect(Math.abs(step.waitMs - said)).toBeLessThanOrEqual(said * 0.1 + 1);
      }),
    );
  });

  it('are no more than one of a test', () => {
    expect(afterAttempt({ number: 1, cause: 'test' }, failure, SENDING_RULES, 0)).toEqual({ status: 'dead' });
  });

  it('end with the first success', () => {
    const step = afterAttempt({ number: 3, cause: 'redelivery' }, success, SENDING_RULES, 0);
    expect(step).toEqual({ status: 'delivered' });
  });

  it('come no sooner than the endpoint asks', () => {
    const asked = { ...failure, statusCode: 503, retryAfterMs: 600_000 };
    expect(afterAttempt({ number: 1, cause: 'event' }, asked, SENDING_RULES, 0.5)).toEqual({
      status: 'retrying',
      waitMs: 600_000,
    });
    expect(afterAttempt({ number: 4, cause: 'event' }, asked, SENDING_RULES, 0.5)).toEqual({
      status: 'retrying',
      waitMs: 7_200_000,
    });
  });
});

describe('an answer', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [299, 'delivered'],
    [199, 'answered'],
    [301, 'answered'],
    [307, 'answered'],
    [404, 'answered'],
    [410, 'answered'],
    [503, 'answered'],
  ])('%i is %s', (status, outcome) => expect(outcomeOfStatus(status)).toBe(outcome));
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  it.each<[number, string | undefined, number | null]>([
    [429, '120', 120_000],
    [503, ' 7 ', 7_000],
    [503, 'Sun, 01 Mar 2026 00:00:30 GMT', 30_000],
    [503, 'Sat, 28 Feb 2026 00:00:00 GMT', 0],
    [429, '86400', 3_600_000],
    [429, 'Mon, 01 Mar 2027 00:00:00 GMT', 3_600_000],
    [429, '99999999999999999999999', 3_600_000],
    [500, '120', null],
    [503, 'soon', null],
    [503, '-5', null],
    [503, undefined, null],
  ])('of %i %s is %s', (status, header, ms) => {
    expect(retryAfterOf(status, header, now)).toBe(ms);
  });

  it('is never below nothing, above an hour, or no number', () => {
    fc.assert(
      fc.property(fc.constantFrom(429, 503), fc.string(), (status, header) => {
        const ms = retryAfterOf(status, header, now) ?? 0;
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});

describe('a duration', () => {
  it.each([
    ['250ms', 250],
    ['5s', 5_000],
    [' 30m ', 1_800_000],
    ['2h', 7_200_000],
    ['5d', 5 * DAY_MS],
    ['5', null],
    ['-5s', null],
    ['1.5h', null],
    ['', null],
    ['5 s', null],
  ])('%j is %s', (text, ms) => expect(durationOf(text)).toBe(ms));
});
