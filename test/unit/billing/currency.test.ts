import fc from 'fast-check';
import { refuseOtherCurrency } from '../../../domain/adjustment/guard';
import { termsBetween } from '../../../domain/billing/dated-terms';
import { currencyOf } from '../../../domain/billing/currency';
import { plusDays } from './support/calendars';
import { april, bill, item, version } from './support/invoices';

const currency = fc.constantFrom('EUR', 'USD', 'JPY');
/** Versions in any order of their days, the first of which applies from before the cycle on. */
const history = fc
  .array(fc.record({ days: fc.integer({ min: -40, max: 40 }), currency }), { minLength: 1, maxLength: 6 })
  .map((versions) =>
    versions.map((each, index) => ({
      from: plusDays(april.startsOn, index === 0 ? -60 : each.days),
      currency: each.currency,
    })),
  );
const datedTerms = (paid: { from: string; currency: string }[]) =>
  paid.map((each, index) => version(index + 1, each.from, '1', { currency: each.currency }));

describe('the currency of a cycle', () => {
  it('is that of the terms which bill its first day', () => {
    fc.assert(
      fc.property(history, (paid) => {
        const day = { ...april, endsOn: april.startsOn };
        const [billed] = termsBetween(datedTerms(paid), day);
        expect(currencyOf(paid, april)).toBe(billed!.terms.currency);
      }),
    );
  });

  it('is the one in which an item holds up nothing, and no other is approved', () => {
    fc.assert(
      fc.property(history, currency, (paid, own) => {
        const terms = datedTerms(paid);
        // Currencies change on the first day of a cycle only.
        if (new Set(termsBetween(terms, april).map((each) => each.terms.currency)).size > 1) return;
        const cycle = { id: 'april', startsOn: april.startsOn, currency: currencyOf(paid, april) };
        const isBilled = bill({ terms, items: [item(1n, { currency: own })] }).ok;
        expect(refuseOtherCurrency({ currency: own }, cycle) === null).toBe(isBilled);
      }),
    );
  });

  it('is named in a refusal together with that of the item, and so is the way out', () => {
    const cycle = { id: 'april', startsOn: april.startsOn, currency: 'USD' };
    expect(refuseOtherCurrency({ currency: 'EUR' }, cycle)).toMatchObject({
      ...{
        code: 'mixed_currencies',
        message: expect.stringMatching(/EUR.*USD.*Decline it, and submit it anew/),
      },
      details: { currency: 'EUR', cycle_currency: 'USD', cycle_id: 'april' },
    });
  });
});
