import fc from 'fast-check';
import { cycleAfter, cycleContaining, cyclesFrom } from '../../../domain/billing/calendar-cycle';
import { frozen } from '../support/outcome';
import { anySettings, billingDay, eachDay, plusDays } from './support/calendars';

const runs = { numRuns: 100 };

describe('cycles tile time', () => {
  it('the cycle of a day contains it', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (settings, day) => {
        const { start, end } = cycleContaining(frozen(settings), day);
        expect(start <= day && day <= end).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('every day of a cycle finds that cycle, and the days around it find another', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (settings, day) => {
        const cycle = cycleContaining(settings, day);
        for (const other of eachDay(cycle.start, cycle.end)) {
          expect(cycleContaining(settings, other)).toEqual(cycle);
        }
        expect(cycleContaining(settings, plusDays(cycle.start, -1)).end).toBe(plusDays(cycle.start, -1));
        expect(cycleContaining(settings, plusDays(cycle.end, 1)).start).toBe(plusDays(cycle.end, 1));
      }),
      { numRuns: 60 },
    );
  });

  it('the cycle after one begins on the next day and is the one that day finds', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (settings, day) => {
        const cycle = cycleContaining(settings, day);
        const next = cycleAfter(settings, cycle);
        expect(next.start).toBe(plusDays(cycle.end, 1));
        expect(next).toEqual(cycleContaining(settings, next.start));
      }),
      runs,
    );
  });

  it('a run of cycles has no gap and no overlap, in days and in instants', () => {
    fc.assert(
      fc.property(anySettings, billingDay, fc.integer({ min: 1, max: 12 }), (settings, day, count) => {
        const cycles = cyclesFrom(settings, day, count);
        expect(cycles).toHaveLength(count);
        expect(cycles[0]).toEqual(cycleContaining(settings, day));
        cycles.forEach((cycle, index) => {
          const next = cycles[index + 1] ?? cycleAfter(settings, cycle);
          expect(cycle.start <= cycle.end).toBe(true);
          expect(next.start).toBe(plusDays(cycle.end, 1));
          expect(next.opensAt).toBe(cycle.closesAt);
          expect(cycle.opensAt < cycle.closesAt).toBe(true);
        });
      }),
      runs,
    );
  });

  it('a run that is walked from an earlier day meets the one that is walked from a later day', () => {
    fc.assert(
      fc.property(anySettings, billingDay, fc.integer({ min: 0, max: 120 }), (settings, day, later) => {
        const target = cycleContaining(settings, plusDays(day, later));
        const walked = cyclesFrom(settings, day, 20).find(({ start }) => start === target.start);
        expect(walked).toEqual(target);
      }),
      { numRuns: 40 },
    );
  });

  it('no cycles are asked for, none are given', () => {
    fc.assert(
      fc.property(anySettings, billingDay, (settings, day) =>
        expect(cyclesFrom(settings, day, 0)).toEqual([]),
      ),
    );
  });
});
