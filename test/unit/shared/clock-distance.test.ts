import fc from 'fast-check';
import { alwaysAllowed, furthestAdvance, MAX_CONTRACT_DAYS } from '../../../domain/shared/clock-distance';

const NOW = '2026-01-01T00:00:00.000Z';
const DAY_MS = 86_400_000;
const daysTo = (at: string) => (Date.parse(at) - Date.parse(NOW)) / DAY_MS;

describe('how far a clock is moved at once', () => {
  it.each([
    [0, 3_660, '10 years after'],
    [10_000, 3_660, '10 years after'],
    [20_000, 1_830, '1830 days after'],
    [100_000, 366, '366 days after'],
    [5_000_000, 31, '31 days after'],
  ])('with %d contracts: %d days', (contracts, days, bound) => {
    const furthest = furthestAdvance(NOW, contracts);
    expect(daysTo(furthest.at)).toBe(days);
    expect(furthest.bound).toContain(bound);
  });

  it('is never less than a month, and beyond that no more work than the bound', () => {
    const many = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(many, (contracts) => {
        const { at } = furthestAdvance(NOW, contracts);
        expect(at >= alwaysAllowed(NOW)).toBe(true);
        if (at > alwaysAllowed(NOW)) expect(daysTo(at) * contracts).toBeLessThanOrEqual(MAX_CONTRACT_DAYS);
      }),
    );
  });
});
