import { isAgreement } from '../../../domain/contract/kinds';
import fc from 'fast-check';
import { computeInvoice, type InvoiceLine } from '../../../domain/billing/invoice';
import { clauseDatesOf } from '../../../domain/contract/clause-dates';
import { addDays } from '../../../domain/shared/calendar';
import { DAY, HOUR, shift } from '../support/time';
import { BillingWorld } from './support/billing-world';
import { contractWith } from './support/contracts';
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
          // Of an agreement what was charged before says what is missing: `agreement/due-charges` holds that.
          if (isAgreement(contract)) continue;
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

  /** In order, also those of a final review that is still under way while the next term is billed already. */
  const cyclesOf = (chain: BillingWorld[]) => chain.flatMap(({ cycles }) => cycles);

  function expectTiled(chain: BillingWorld[]): void {
    const cycles = cyclesOf(chain);
    for (const [index, { startsOn }] of cycles.entries())
      if (index > 0) expect(startsOn).toBe(addDays(cycles[index - 1]!.endsOn, 1));
  }

  it('each day of the contract and of the terms that follow by themselves is in one cycle, and locked in time', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const chain = chainOf(live(story));
        expectTiled(chain);
        for (const { now, cycles } of chain)
          expect(cycles.map(({ status }) => status === 'open')).toEqual(
            cycles.map(({ locksAt }) => locksAt > now),
          );
      }),
      { numRuns: 100 },
    );
  });

  it('the first invoice of a term may come before the last one of the term before, which has its time of review', () => {
    const weeks = { frequency: 'weekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd: 1 } as const;
    const agreed = {
      ...contractWith(weeks, { startDate: '2095-04-01', endDate: '2095-04-30' }),
      automaticRenewal: { percentage: '0', term: { unit: 'months', count: 1 }, stopNotice: null } as const,
    };
    const contract = { ...agreed, ...clauseDatesOf(agreed) };
    const world = new BillingWorld(contract, contract.startsAt);
    world.runTo('2095-05-03T12:00:00.000Z');
    const chain = chainOf(world);
    expectTiled(chain);
    const [last, first] = [chain[0]!.cycles.at(-1)!, chain[1]!.cycles[0]!];
    expect(last).toMatchObject({ endsOn: '2095-04-30', isFinal: true, status: 'open' });
    expect(first).toMatchObject({ startsOn: '2095-05-01', endsOn: '2095-05-02', status: 'invoiced' });
    world.runTo(last.locksAt);
    expect(last.status).toBe('invoiced');
  });
});
