import fc from 'fast-check';
import { fieldsOfContract } from '../../../domain/contract-template/template';
import { addDays, addMonths } from '../../../domain/shared/calendar';

const template = {
  ...{ name: 'Support', kind: 'client_agreement' as const },
  ...{ term: null, fields: { currency: 'EUR', amount: '5' } },
};
const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

describe('the fields of a contract of a template', () => {
  it('are its own, with what is said over them, and the kind that it has', () => {
    const anything = fc.dictionary(fc.constantFrom('title', 'amount', 'notice', 'kind'), fc.jsonValue());
    fc.assert(
      fc.property(anything, (overrides) => {
        const { kind: _kind, ...over } = overrides;
        expect(fieldsOfContract(template, overrides)).toEqual({
          ...{ title: 'Support', currency: 'EUR', amount: '5', ...over },
          kind: 'client_agreement',
        });
      }),
    );
    expect(template.fields).toEqual({ currency: 'EUR', amount: '5' });
  });

  it('end after the term, unless somebody says when', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 1_200 }), (start_date, count) => {
        const endOf = (unit: 'days' | 'months', over = {}) =>
          fieldsOfContract({ ...template, term: { unit, count } }, { start_date, ...over })['end_date'];
        expect(endOf('days')).toBe(addDays(start_date, count - 1));
        expect(endOf('months')).toBe(addDays(addMonths(start_date, count), -1));
        expect(endOf('months', { end_date: null })).toBeNull();
      }),
    );
    const term = { unit: 'days' as const, count: 3 };
    expect(fieldsOfContract({ ...template, term })).not.toHaveProperty('end_date');
  });
});
