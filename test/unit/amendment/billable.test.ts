import fc from 'fast-check';
import { settingsOf } from '../../../domain/billing/contract-cycle';
import { settingsProblem } from '../../../domain/billing/settings';
import { cycleEndTypes, frequencies, scales, type Terms } from '../../../domain/contract/terms';
import { eachDay, plusDays } from '../billing/support/calendars';
import { BillingWorld } from '../billing/support/billing-world';
import { contractWith } from '../billing/support/contracts';
import { perform, type Deed } from '../billing/support/stories';
import { anySettings } from '../billing/support/calendars';
import { DAY, shift } from '../support/time';

const amount = fc.integer({ min: 1, max: 900_000 }).map(String);
const cycleEnd = fc.integer({ min: 1, max: 31 });
const cycleEndType = fc.constantFrom(...cycleEndTypes);
const frequency = fc.constantFrom(...frequencies);

/** Few fields with any values: some make no sense by themselves, some with what others change. */
const changes: fc.Arbitrary<Partial<Terms>> = fc.oneof(
  fc.record({ amount }),
  fc.record({ scale: fc.constantFrom(...scales) }),
  fc.record({ frequency }),
  fc.record({ cycleEndType }),
  fc.record({ cycleEnd }),
  fc.record({ cycleEndType, cycleEnd }),
  fc.record({ frequency, cycleEndType, cycleEnd, amount }),
  fc.record({ amount, currency: fc.constantFrom('USD', 'JPY') }),
  fc.record({ firstPayment: fc.option(amount) }),
  fc.integer({ min: 0, max: 90 }).map((days) => ({ firstPaymentDate: plusDays('2026-01-05', days) })),
);

const amendment: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('amend' as const),
  afterHours: fc.integer({ min: 0, max: 30 * 24 }),
  changes,
  inDays: fc.integer({ min: -5, max: 60 }),
  isSigned: fc.nat(3).map((n) => n > 0),
  isExplicit: fc.boolean(),
});

const anyStart = fc.record({
  settings: anySettings,
  amendments: fc.array(amendment, { minLength: 2, maxLength: 4 }),
});

/** The better part of a year of the contract, and who signs late in between. */
function live({ settings, amendments }: typeof anyStart extends fc.Arbitrary<infer T> ? T : never) {
  const contract = contractWith(settings, { startDate: '2026-01-05' });
  const world = new BillingWorld({ ...contract, activatedAt: contract.startsAt }, contract.startsAt);
  amendments.forEach((deed, index) => perform(world, deed, index, 'roll'));
  world.runTo(shift(world.now, 10 * DAY));
  for (const each of world.amendments) if (each.status.startsWith('awaiting')) signIfOpen(world, each.id);
  world.runTo(shift(world.now, 250 * DAY));
  return world;
}

function signIfOpen(world: BillingWorld, id: string): void {
  const found = world.amendments.find((each) => each.id === id)!;
  if (found.expiresAt > world.now) world.sign(found);
}

describe('any amendments, each accepted', () => {
  it('leave a contract that is billed: settings with a calendar, cycles without an exception, no day left or twice', () => {
    let applied = 0;
    let refused = 0;
    fc.assert(
      fc.property(anyStart, (given) => {
        const world = live(given);
        applied += world.applied.length;
        refused += given.amendments.length - world.amendments.length;
        expect(settingsProblem(settingsOf(world.contract))).toBeNull();
        expect(world.issued.filter(({ billing }) => !billing.ok)).toEqual([]);
        const cycles = world.issued.map(({ cycle }) => cycle);
        const days = cycles.flatMap(({ startsOn, endsOn }) => eachDay(startsOn, endsOn)).sort();
        expect(days).toEqual(eachDay('2026-01-05', days.at(-1)!));
        expect(days.length).toBeGreaterThan(180);
      }),
      { numRuns: 60 },
    );
    // The amendments are worth it: many take effect, and many make no sense.
    expect(applied).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });
});
