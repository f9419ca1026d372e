import fc from 'fast-check';
import { shareOf } from '../../../domain/billing/proration';

const amounts = fc.oneof(fc.bigInt(-50n, 50n), fc.bigInt(-(10n ** 15n), 10n ** 15n));
const anyPeriod = fc.integer({ min: 1, max: 35 });
const runs = { numRuns: 2_000 };

/** A period and days at which it is cut, its ends included; a cut may be made twice. */
const anyCuts = anyPeriod.chain((days) =>
  fc
    .array(fc.integer({ min: 0, max: days }), { maxLength: 8 })
    .map((inner) => ({ days, cuts: [0, ...inner.sort((a, b) => a - b), days] })),
);

const anySpan = anyPeriod.chain((days) =>
  fc
    .tuple(fc.integer({ min: 0, max: days }), fc.integer({ min: 0, max: days }))
    .map(([a, b]) => ({ days, from: Math.min(a, b), to: Math.max(a, b) })),
);

const shares = (amount: bigint, cuts: number[], days: number) =>
  cuts.slice(1).map((to, index) => shareOf(amount, cuts[index]!, to, days));
const sum = (parts: bigint[]) => parts.reduce((total, part) => total + part, 0n);
const magnitude = (value: bigint) => (value < 0n ? -value : value);

describe('shares of an amount', () => {
  it('add up to the whole, however the period is cut', () => {
    fc.assert(
      fc.property(amounts, anyCuts, (amount, { days, cuts }) => {
        expect(sum(shares(amount, cuts, days))).toBe(amount);
      }),
      runs,
    );
  });

  it('of parts add up to the share of the parts together', () => {
    fc.assert(
      fc.property(amounts, anyCuts, (amount, { days, cuts }) => {
        const [from, to] = [cuts[1]!, cuts.at(-2)!];
        fc.pre(from <= to);
        expect(sum(shares(amount, cuts.slice(1, -1), days))).toBe(shareOf(amount, from, to, days));
      }),
      runs,
    );
  });

  it('are never more than one minor unit away from the exact fraction', () => {
    fc.assert(
      fc.property(amounts, anySpan, (amount, { days, from, to }) => {
        const exactTimesDays = amount * BigInt(to - from);
        const off = magnitude(shareOf(amount, from, to, days) * BigInt(days) - exactTimesDays);
        expect(off <= BigInt(days)).toBe(true);
      }),
      runs,
    );
  });

  it('from the first day on are within half a unit of it, and the half goes away from zero', () => {
    fc.assert(
      fc.property(amounts, anySpan, (amount, { days, to }) => {
        const rest = 2n * (shareOf(amount, 0, to, days) * BigInt(days) - amount * BigInt(to));
        const towardsZero = amount < 0n ? rest : -rest;
        expect(towardsZero < BigInt(days)).toBe(true);
        expect(towardsZero >= -BigInt(days)).toBe(true);
      }),
      runs,
    );
  });

  it('never shrink when the span grows, and never change sign', () => {
    fc.assert(
      fc.property(amounts, anySpan, (amount, { days, from, to }) => {
        const share = magnitude(shareOf(amount, from, to, days));
        expect(shareOf(amount, from, to, days) * amount >= 0n).toBe(true);
        if (to < days) expect(magnitude(shareOf(amount, from, to + 1, days)) >= share).toBe(true);
        if (from > 0) expect(magnitude(shareOf(amount, from - 1, to, days)) >= share).toBe(true);
        expect(share <= magnitude(amount)).toBe(true);
      }),
      runs,
    );
  });

  it('of what is owed and of what is credited mirror each other', () => {
    fc.assert(
      fc.property(amounts, anySpan, (amount, { days, from, to }) => {
        expect(shareOf(-amount, from, to, days)).toBe(-shareOf(amount, from, to, days));
      }),
      runs,
    );
  });
});

describe('rounding half up', () => {
  it.each([
    [100n, 0, 1, 3, 33n],
    [100n, 1, 2, 3, 34n],
    [100n, 2, 3, 3, 33n],
    [1n, 0, 1, 2, 1n],
    [1n, 1, 2, 2, 0n],
    [-1n, 0, 1, 2, -1n],
    [-1n, 1, 2, 2, 0n],
    [5n, 0, 15, 30, 3n],
    [3n, 0, 1, 31, 0n],
    [500_000n, 0, 10, 31, 161_290n],
    [500_000n, 10, 31, 31, 338_710n],
    [500_000n, 0, 31, 31, 500_000n],
    [500_000n, 0, 0, 31, 0n],
    [500_000n, 31, 31, 31, 0n],
    [-500_000n, 0, 10, 31, -161_290n],
    [10n ** 15n, 0, 1, 3, 333_333_333_333_333n],
    [0n, 0, 7, 28, 0n],
  ])('of %d, days %d to %d of %d are %d', (amount, from, to, days, expected) => {
    expect(shareOf(amount, from, to, days)).toBe(expected);
  });
});
