import fc from 'fast-check';
import { cycleStatuses } from '../../../domain/billing/cycle';
import { goesOn, refuseDismissal, type Handed } from '../../../domain/billing/dismissal';

const exception = { status: 'exception' } as const;
const euros = { currency: 'EUR' };
const bonus = { sourceId: 'bonus', currency: 'EUR' };
const january = { sourceId: 'january', currency: 'EUR' };
const handed = (given: Partial<Handed> = {}): Handed => ({ items: [], rebilled: [], waived: [], ...given });

describe('the dismissal of a cycle that could not be billed', () => {
  it('is possible where nothing is lost, or later invoices bill what it was to bill', () => {
    expect(refuseDismissal(exception, handed(), [])).toBeNull();
    expect(refuseDismissal(exception, handed({ items: [bonus], rebilled: [january] }), [euros])).toBeNull();
    expect(refuseDismissal(exception, handed({ rebilled: [january], waived: ['january'] }), [])).toBeNull();
  });

  it('is refused where no later invoice could bill it, and names it with the way out', () => {
    expect(refuseDismissal(exception, handed({ items: [bonus] }), [])).toMatchObject({
      ...{ code: 'no_unlocked_cycle', details: { adjustment_ids: ['bonus'] } },
      message: expect.stringMatching(/Decline its items first/),
    });
    expect(refuseDismissal(exception, handed({ items: [bonus] }), [{ currency: 'USD' }])).toMatchObject({
      ...{ code: 'mixed_currencies', details: { adjustment_ids: ['bonus'] } },
    });
    expect(refuseDismissal(exception, handed({ rebilled: [january] }), [])).toMatchObject({
      ...{ code: 'no_unlocked_cycle', details: { invoice_ids: ['january'] } },
      message: expect.stringMatching(/waived_invoice_ids/),
    });
    expect(refuseDismissal(exception, handed({ waived: ['march'] }), [])).toMatchObject({
      ...{ code: 'not_found', field: 'waived_invoice_ids' },
    });
  });

  it('loses nothing but what is waived by word, and is possible once its way out is taken', () => {
    const currency = fc.constantFrom('EUR', 'USD');
    const some = (name: string) =>
      fc
        .array(currency, { maxLength: 3 })
        .map((all) => all.map((each, n) => ({ sourceId: `${name}-${n}`, currency: each })));
    fc.assert(
      fc.property(some('item'), some('invoice'), fc.uniqueArray(currency), (items, rebilled, currencies) => {
        const later = currencies.map((each) => ({ currency: each }));
        const given = handed({ items, rebilled });
        const refusal = refuseDismissal(exception, given, later);
        const isBilled = (each: { currency: string }) =>
          later.some((cycle) => cycle.currency === each.currency);
        expect(refusal === null).toBe(goesOn(given).every(isBilled));
        const { adjustment_ids: declined = [], invoice_ids: waived = [] } = (refusal?.details ??
          {}) as Record<string, string[]>;
        const left = items.filter(({ sourceId }) => !declined.includes(sourceId));
        expect(refuseDismissal(exception, handed({ items: left, rebilled, waived }), later)).toBeNull();
      }),
    );
  });

  it.each(cycleStatuses.filter((status) => status !== 'exception'))('is refused once it is %s', (status) => {
    expect(refuseDismissal({ status }, handed(), [euros])?.code).toBe('not_pending');
  });
});
