import fc from 'fast-check';
import { computeInvoice, type InvoiceLine } from '../../../domain/billing/invoice';
import { addDays } from '../../../domain/shared/calendar';
import { DAY, HOUR, shift } from '../support/time';
import { BillingWorld } from './support/billing-world';
import { anyStory, perform, type Story } from './support/stories';

/** A contract and the terms that have followed by themselves. */
function chainOf(world: BillingWorld): BillingWorld[] {
  return world.next ? [world, ...chainOf(world.next)] : [world];
}

function live({ contract, deeds, lateItems, laterHours }: Story): BillingWorld {
  const world = new BillingWorld(contract, contract.startsAt);
  deeds.forEach((deed, index) => perform(world, deed, index, lateItems));
  world.runTo(shift(world.now, laterHours * HOUR));
  for (let months = 0; months < 12; months += 1) world.runTo(shift(world.now, 35 * DAY));
  return world;
}

/** Days off that are not paid are taken off besides. */
const baseOf = (lines: InvoiceLine[]) =>
  lines
    .filter(({ sourceType, amount }) => sourceType === 'base' && amount >= 0n)
    .map(({ amount, description }) => [amount, description]);

describe('whatever is amended, indexed, renewed and ended', () => {
  it('an invoice is as the terms say of its days, also by those that have come since', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { issued, contract, terms } of chainOf(live(story))) {
          for (const { cycle, billing } of issued) {
            const period = { ...cycle, frequency: cycle.settings.frequency };
            const again = computeInvoice({ contract, period, terms, items: [], credits: {} });
            if (billing.ok && again.ok)
              expect(baseOf(again.invoice.lines)).toEqual(baseOf(billing.invoice.lines));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('each day of the contract and of the terms that follow by themselves is in one cycle', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const cycles = chainOf(live(story)).flatMap(({ issued }) => issued.map(({ cycle }) => cycle));
        for (const [index, { startsOn }] of cycles.entries())
          if (index > 0) expect(startsOn).toBe(addDays(cycles[index - 1]!.endsOn, 1));
      }),
      { numRuns: 100 },
    );
  });
});
