import { effectIfSigned } from '../../../domain/amendment/effect';
import { previewOf } from '../../../domain/amendment/preview';
import { proposalOf } from '../../../domain/amendment/proposal';
import type { Terms } from '../../../domain/contract/terms';
import { RefusedError } from '../../../domain/shared/errors';
import { InvalidFieldError } from '../../../domain/shared/failures';
import { contractIn, terms } from '../support/contracts';
import { around, NOW } from '../support/time';

const active = contractIn('active', { timezone: 'Europe/Berlin' });
const proposing = (wanted: Partial<Terms>, effectiveDate = '2026-05-01') =>
  proposalOf(active, { terms: wanted, effectiveDate }, NOW);

describe('a proposal', () => {
  it('names the fields that would really change, with old and new values', () => {
    expect(proposing({ amount: '600000', jobTitle: 'Engineer', seniority: 'Senior' })).toEqual({
      changes: [
        { field: 'amount', old: '500000', new: '600000' },
        { field: 'seniority', old: null, new: 'Senior' },
      ],
      currency: { old: 'EUR', new: 'EUR' },
      effectiveDate: '2026-05-01',
      effectiveAt: '2026-04-30T22:00:00.000Z',
      message: null,
    });
  });

  it('of the amount that is paid already is one for the day of an indexation, which it keeps from happening', () => {
    const indexation = { percentage: '2', yearlyFrom: '2026-05-01', dates: [] };
    const indexed = contractIn('active', { indexation });
    const wanted = { terms: { amount: '500000' }, effectiveDate: '2027-05-01' };
    expect(proposalOf(indexed, wanted, NOW).changes).toEqual([
      { field: 'amount', old: '500000', new: '500000' },
    ]);
    expect(() => proposalOf(indexed, { ...wanted, effectiveDate: '2027-05-02' }, NOW)).toThrow(RefusedError);
  });

  it.each<[string, Partial<Terms>, string]>([
    ['nothing new', { jobTitle: 'Engineer' }, 'no_change'],
    ['another currency without an amount', { currency: 'JPY' }, 'amount_required'],
  ])('of %s is refused', (_what, wanted, code) => {
    const refused = expect.objectContaining({
      refusal: expect.objectContaining({ code }) as unknown,
    }) as Error;
    expect(() => proposing(wanted)).toThrow(RefusedError);
    expect(() => proposing(wanted)).toThrow(refused);
  });

  it('of billing settings that describe no calendar is refused', () => {
    expect(() => proposing({ frequency: 'weekly' })).toThrow(InvalidFieldError);
  });
});

describe('the preview of an amendment', () => {
  const amendment = proposing({ amount: '600000' });

  it('shows the whole terms on both sides', () => {
    const { termsBefore, termsAfter } = previewOf(
      amendment,
      active,
      '2026-04-02T00:00:00.000Z',
      '2026-04-02',
    );
    expect(termsBefore).toEqual(terms);
    expect(termsAfter).toEqual({ ...terms, amount: '600000' });
  });

  it.each(around(amendment.effectiveAt))('signed $when its date, it is late: $late', ({ at, late }) => {
    expect(effectIfSigned(amendment, at, '2026-05-03')).toEqual(
      late
        ? { isLate: true, effectiveFrom: '2026-05-03', effectiveAt: at }
        : { isLate: false, effectiveFrom: '2026-05-01', effectiveAt: amendment.effectiveAt },
    );
  });
});
