import { HOURS } from '../support/prepay';
import { partialTerms, terms as answer, termsFields, termsView, toTerms } from '../../../api/v1/shared/terms';
import { defaultTerms, isMoneyField, termsFieldNames, type Terms } from '../../../domain/contract/terms';
import { SOME_ID } from '../../../api/shared/examples';
import { terms } from '../support/contracts';
import { agreement } from '../agreement/support/agreements';
import { step } from '../support/priced-items';

/** Every field says something, so that one that is lost on the way is missed. */
const full: Terms = {
  ...terms,
  resources: [
    { itemId: SOME_ID, name: 'Office 12', count: 1, steps: [step('2026-04-01', '2026-05-31', '90000')] },
  ],
  plans: [{ itemId: SOME_ID, name: 'Desk', count: 4, steps: [step('2026-04-01', null, '25050')] }],
  oneOffPlans: [{ itemId: SOME_ID, name: 'Key', count: 1, steps: [step('2026-04-01', null, '500')] }],
  firstPayment: '125050',
  firstPaymentDate: '2026-04-15',
  seniority: 'Senior',
  scopeOfWork: 'The thing',
  specialClause: 'None of the other',
  agreement: {
    ...agreement,
    ...{ billed: 'advance', includedUnits: '2.5', unitPrice: '9000', minimumCharge: '15000' },
    ...{ labour: 'prepay', prepay: HOURS },
  },
};
const asSent = {
  amount: '5000.00',
  resources: [
    {
      ...{ resource_id: SOME_ID, name: 'Office 12', count: 1 },
      steps: [{ start_date: '2026-04-01', end_date: '2026-05-31', price: '900.00' }],
    },
  ],
  plans: [
    {
      ...{ plan_id: SOME_ID, name: 'Desk', count: 4 },
      steps: [{ start_date: '2026-04-01', end_date: null, price: '250.50' }],
    },
  ],
  one_off_plans: [
    {
      ...{ plan_id: SOME_ID, name: 'Key', count: 1 },
      steps: [{ start_date: '2026-04-01', price: '5.00' }],
    },
  ],
  currency: 'EUR',
  scale: 'monthly',
  frequency: 'monthly',
  cycle_end_type: 'DAY_OF_MONTH',
  cycle_end: 31,
  payment_due_type: 'REGULAR',
  payment_due_days: 7,
  pay_before_weekends: true,
  first_payment: '1250.50',
  first_payment_date: '2026-04-15',
  job_title: 'Engineer',
  seniority: 'Senior',
  scope_of_work: 'The thing',
  special_clause: 'None of the other',
  agreement: {
    billing_period: { unit: 'months', count: 1 },
    ...{ billed: 'advance', included_units: '2.5', unit_name: 'hours' },
    ...{ unit_price: '90.00', minimum_charge: '150.00', labour: 'prepay' },
    prepay: {
      unit: 'hours',
      period: { months: 1, first_date: '2026-02-01' },
      recurring: { hours: '10.00', amount: '900.00', is_invoiced: true },
      deductions: null,
      top_up: { threshold: '2.00', to: '5.00', by: null, cost_per_hour: '100.00' },
      expiry_months: 3,
      when_exhausted: { policy: 'fallback_payg', hourly_rate: '120.00' },
    },
  },
};

describe('the fields of the terms', () => {
  it('are the same in the list, in the defaults, in requests and in answers', () => {
    expect([...termsFieldNames].sort()).toEqual(Object.keys(full).sort());
    expect(['currency', ...Object.keys(defaultTerms)].sort()).toEqual([...termsFieldNames].sort());
    expect(Object.keys(termsFields)).toEqual(Object.keys(asSent));
    expect(Object.keys(answer.shape)).toEqual(Object.keys(asSent));
  });

  it('each come in and go out again, in the order of the list', () => {
    expect(toTerms(partialTerms.parse(asSent), 'JPY')).toEqual(full);
    const view = termsView(full);
    expect(view).toEqual(asSent);
    expect(Object.keys(view)).toEqual(Object.keys(asSent));
    expect(answer.parse(view)).toEqual(view);
  });

  it('hold money in two places', () => {
    expect(termsFieldNames.filter(isMoneyField)).toEqual(['amount', 'firstPayment']);
  });
});

describe('terms that are sent in part', () => {
  it('say nothing about what is left out, and empty what is null', () => {
    expect(toTerms({}, 'EUR')).toEqual({});
    expect(toTerms({ amount: null, job_title: null }, 'EUR')).toEqual({ amount: null, jobTitle: null });
  });

  it('hold amounts of the currency they name, else of the one in force', () => {
    expect(toTerms({ amount: '12' }, 'JPY')).toEqual({ amount: '12' });
    expect(toTerms({ amount: '12', currency: 'EUR' }, 'JPY')).toEqual({ amount: '1200', currency: 'EUR' });
  });

  it.each(['amount', 'first_payment'])('are refused by the name %s when it is too fine', (field) => {
    const error = expect.objectContaining({ field, rule: 'money' }) as Error;
    expect(() => toTerms({ [field]: '1.5' }, 'JPY')).toThrow(error);
  });
});
