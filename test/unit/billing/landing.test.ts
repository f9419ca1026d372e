import { landingOf } from '../../../domain/billing/landing';
import { newCycle, type Cycle } from '../../../domain/billing/cycle';
import { adjustmentIn } from '../support/adjustments';
import { contractWith, sharesOf } from './support/contracts';

const contract = contractWith({}, { startDate: '2026-03-01' });
const shares = sharesOf(contract, 3);
const [march, april] = shares.map((share, index) =>
  newCycle(`cycle-${index}`, contract, 'calendar', share),
) as [Cycle, Cycle];
const item = adjustmentIn('pending', { cycleId: march.id, locksAt: march.locksAt });
const before = '2026-03-31T23:59:59.999Z';
const after = march.locksAt;

describe('where an item goes that is approved now', () => {
  it('before the lock, on the invoice of its own cycle', () => {
    expect(landingOf(item, [march, april], contract, before)).toEqual({ on: 'cycle', cycle: march });
  });

  it('from the lock on, on the next one that takes items', () => {
    expect(landingOf(item, [march, april], contract, after)).toEqual({ on: 'cycle', cycle: april });
  });

  it('never on an earlier one than its own, nor on an exception', () => {
    const exception: Cycle = { ...april, status: 'exception' };
    const early: Cycle = {
      ...march,
      id: 'early',
      startsOn: '2026-02-01',
      locksAt: '2026-05-01T00:00:00.000Z',
    };
    expect(landingOf(item, [early, march, exception], contract, after)).toMatchObject({
      on: 'next_cycle',
      share: { startsOn: '2026-05-01' },
    });
  });

  it('where the next one has yet to be generated, on that', () => {
    expect(landingOf(item, [march], contract, after)).toEqual({ on: 'next_cycle', share: shares[1] });
  });

  it('late, on an invoice of its own where the environment wants that, unless it lowers the total', () => {
    const policies = { ...item.policies, lateItems: 'off_cycle' as const };
    const cycles = [march, april];
    expect(landingOf({ ...item, policies }, cycles, contract, after)).toEqual({ on: 'own_invoice' });
    const deduction = { ...item, policies, type: 'deduction' as const };
    expect(landingOf(deduction, cycles, contract, after)).toEqual({ on: 'cycle', cycle: april });
    expect(landingOf({ ...item, policies }, cycles, contract, before)).toMatchObject({ on: 'cycle' });
  });

  it('after the final invoice, nowhere', () => {
    expect(landingOf(item, [{ ...march, isFinal: true }], contract, after)).toEqual({ on: 'none' });
    expect(landingOf(item, [], contract, after)).toEqual({ on: 'none' });
  });
});
