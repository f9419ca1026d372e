import { isFirst } from '../../../domain/billing/contract-cycle';
import fc from 'fast-check';
import { addDays, dateAt, daysBetween } from '../../../domain/shared/calendar';
import { contractWith } from '../billing/support/contracts';
import { anySettings } from '../billing/support/calendars';
import { clauseDatesOf } from '../../../domain/contract/clause-dates';
import { DAY, shift } from '../support/time';
import { SuccessionWorld } from './support/succession-world';

type Step =
  | { do: 'wait'; days: number }
  | { do: 'renew'; after: number; days: number | null }
  | { do: 'end'; in: number; now: boolean; which: number }
  | { do: 'keep'; which: number }
  | { do: 'stop'; which: number };

const which = fc.integer({ min: 0, max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 45 }) }),
  fc.record({
    do: fc.constant('renew' as const),
    after: fc.integer({ min: -50, max: 40 }),
    days: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 90 })),
  }),
  fc.record({
    do: fc.constant('end' as const),
    in: fc.integer({ min: 0, max: 60 }),
    now: fc.boolean(),
    which,
  }),
  fc.record({ do: fc.constant('keep' as const), which }),
  fc.record({ do: fc.constant('stop' as const), which }),
);

const START = '2026-01-07T10:00:00.000Z';

function live(world: SuccessionWorld, steps: Step[]): void {
  for (const each of steps) {
    const held = 'which' in each ? (world.chain.at(-1 - each.which) ?? world.last) : world.last;
    if (each.do === 'wait') world.runTo(shift(world.now, each.days * DAY));
    // One that is signed and has not begun is the one that is renewed no further.
    else if (each.do === 'renew') {
      if (world.last.from !== null) world.renew(addDays(world.today, each.after), each.days);
    } else if (each.do === 'end') world.terminate(held, addDays(world.today, each.in), each.now);
    else if (each.do === 'stop') world.stopRenewal(held);
    else world.cancelTermination(held);
  }
  world.runTo(shift(world.now, 400 * DAY));
}

const worlds = fc.record({
  settings: anySettings,
  locksFirst: fc.boolean(),
  end: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 200 })),
  /** How many months each further term has, where there are further terms. */
  renewal: fc.option(
    fc.record({ months: fc.integer({ min: 1, max: 3 }), notice: fc.integer({ min: 0, max: 40 }) }),
  ),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

it('however contracts are renewed, ended and locked, each of their days is billed exactly once', () => {
  fc.assert(
    fc.property(worlds, ({ settings, locksFirst, end, renewal, steps }) => {
      const startDate = dateAt(START, settings.timezone);
      const endDate = end === null ? null : addDays(startDate, end);
      const plain = contractWith(settings, { startDate, endDate });
      const automaticRenewal =
        renewal && endDate !== null && end! > 10
          ? ({
              percentage: '2',
              term: { unit: 'months', count: renewal.months },
              stopNotice: { unit: 'days', count: renewal.notice },
            } as const)
          : null;
      const first = { ...plain, automaticRenewal };
      const world = new SuccessionWorld({ ...first, ...clauseDatesOf(first) }, START, locksFirst);
      live(world, steps);
      let lastBilled: string | null = null;
      for (const { contract, cycles, from } of world.chain) {
        if (from === null) continue;
        const billed = cycles.filter(({ status }) => status === 'invoiced');
        for (const { startsOn, endsOn } of billed) expect(startsOn <= endsOn).toBe(true);
        // They meet, from its first day on, none before the last day that its predecessor has billed.
        billed.forEach(({ startsOn }, index) => {
          expect(startsOn).toBe(index === 0 ? from : addDays(billed[index - 1]!.endsOn, 1));
          // What is paid first is paid with the first of them, and with no other.
          expect(isFirst(contract, startsOn)).toBe(index === 0);
        });
        if (lastBilled !== null && billed.length > 0) expect(from > lastBilled).toBe(true);
        lastBilled = billed.at(-1)?.endsOn ?? lastBilled;
        // Up to its last day, or as far as locks have come.
        const lastDay = contract.terminationDate ?? contract.endDate;
        const open = cycles.filter(({ status }) => status === 'open');
        if (lastDay !== null && lastDay < addDays(world.today, -40) && lastDay >= from) {
          expect(open).toEqual([]);
          expect(billed.at(-1)?.endsOn).toBe(lastDay);
        } else if (billed.length > 0) {
          expect(daysBetween(billed.at(-1)!.endsOn, world.today)).toBeLessThan(120);
        }
      }
    }),
    { numRuns: 150 },
  );
});
