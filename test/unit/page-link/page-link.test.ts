import fc from 'fast-check';
import { linkCommand, linkExpiry, linkState, type PageLink } from '../../../domain/page-link/page-link';
import { addElapsedDays, addHours, instantOf } from '../../../domain/shared/time';

const START = Date.parse('2026-01-01T00:00:00.000Z');
const instant = fc.integer({ min: 0, max: 200 * 86_400_000 }).map((ms) => instantOf(START + ms));
const digest = fc.constantFrom('aa', 'bb', 'cc');
const link = fc
  .record({
    expiresAt: instant,
    submission: fc.option(digest),
    submittedAt: instant,
    usedAt: fc.option(instant),
  })
  .map(({ submission, submittedAt, usedAt, ...rest }) => ({
    ...rest,
    submission,
    submittedAt: submission === null ? null : submittedAt,
    usedAt: submission === null ? null : usedAt,
  }));
const asked = fc.record({ submission: fc.option(digest), now: instant, realNow: instant });

describe('the expiry of a link', () => {
  it('is a day after the deadline, so that the page can say that it has passed, and never far away', () => {
    fc.assert(
      fc.property(instant, fc.option(instant), (madeAt, deadline) => {
        const expiresAt = linkExpiry(madeAt, deadline);
        expect(expiresAt <= addElapsedDays(madeAt, 90)).toBe(true);
        if (deadline === null) expect(expiresAt).toBe(addElapsedDays(madeAt, 90));
        else expect(expiresAt <= addHours(deadline, 24)).toBe(true);
      }),
    );
  });
});

describe('the state of a link', () => {
  it('is over for everybody from the instant of its expiry', () => {
    fc.assert(
      fc.property(link, asked, (given, who) => {
        fc.pre(who.now >= given.expiresAt);
        expect(linkState(given, who)).toBe('over');
      }),
    );
  });

  it('is over once it is used, but for the submission that used it', () => {
    fc.assert(
      fc.property(link, asked, (given, who) => {
        fc.pre(who.now < given.expiresAt && given.usedAt !== null);
        expect(linkState(given, who)).toBe(who.submission === given.submission ? 'own' : 'over');
      }),
    );
  });

  it('lets in no second submission beside one that is under way', () => {
    const given: Pick<PageLink, 'expiresAt' | 'submission' | 'submittedAt' | 'usedAt'> = {
      expiresAt: instantOf(START + 1),
      submission: 'aa',
      submittedAt: instantOf(START),
      usedAt: null,
    };
    const at = (ms: number) => ({ submission: 'bb', now: instantOf(START), realNow: instantOf(START + ms) });
    expect(linkState(given, at(29_999))).toBe('busy');
    expect(linkState(given, at(30_000))).toBe('open');
    expect(linkState(given, { ...at(0), submission: 'aa' })).toBe('own');
    expect(linkState(given, { ...at(0), submission: null })).toBe('open');
  });
});

it('names one command for all submissions, and another one after each refusal for good', () => {
  const of = (refused: number) => linkCommand({ id: 'a', act: 'sign_contract', refused });
  expect(of(0)).toBe(of(0));
  expect(of(1)).not.toBe(of(0));
});
