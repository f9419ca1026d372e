import { mergeDraft, mergeTerms } from '../../../domain/contract/merge-terms';
import { successorOf } from '../../../domain/contract/renewal';
import { completeTerms, withChange, type Terms } from '../../../domain/contract/terms';
import { defaultPolicies } from '../../../domain/shared/policies';
import { contractIn, terms } from '../support/contracts';

const active = contractIn('active');
const draft = contractIn('draft');
const codeOf = (merged: ReturnType<typeof mergeTerms>) =>
  'refusal' in merged ? [merged.refusal.code, merged.refusal.field] : null;
const lastWeek: Partial<Terms> = { cycleEndType: 'DAY_OF_LAST_WEEK', cycleEnd: 5 };

describe('the scale', () => {
  it.each([
    [{ frequency: 'weekly' }, 'weekly'],
    [{ frequency: 'calendar_month' }, 'monthly'],
    [{}, 'monthly'],
    [{ frequency: 'weekly', scale: 'monthly' }, 'monthly'],
  ] as const)('of new terms with %j is %s', (said, scale) => {
    expect(completeTerms({ currency: 'EUR', ...said }).scale).toBe(scale);
  });

  it.each([
    ['a frequency alone keeps what is earned', { frequency: 'weekly' }, 'monthly'],
    ['an amount with a frequency is for a cycle', { frequency: 'weekly', amount: '70000' }, 'weekly'],
    ['a scale that is named counts', { frequency: 'weekly', amount: '1', scale: 'daily' }, 'daily'],
    ['an amount alone changes nothing', { amount: '1' }, 'monthly'],
  ] as const)('%s', (_what, wanted, scale) => {
    expect(withChange(terms, wanted).scale).toBe(scale);
  });

  it('that was not the one of the frequency stays', () => {
    const daily = { ...terms, scale: 'daily' as const };
    expect(withChange(daily, { frequency: 'weekly', amount: '1' }).scale).toBe('daily');
  });

  it('hourly is refused for a fixed contract, and stays what it was where it was agreed on before', () => {
    const hourly = { ...terms, scale: 'hourly' as const };
    const refused = ['scale_not_allowed', 'scale'];
    expect(codeOf(mergeTerms(active, { scale: 'hourly' }))).toEqual(refused);
    expect(codeOf(mergeDraft({ ...draft, terms: hourly }, {}))).toEqual(refused);
    expect(codeOf(mergeTerms({ ...active, terms: hourly }, { jobTitle: 'Lead' }))).toBeNull();
    expect(codeOf(mergeTerms({ ...active, kind: 'payg_time' }, { scale: 'hourly' }))).toBeNull();
    const origin = { id: 'next', organisationId: 'o', environmentId: 'e', policies: defaultPolicies };
    expect(() => successorOf({ ...active, terms: hourly }, {}, origin)).toThrow(/not paid by the hour/);
  });
});

describe('settings', () => {
  it('that describe no calendar are refused by whatever lays them together', () => {
    expect(codeOf(mergeTerms({ ...active, terms: { ...terms, ...lastWeek } }, { cycleEnd: 20 }))).toEqual([
      'no_calendar',
      'cycle_end',
    ]);
    expect(codeOf(mergeDraft({ ...draft, terms: { ...terms, ...lastWeek } }, { cycleEnd: 20 }))).toEqual([
      'no_calendar',
      'cycle_end',
    ]);
  });

  it('from before are no obstacle to what leaves them alone', () => {
    const broken = { ...active, terms: { ...terms, ...lastWeek, cycleEnd: 20 } };
    expect(codeOf(mergeTerms(broken, { jobTitle: 'Lead' }))).toBeNull();
    expect(codeOf(mergeTerms(broken, { cycleEnd: 5 }))).toBeNull();
  });
});

describe('the first payment', () => {
  it('is not due before the contract starts', () => {
    const refused = ['first_payment_before_start', 'first_payment_date'];
    expect(codeOf(mergeTerms(active, { firstPaymentDate: '2026-03-31' }))).toEqual(refused);
    expect(codeOf(mergeTerms(active, { firstPaymentDate: '2026-04-01' }))).toBeNull();
    const early = { ...draft, terms: { ...terms, firstPaymentDate: '2026-04-01' } };
    expect(codeOf(mergeDraft({ ...early, startDate: '2026-05-01' }, {}))).toEqual(refused);
  });

  it('of a predecessor is not one of its successor', () => {
    const paid = { ...active, terms: { ...terms, firstPayment: '1', firstPaymentDate: '2026-05-01' } };
    const origin = { id: 'next', organisationId: 'o', environmentId: 'e', policies: defaultPolicies };
    expect(successorOf(paid, {}, origin).terms).toEqual({
      ...terms,
      firstPayment: null,
      firstPaymentDate: null,
    });
  });
});
