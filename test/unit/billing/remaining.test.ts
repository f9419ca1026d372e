import fc from 'fast-check';
import { computeInvoice, computeRemaining } from '../../../domain/billing/invoice';
import { amountsOf, anyCredit, anyItems, april, item, sum, version } from './support/invoices';

const base = item(1_000n, { sourceType: 'base', sourceId: 'march', category: 'work' });

describe('what no cycle of a contract bills any more', () => {
  it('is billed as a cycle would bill it, on its last invoice', () => {
    fc.assert(
      fc.property(anyItems, anyCredit, (items, credit) => {
        const billed = [base, ...items];
        const terms = [version(1, '2026-01-01', null)];
        const ofCycle = computeInvoice({
          ...{ contract: { kind: 'payg_tasks', startDate: '1970-01-01' }, terms, items: billed },
          ...{ period: { ...april, isFinal: true }, credits: { EUR: credit } },
        });
        expect(ofCycle).toEqual({ ok: true, invoice: computeRemaining(billed, 'EUR', credit) });
      }),
    );
  });

  it('loses nothing: what is not to pay is set off, or left as credit', () => {
    fc.assert(
      fc.property(anyItems, anyCredit, (items, credit) => {
        const { total, creditLeft, lines } = computeRemaining([base, ...items], 'EUR', credit);
        expect(total >= 0n).toBe(true);
        expect(creditLeft >= 0n).toBe(true);
        expect(sum(amountsOf(lines))).toBe(total);
        expect(total - creditLeft).toBe(sum([base, ...items].map(({ amount }) => amount)) - credit);
      }),
    );
  });

  it('is billed in its own currency only', () => {
    const dollars = item(7n, { currency: 'USD' });
    expect(computeRemaining([base, dollars], 'USD', 0n)).toMatchObject({ currency: 'USD', total: 7n });
    expect(computeRemaining([base, dollars], 'EUR', 0n)).toMatchObject({ currency: 'EUR', total: 1_000n });
  });
});
