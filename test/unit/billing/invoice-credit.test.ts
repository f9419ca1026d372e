import fc from 'fast-check';
import type { BilledItem, ComputedInvoice } from '../../../domain/billing/invoice';
import { addDays } from '../../../domain/shared/calendar';
import { anyContract, lastDayOf, sharesOf } from './support/contracts';
import { anyItems, chargesOf, invoiceOf, item, linesFrom, sum, version } from './support/invoices';

const payg = (amount: bigint, credit: bigint) =>
  invoiceOf({ kind: 'payg_tasks', items: [item(amount)], credit });

describe('credit', () => {
  it.each([
    ['less than the charges: all of it', 1_000n, 300n, { total: 700n, creditUsed: 300n, creditLeft: 0n }],
    ['as much as the charges', 1_000n, 1_000n, { total: 0n, creditUsed: 1_000n, creditLeft: 0n }],
    [
      'more than the charges: up to them',
      1_000n,
      1_500n,
      { total: 0n, creditUsed: 1_000n, creditLeft: 500n },
    ],
    ['without charges: none', 0n, 1_500n, { total: 0n, creditUsed: 0n, creditLeft: 1_500n }],
    ['and charges below zero: grows', -200n, 1_500n, { total: 0n, creditUsed: 0n, creditLeft: 1_700n }],
    ['none, and charges below zero: begins', -200n, 0n, { total: 0n, creditUsed: 0n, creditLeft: 200n }],
    ['none, and charges', 1_000n, 0n, { total: 1_000n, creditUsed: 0n, creditLeft: 0n }],
  ])('is used: %s', (_what, charges, credit, expected) => {
    expect(payg(charges, credit)).toMatchObject(expected);
  });

  it('has a line of its own where it is used and where it arises, and none where neither happens', () => {
    const creditLines = (invoice: ComputedInvoice) =>
      linesFrom(invoice, 'credit').map(({ description, amount }) => [description, amount]);
    expect(creditLines(payg(1_000n, 300n))).toEqual([['Credit from earlier invoices', -300n]]);
    expect(creditLines(payg(-200n, 300n))).toEqual([['Carried to the next invoice', 200n]]);
    expect(creditLines(payg(1_000n, 0n))).toEqual([]);
    expect(creditLines(payg(0n, 300n))).toEqual([]);
  });
});

type Base = Parameters<typeof invoiceOf>[0];
const PAYG: Base = { kind: 'payg_tasks' };

/** Bills cycles one after the other, each with the credit that the one before left. */
function chain(cycles: { items: BilledItem[]; base?: Base }[]): ComputedInvoice[] {
  const invoices: ComputedInvoice[] = [];
  for (const { items, base = PAYG } of cycles) {
    invoices.push(invoiceOf({ ...base, items, credit: invoices.at(-1)?.creditLeft ?? 0n }));
  }
  return invoices;
}

const billed = (invoices: ComputedInvoice[]) => sum(invoices.map(({ total }) => total));
const charged = (invoices: ComputedInvoice[]) => sum(invoices.map(chargesOf));

describe('a chain of cycles', () => {
  it('carries a credit over several cycles until it is used up', () => {
    const invoices = chain([-1_000n, 300n, 0n, 500n, 700n, 10n].map((amount) => ({ items: [item(amount)] })));
    expect(invoices.map(({ creditLeft }) => creditLeft)).toEqual([1_000n, 700n, 700n, 200n, 0n, 0n]);
    expect(invoices.map(({ total }) => total)).toEqual([0n, 0n, 0n, 0n, 500n, 10n]);
  });

  it('bills what was charged and what is left in credit, never more and never twice', () => {
    fc.assert(
      fc.property(fc.array(anyItems, { minLength: 1, maxLength: 20 }), (cycles) => {
        const invoices = chain(cycles.map((items) => ({ items })));
        const items = sum(cycles.flat().map(({ amount }) => amount));
        expect(charged(invoices)).toBe(items);
        expect(billed(invoices)).toBe(items + invoices.at(-1)!.creditLeft);
        expect(sum(invoices.map(({ creditUsed }) => creditUsed))).toBe(
          sum(
            invoices
              .flatMap((each) => linesFrom(each, 'credit'))
              .map(({ amount }) => (amount < 0n ? -amount : 0n)),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('bills exactly what was charged once the credit has been used up', () => {
    fc.assert(
      fc.property(fc.array(anyItems, { minLength: 1, maxLength: 12 }), (cycles) => {
        const large = [item(10n ** 12n)];
        const invoices = chain([...cycles, large].map((items) => ({ items })));
        expect(invoices.at(-1)!.creditLeft).toBe(0n);
        expect(billed(invoices)).toBe(sum([...cycles.flat(), ...large].map(({ amount }) => amount)));
      }),
      { numRuns: 300 },
    );
  });

  it('holds for the whole life of a fixed contract, whose full cycles cost the amount', () => {
    const anyCharges = fc.array(anyItems, { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(anyContract, anyCharges, fc.bigInt(0n, 10n ** 9n), (contract, items, amount) => {
        const shares = sharesOf(contract);
        const terms = [version(1, contract.startDate, String(amount))];
        const invoices = chain(
          shares.map((period, index) => ({
            items: items[index] ?? [],
            base: { kind: 'fixed', period: { ...period, frequency: 'monthly' as const }, terms },
          })),
        );
        expect(billed(invoices)).toBe(charged(invoices) + invoices.at(-1)!.creditLeft);
        shares.forEach(({ periodStart, periodEnd, startsOn, endsOn }, index) => {
          const base = sum(linesFrom(invoices[index]!, 'base').map((line) => line.amount));
          if (periodStart === startsOn && periodEnd === endsOn) expect(base).toBe(amount);
          else expect(base <= amount && base >= 0n).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('costs the same when a contract is cut in two and renewed on the next day', () => {
    fc.assert(
      fc.property(anyContract, fc.bigInt(0n, 10n ** 9n), (contract, amount) => {
        const last = lastDayOf(contract);
        fc.pre(last !== null);
        const uncut = { ...contract, endDate: null, terminationDate: null, terminatesAt: null };
        const costs = (from: string, shares: ReturnType<typeof sharesOf>) =>
          charged(
            shares.map((share) => {
              const period = { ...share, frequency: 'monthly' as const };
              return invoiceOf({ period, terms: [version(1, from, String(amount))] });
            }),
          );
        const first = sharesOf(contract);
        const [rest] = sharesOf({ ...uncut, startDate: addDays(last, 1) }, 1);
        const aligned = first.at(-1)!.endsOn === first.at(-1)!.periodEnd;
        const whole = sharesOf(uncut, first.length + (aligned ? 1 : 0));
        expect(costs(contract.startDate, first) + costs(rest!.startsOn, [rest!])).toBe(
          costs(contract.startDate, whole),
        );
      }),
      { numRuns: 100 },
    );
  });
});
