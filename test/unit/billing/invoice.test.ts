import fc from 'fast-check';
import {
  anyBilling,
  april,
  amountsOf,
  bill,
  chargesOf,
  invoiceOf,
  item,
  linesFrom,
  sum,
  version,
} from './support/invoices';

const runs = { numRuns: 400 };

describe('an invoice', () => {
  it('totals the sum of its lines and never less than nothing', () => {
    fc.assert(
      fc.property(anyBilling, (input) => {
        const { lines, total } = invoiceOf(input);
        expect(total).toBe(sum(amountsOf(lines)));
        expect(total >= 0n).toBe(true);
      }),
      runs,
    );
  });

  it('conserves money: charges and what it leaves in credit are its total and the credit it was given', () => {
    fc.assert(
      fc.property(anyBilling, (input) => {
        const invoice = invoiceOf(input);
        expect(chargesOf(invoice) + invoice.creditLeft).toBe(invoice.total + input.credit);
        expect(invoice.creditUsed >= 0n && invoice.creditUsed <= input.credit).toBe(true);
        expect(invoice.creditLeft >= 0n).toBe(true);
        expect(invoice.total === 0n || invoice.creditLeft === 0n).toBe(true);
      }),
      runs,
    );
  });

  it('bills every item once, as it is, and names it', () => {
    fc.assert(
      fc.property(anyBilling, (input) => {
        const billed = linesFrom(invoiceOf(input), 'adjustment');
        expect(billed).toEqual(
          input.items.map(({ sourceType, sourceId, description, category, amount }) => ({
            ...{ sourceType, sourceId, description, category, amount },
          })),
        );
      }),
      runs,
    );
  });

  it('names the source of every line and describes it', () => {
    fc.assert(
      fc.property(anyBilling, (input) => {
        for (const line of invoiceOf(input).lines) {
          expect(line.description).not.toBe('');
          expect(line.category).not.toBe('');
          if (line.sourceType === 'adjustment') expect(line.sourceId).toMatch(/^adjustment-\d$/);
          else expect(line.sourceId).toBeNull();
        }
      }),
      runs,
    );
  });

  it('is the same in whatever order the versions of the terms are given', () => {
    fc.assert(
      fc.property(anyBilling, (input) => {
        expect(bill({ ...input, terms: [...input.terms].reverse() })).toEqual(bill(input));
      }),
      runs,
    );
  });

  it('lists base pay, then items, then credit', () => {
    const { lines, total, currency } = invoiceOf({ items: [item(5_000n), item(-2_000n)], credit: 1_000n });
    expect(lines.map(({ sourceType, amount }) => [sourceType, amount])).toEqual([
      ['base', 300_000n],
      ['adjustment', 5_000n],
      ['adjustment', -2_000n],
      ['credit', -1_000n],
    ]);
    expect([total, currency]).toEqual([302_000n, 'EUR']);
  });
});

describe('kinds that are paid by what is done', () => {
  it.each(['payg_time', 'payg_tasks', 'milestones'] as const)('%s has no base pay', (kind) => {
    expect(invoiceOf({ kind }).lines).toEqual([]);
    expect(invoiceOf({ kind })).toMatchObject({ currency: 'EUR', total: 0n, creditUsed: 0n, creditLeft: 0n });
    expect(invoiceOf({ kind, items: [item(700n)] }).total).toBe(700n);
  });

  it('a fixed contract has', () => {
    expect(invoiceOf({}).total).toBe(300_000n);
  });
});

describe('what cannot be billed says why', () => {
  it('terms in two currencies', () => {
    const terms = [
      version(1, '2026-01-01', '300000'),
      version(2, '2026-04-15', '330000', { currency: 'USD' }),
    ];
    expect(bill({ terms })).toEqual({
      ok: false,
      reason: expect.stringMatching(/one currency.*EUR and USD.*dismiss/) as string,
    });
  });

  it('an item in another currency than the terms, whatever the kind', () => {
    for (const kind of ['fixed', 'payg_tasks'] as const) {
      const billing = bill({ kind, items: [item(1n), item(1n, { currency: 'JPY' })] });
      expect(billing).toEqual({
        ok: false,
        reason: expect.stringMatching(/EUR and JPY\. Decline its items in JPY first; then retry/) as string,
      });
    }
  });

  it.each([
    ['none at all', []],
    ['only later ones', [version(1, '2026-05-01', '300000')]],
  ])('terms: %s', (_what, terms) => {
    expect(bill({ terms })).toEqual({
      ok: false,
      reason: 'No terms apply between 2026-04-01 and 2026-04-30. Dismiss the exception with a reason.',
    });
  });

  it.each([
    ['after the cycle', version(2, '2026-05-01', '330000', { currency: 'USD' }), 'EUR'],
    ['on its first day', version(2, '2026-04-01', '330000', { currency: 'USD' }), 'USD'],
  ])('a currency that changes %s is no obstacle', (_when, changed, currency) => {
    expect(invoiceOf({ terms: [version(1, '2026-01-01', '300000'), changed] }).currency).toBe(currency);
  });

  it("a currency that changes before the contract's days in the cycle is no obstacle either", () => {
    const terms = [version(1, '2026-04-01', '1'), version(2, '2026-04-10', '300000', { currency: 'USD' })];
    const invoice = invoiceOf({ terms, period: { ...april, startsOn: '2026-04-10' } });
    expect(invoice).toMatchObject({ currency: 'USD', total: 210_000n });
  });
});
