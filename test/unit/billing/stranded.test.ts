import fc from 'fast-check';
import { isUnlocked } from '../../../domain/billing/cycle';
import { strandedAmong } from '../../../domain/billing/stranded';

const AT = '2026-02-15T00:00:00.000Z';
const currency = fc.constantFrom('EUR', 'USD');

/** Open cycles of a contract in order, some of which are past their lock. */
const anyCycles = fc
  .array(
    fc.record({
      currency,
      isLocked: fc.boolean(),
      status: fc.constantFrom('open' as const, 'exception' as const),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) =>
    all.map(({ currency: paid, isLocked, status }, index) => ({
      ...{ id: `cycle-${index}`, currency: paid, status },
      startsOn: `2026-0${index + 1}-01`,
      locksAt: isLocked ? AT : '2026-12-01T00:00:00.000Z',
    })),
  );

describe('what a cycle in another currency was to bill', () => {
  it('goes to one in its own that takes items, and is billed alone only where there is none', () => {
    fc.assert(
      fc.property(anyCycles, currency, fc.nat(), (cycles, own, n) => {
        const cycle = cycles[n % cycles.length]!;
        const [found] = strandedAmong(cycles, [{ cycleId: cycle.id, currency: own }], AT);
        if (cycle.currency === own) return expect(found).toBeUndefined();
        const able = cycles.filter((each) => each.currency === own && isUnlocked(each, AT));
        if (able.length === 0) return expect(found).toMatchObject({ heir: null });
        expect(able).toContain(found?.heir);
        // The nearest one before, where deductions are still taken off something.
        const before = able.filter(({ startsOn }) => startsOn < cycle.startsOn);
        if (before.length > 0) expect(found?.heir).toBe(before.at(-1));
      }),
    );
  });
});
