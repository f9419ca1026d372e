import { agreement as agreed } from '../agreement/support/agreements';
import { agreement } from '../../../api/shared/agreement/agreement';
import { changesList } from '../../../api/shared/agreement/changes';
import { languageOf } from '../../../api/shared/agreement/language';
import { termText } from '../../../api/shared/agreement/terms';
import { completeTerms, termsFieldNames, type Terms } from '../../../domain/contract/terms';
import { locales } from '../../../domain/language/locale';
import { contractIn } from '../support/contracts';
import { item, step } from '../support/priced-items';

const terms: Terms = {
  ...completeTerms({ currency: 'EUR', amount: '420000' }),
  firstPayment: '100',
  firstPaymentDate: '2026-03-01',
  jobTitle: 'Editor',
  seniority: 'Senior',
  scopeOfWork: 'One\nTwo',
  specialClause: '<b>None</b>',
};
const priceList = {
  resources: [
    item('Office 12', [step('2026-03-01', '2026-08-31', '90000'), step('2026-09-01', null, '95000')]),
  ],
  plans: [item('Desk', [step('2026-03-01', null, '25000')], 4)],
  oneOffPlans: [item('Key', [step('2026-03-01', null, '500')])],
};
const ofPeriods = { ...agreed, includedUnits: '4', unitPrice: '9000', minimumCharge: '15000' };
const view = (changes: object = {}) => ({
  ...contractIn('waiting_worker_signature'),
  ...{
    workerName: 'Sam Rivera',
    workerEmail: 'sam@example.com',
    workerLocale: 'en' as const,
    groupName: null,
    partyName: null,
    placeName: null,
  },
  terms,
  ...changes,
});

describe.each(locales)('an agreement in %s', (locale) => {
  const language = languageOf(locale);

  it('says every term in words', () => {
    for (const field of termsFieldNames) {
      expect(language.words.fields[field]).not.toBe('');
      expect(termText(field, { ...terms, ...priceList, agreement: ofPeriods }, language)).toMatch(/\S/);
    }
  });

  it('holds all that is agreed, and nothing that runs', () => {
    const text = agreement(view(), { employer: 'Acme <& Co>' }, language).toString();
    expect(text).toContain(language.formats.money('420000', 'EUR'));
    expect(text).toContain('Acme &#60;&#38; Co&#62;');
    expect(text).toContain('&#60;b&#62;None&#60;/b&#62;');
    expect(text).not.toContain('undefined');
  });

  it('of billing periods says what one costs, what it includes and what comes on top', () => {
    const given = { ...terms, scale: 'custom' as const, agreement: ofPeriods };
    const text = agreement(
      view({ kind: 'client_agreement', terms: given }),
      { employer: null },
      language,
    ).toString();
    expect(text).toContain(language.words.agreement.included('4', 'hours'));
    for (const minor of ['9000', '15000', terms.amount!])
      expect(text).toContain(language.formats.money(minor, 'EUR'));
  });

  it('of a space says its prices with their days, and no pay', () => {
    const space = { ...terms, amount: null, ...priceList };
    const text = agreement(view({ kind: 'space', terms: space }), { employer: null }, language).toString();
    expect(text).toContain(language.formats.money('95000', 'EUR'));
    expect(text).toContain('Desk × 4');
    expect(text).not.toContain(language.words.perItem);
  });

  it('shows each change once, as it was and as it will be', () => {
    const after = { ...terms, amount: '500000', seniority: null };
    const changes = (['seniority', 'amount'] as const).map((field) => ({
      field,
      old: terms[field],
      new: after[field],
    }));
    const text = changesList({ changes, termsBefore: terms, termsAfter: after }, language).toString();
    expect(text.match(/<h3>/g)).toHaveLength(2);
    expect(text.indexOf(language.formats.money('420000', 'EUR'))).toBeLessThan(
      text.indexOf(language.formats.money('500000', 'EUR')),
    );
    expect(text).toContain(language.words.empty);
  });
});

it.each([
  ['1', 'KWD', 'KWD\u{a0}0.001'],
  ['1000000000000000', 'JPY', 'JPY\u{a0}1,000,000,000,000,000'],
  ['123456789012345', 'EUR', 'EUR\u{a0}1,234,567,890,123.45'],
  ['-5', 'USD', '-USD\u{a0}0.05'],
])('writes %s of %s exactly', (minor, currency, written) => {
  expect(languageOf('en').formats.money(minor, currency)).toBe(written);
});
