import fc from 'fast-check';
import { lanesFor, verdictOf } from '../../../domain/webhook/health';
import { DAY_MS, SENDING_RULES, type Outcome } from '../../../domain/webhook/sending';

type Came = Outcome & { isTest: boolean };

const came = (statusCode: number | null, isTest = false): Came => ({
  outcome: statusCode === null ? 'timeout' : statusCode < 300 ? 'delivered' : 'answered',
  statusCode,
  retryAfterMs: null,
  isTest,
});
const healthy = { failingForMs: null };
const failing = (days: number) => ({ failingForMs: days * DAY_MS });

describe('the health of an endpoint', () => {
  it.each<[string, Came[], { failingForMs: number | null }, object]>([
    ['nothing was sent', [], failing(6), { failing: 'as_before', disable: null }],
    ['all was delivered', [came(200)], failing(6), { failing: 'no', disable: null }],
    ['it fails for the first time', [came(500)], healthy, { failing: 'from_now_on', disable: null }],
    ['it goes on failing', [came(500)], failing(1), { failing: 'since_before', disable: null }],
    ['it failed again after a success', [came(200), came(500)], failing(6), { failing: 'from_now_on' }],
    ['it came back within the batch', [came(500), came(200)], failing(6), { failing: 'no', disable: null }],
    ['it has failed for five days', [came(null)], failing(5), { disable: 'failing' }],
    ['nearly', [came(null)], failing(4.99), { disable: null }],
    ['it is gone', [came(200), came(410)], healthy, { disable: 'gone' }],
    ['it tells a test that it is gone', [came(410, true)], healthy, { disable: 'gone' }],
    ['a test fails', [came(500, true)], healthy, { failing: 'as_before', disable: null }],
    ['a test fails late', [came(500, true)], failing(9), { failing: 'as_before', disable: null }],
    ['a test succeeds', [came(200, true)], failing(9), { failing: 'no', disable: null }],
  ])('when %s', (_when, answers, health, expected) => {
    expect(verdictOf(answers, health, SENDING_RULES)).toMatchObject(expected);
  });

  it('is back by a success after an outage, and not between failures of one delivery', () => {
    const back = (health: { failingForMs: number | null }) =>
      verdictOf([came(200)], health, SENDING_RULES).isBack;
    expect([back(healthy), back({ failingForMs: 2_000 }), back({ failingForMs: 3_600_000 })]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('never ends an endpoint that has delivered something, unless it says that it is gone', () => {
    const answer = fc.constantFrom(200, 204, 302, 404, 500, null).map((code) => came(code));
    fc.assert(
      fc.property(fc.array(answer), fc.double({ min: 0, max: 9, noNaN: true }), (answers, days) => {
        const { disable } = verdictOf(answers, failing(days), SENDING_RULES);
        const some = answers.some(({ outcome }) => outcome === 'delivered');
        expect(disable).toBe(answers.length > 0 && !some && days >= 5 ? 'failing' : null);
      }),
    );
  });

  it('decides how hard it is pressed', () => {
    expect(lanesFor(failing(1))).toBeLessThan(lanesFor(healthy));
  });
});
