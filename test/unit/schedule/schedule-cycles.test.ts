import fc from 'fast-check';
import { forecast } from '../../../domain/billing/forecast';
import { renewedContract } from '../../../domain/billing/forecast-successor';
import { contractKinds } from '../../../domain/contract/kinds';
import { cycleEntries, cyclesToLock, reviewEnds } from '../../../domain/schedule/cycles';
import { BillingWorld } from '../billing/support/billing-world';
import { contractWith } from '../billing/support/contracts';
import { anyStory, perform } from '../billing/support/stories';
import { factsOf } from '../billing/support/tellings';
import { frozen } from '../support/outcome';
import { HOUR, shift } from '../support/time';

const toLockIn = (world: BillingWorld) => {
  const facts = frozen(factsOf(world));
  const contract = renewedContract(facts);
  return cyclesToLock({ contract, cycles: facts.cycles, now: world.now }, facts.amendments);
};

describe('the cycles of a schedule', () => {
  it('are those of the forecast, whatever has been agreed on', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const world = new BillingWorld(story.contract, story.contract.startsAt);
        story.deeds.forEach((deed, index) => perform(world, deed, index, story.lateItems));
        world.runTo(shift(world.now, story.laterHours * HOUR));
        const facts = frozen(factsOf(world));
        const count = Math.max(1, facts.cycles.length);
        const options = { now: world.now, count, includeUnsigned: false, includePending: false };
        const told = forecast(facts, options).invoices.filter(({ isOfNextTerm }) => !isOfNextTerm);
        const stored = told.map(({ cycle }) => cycle).filter(({ id }) => id !== null);
        expect(toLockIn(world)).toEqual(stored);
      }),
      { numRuns: 300 },
    );
  });

  describe('once a successor is signed', () => {
    const world = new BillingWorld(contractWith({}, { startDate: '2029-01-01' }), '2029-01-01T00:00:00.000Z');
    world.runTo('2029-04-10T12:00:00.000Z');
    const before = toLockIn(world);
    world.successor = { startDate: '2029-05-01', startsAt: '2029-05-01T00:00:00.000Z' };
    const toLock = toLockIn(world);
    const [april, may] = before;

    it('end with the last invoice of the contract, after its time for review', () => {
      expect(cycleEntries(before, world.contract).map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
        ['cycle_lock', '2029-05-01'],
        ['cycle_opening', '2029-05-01'],
        ['cycle_lock', '2029-06-01'],
      ]);
      expect(cycleEntries(toLock, world.contract)).toMatchObject([
        { kind: 'cycle_lock', at: '2029-05-04T00:00:00.000Z', subject: { id: april!.id } },
      ]);
      expect(cycleEntries(toLock, world.contract)[0]!.then).toContain('the last one of the contract');
    });

    it.each(contractKinds)('say whether an invoice is certain: %s', (kind) => {
      const entries = cycleEntries(toLock, { kind });
      expect(entries[0]!.then.includes('if there is anything to bill')).toBe(kind !== 'fixed');
    });

    it('have what is meant for a cycle that it takes away approved by the last lock', () => {
      const last = '2029-05-04T00:00:00.000Z';
      const ending = renewedContract(factsOf(world));
      const ends = reviewEnds({ ending, cycles: world.plannedCycles() }, toLock);
      expect([...ends.locks, ends.last]).toEqual([[april!.id, last], [may!.id, last], last]);
    });
  });
});
