import fc from 'fast-check';
import { amendmentIn } from '../support/amendments';
import { adjustmentIn } from '../support/adjustments';
import { forecast, type BillingFacts, type ForecastOptions } from '../../../domain/billing/forecast';
import type { PlannedCycle } from '../../../domain/billing/plan';
import { clauseDatesOf } from '../../../domain/contract/clause-dates';
import { startOfDay } from '../../../domain/shared/calendar';
import { contractIn } from '../support/contracts';
import { frozen } from '../support/outcome';
import { BillingWorld } from './support/billing-world';
import { contractWith } from './support/contracts';
import { anyStory, perform, type Deed } from './support/stories';
import { factsOf, tell } from './support/tellings';

const NOW = '2026-03-10T12:00:00.000Z';
const options: ForecastOptions = { now: NOW, count: 3, includeUnsigned: true, includePending: true };
const tellOf = (facts: BillingFacts, wanted: Partial<ForecastOptions> = {}) =>
  forecast(frozen(facts), { ...options, ...wanted });

const repeat: Deed = {
  ...{ do: 'repeat', afterHours: 0, days: null, count: null, isOld: false },
  item: { type: 'bonus', amount: 10_000, isAutoApproved: true },
};

/** A contract that began with March, ten days in. */
function march(): BillingFacts {
  const world = new BillingWorld(contractWith({}, { startDate: '2026-03-01' }), '2026-03-01T00:00:00.000Z');
  world.runTo(NOW);
  return factsOf(world);
}

const withItem = (
  facts: BillingFacts,
  ...[status, changes]: Parameters<typeof adjustmentIn>
): BillingFacts => ({
  ...facts,
  items: [adjustmentIn(status, { cycleId: facts.cycles[0]?.id ?? 'none', ...changes })],
});

describe('the forecast of a contract', () => {
  it('equals what is later issued, line by line', () => {
    fc.assert(
      fc.property(anyStory, (given) => {
        const { told, came } = tell(given);
        expect(told).toEqual(came);
        // A change of the currency strands nothing, whatever was approved before.
        expect(came.invoices.map(({ status }) => status)).not.toContain('exception');
      }),
      { numRuns: 100 },
    );
  });

  it('tells of the indexations of the terms that follow by themselves, too', () => {
    const dates = { startDate: '2026-03-01', endDate: '2026-04-30' };
    const clauses = {
      ...contractWith({}, dates),
      indexation: { percentage: '10', yearlyFrom: null, dates: ['2026-04-01', '2026-06-01'] },
      automaticRenewal: { percentage: '0', term: 'same' as const, stopNotice: null },
    };
    const contract = { ...clauses, ...clauseDatesOf(clauses) };
    const world = new BillingWorld(contract, '2026-03-01T00:00:00.000Z');
    world.runTo(NOW);
    const told = tellOf(factsOf(world), { count: 4 });
    expect(told.renewal).toMatchObject({ startDate: '2026-05-01', endDate: '2026-06-30' });
    expect(told.indexations.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2026-04-01', '2026-06-01']);
    expect(tellOf(factsOf(world), { count: 2 }).indexations).toHaveLength(1);
  });

  it('leaves out what a change of the currency keeps from being approved until a successor makes that void', () => {
    const deeds: Deed[] = [
      {
        ...{ do: 'submit', afterHours: 0, toComing: true },
        item: { type: 'bonus', amount: 1, isAutoApproved: false },
      },
      {
        ...{ do: 'amend', afterHours: 0, inDays: 1, isSigned: true, isExplicit: false },
        changes: { amount: '700000', currency: 'USD' },
      },
      { do: 'renew', afterHours: 0, inDays: 1 },
    ];
    const { told, came } = tell({
      contract: contractWith({}, { startDate: '1970-01-01' }),
      ...{ deeds, lateItems: 'roll', laterHours: 0, count: 1, includeUnsigned: false, includePending: true },
    });
    expect(told).toEqual(came);
    expect(told.refused).toEqual(['item-0']);
  });

  it('marks what it takes for granted, and leaves it out when told to', () => {
    const pending = withItem(march(), 'pending');
    const unsigned = { ...pending, amendments: [amendmentIn('awaiting_worker_signature')] };
    const told = tellOf(unsigned);
    expect(told.amendments).toMatchObject([{ id: 'amendment-1', isSigned: false }]);
    expect(told.invoices.map(({ billing }) => billing.ok && billing.invoice.total)).toEqual([
      510_000n,
      500_000n,
      600_000n,
    ]);
    expect(told.invoices[0]?.lines).toMatchObject([
      { sourceType: 'base', assumed: null },
      { sourceId: 'adjustment-1', assumed: 'approval' },
    ]);
    const certain = tellOf(unsigned, { includeUnsigned: false, includePending: false });
    expect(certain.amendments).toEqual([]);
    expect(certain.leftOut).toEqual([{ id: 'adjustment-1', because: 'not_approved' }]);
    expect(certain.invoices.map(({ billing }) => billing.ok && billing.invoice.total)).toEqual([
      500_000n,
      500_000n,
      500_000n,
    ]);
  });

  it('passes over amendments that can be signed no more, and those that the end of the contract makes void', () => {
    const facts = march();
    const expired = amendmentIn('awaiting_worker_signature', { expiresAt: NOW });
    expect(tellOf({ ...facts, amendments: [expired] }).amendments).toEqual([]);
    const ending = {
      ...facts.contract,
      status: 'termination_scheduled' as const,
      terminationDate: '2026-04-30',
    };
    expect(tellOf({ ...facts, contract: ending, amendments: [amendmentIn('signed')] }).amendments).toEqual(
      [],
    );
  });

  it('knows when the first invoice will be due by an amendment that is still to be signed', () => {
    const changes = [{ field: 'firstPaymentDate' as const, old: null, new: '2026-04-20' }];
    const day = { effectiveDate: '2026-03-15', effectiveAt: '2026-03-15T00:00:00.000Z' };
    const unsigned = amendmentIn('awaiting_worker_signature', { changes, ...day });
    const facts = { ...march(), amendments: [unsigned] };
    const dueDates = tellOf(facts).invoices.map(({ cycle }) => cycle.dueDate);
    expect(dueDates[0]).toBe('2026-04-20');
    expect(tellOf(facts, { includeUnsigned: false }).invoices[0]?.cycle.dueDate).not.toBe('2026-04-20');
  });

  it('says which items no invoice of a cycle will bill', () => {
    const late = { cycleId: 'cycle-february', locksAt: '2026-03-01T00:00:00.000Z' };
    const because = (facts: BillingFacts) => tellOf(facts).leftOut.map((each) => each.because);
    const policies = { ...march().contract.policies, lateItems: 'off_cycle' as const };
    expect(because(withItem(march(), 'pending', { ...late, policies }))).toEqual(['own_invoice']);
    expect(because(withItem(march(), 'pending', late))).toEqual([]);
    const ended = { ...march(), contract: contractIn('terminated'), cycles: [] };
    expect(because(withItem(ended, 'pending', late))).toEqual(['no_invoice_left']);
  });

  describe('where an amendment changes the currency', () => {
    const ended = (effectiveDate: string, now = NOW) => {
      const contract = contractWith({}, { startDate: '2026-03-01' });
      const world = new BillingWorld(contract, contract.startsAt);
      perform(world, repeat, 0, 'roll');
      world.runTo(now);
      const changes = [
        { field: 'amount' as const, old: '500000', new: '500000' },
        { field: 'currency' as const, old: 'EUR', new: 'USD' },
      ];
      const effectiveAt = startOfDay(effectiveDate, 'UTC');
      const amendment = amendmentIn('awaiting_worker_signature', { changes, effectiveDate, effectiveAt });
      const told = tellOf({ ...factsOf(world), amendments: [amendment] }, { now });
      const totals = told.invoices.map(({ billing }) =>
        billing.ok ? `${billing.invoice.currency} ${billing.invoice.total}` : 'none',
      );
      return { totals, because: told.leftOut.map((each) => each.because) };
    };

    it('on the first day of a cycle, rules make nothing from then on', () => {
      const totals = ['EUR 510000', 'EUR 510000', 'USD 500000'];
      expect(ended('2026-05-01')).toEqual({ totals, because: [] });
    });

    it('inside a cycle, it has no effect: it becomes void when its day comes', () => {
      const totals = ['EUR 510000', 'EUR 510000', 'EUR 510000'];
      expect(ended('2026-04-16')).toEqual({ totals, because: [] });
    });

    it('signed late, it counts from the next first day of a cycle', () => {
      const totals = ['EUR 510000', 'USD 500000', 'USD 500000'];
      expect(ended('2026-03-01')).toEqual({ totals, because: [] });
    });

    it('on the first day of one that has opened, what rules made for it is declined', () => {
      const totals = ['USD 500000', 'USD 500000', 'USD 500000'];
      expect(ended('2026-03-01', '2026-03-01T12:00:00.000Z')).toEqual({
        totals,
        because: ['currency_changed'],
      });
    });
  });

  describe('tells of items in another currency than their cycle', () => {
    /** Paid in dollars from April on; in March both cycles are open for items. */
    const inDollars = (facts: BillingFacts, status: 'signed' | 'awaiting_worker_signature') => {
      const changes = [
        { field: 'amount' as const, old: '500000', new: '400000' },
        { field: 'currency' as const, old: 'EUR', new: 'USD' },
      ];
      const day = { effectiveDate: '2026-04-01', effectiveAt: '2026-04-01T00:00:00.000Z' };
      const amendment = amendmentIn(status, { changes, currency: { old: 'EUR', new: 'USD' }, ...day });
      return { ...facts, amendments: [amendment] };
    };
    const april = () => ({ cycleId: march().cycles[1]!.id, locksAt: march().cycles[1]!.locksAt });
    const totals = (facts: BillingFacts) => {
      const { invoices, leftOut } = tellOf(facts, { count: 2 });
      const told = invoices.map(({ billing }) => billing.ok && billing.invoice);
      return [...told.map((each) => each && `${each.currency} ${each.total}`), ...leftOut];
    };

    it('a pending one is left out, because its approval would be refused', () => {
      expect(totals(inDollars(withItem(march(), 'pending', april()), 'signed'))).toEqual([
        ...['EUR 500000', 'USD 400000', { id: 'adjustment-1', because: 'mixed_currencies' }],
      ]);
    });

    it('one that is approved, or still can be, goes on the last invoice in its currency', () => {
      const pending = withItem(march(), 'pending', april());
      expect(totals(inDollars(pending, 'awaiting_worker_signature'))).toEqual(['EUR 510000', 'USD 400000']);
      const approved = withItem(march(), 'approved', { ...april(), appliedCycleId: april().cycleId });
      expect(totals(inDollars(approved, 'awaiting_worker_signature'))).toEqual(['EUR 510000', 'USD 400000']);
    });

    it('or is billed alone, where that is locked, as is base pay that was to be billed again', () => {
      const [first, second] = march().cycles as [PlannedCycle, PlannedCycle];
      const facts = withItem(march(), 'approved', { ...april(), appliedCycleId: second.id });
      const pay = { sourceType: 'base' as const, sourceId: 'invoice-1', description: 'Base pay' };
      const again = { ...pay, category: 'work', amount: 1n, currency: 'EUR' };
      const told = inDollars(
        {
          ...facts,
          cycles: [{ ...first, status: 'invoiced' }, second],
          rebilled: new Map([[second.id, [again]]]),
        },
        'awaiting_worker_signature',
      );
      expect(totals(told)).toEqual([
        ...['USD 400000', 'USD 400000', { id: 'adjustment-1', because: 'own_invoice' }],
        { id: 'invoice-1', isBasePay: true, because: 'own_invoice' },
      ]);
    });
  });

  it('of a contract that is not signed is told as if it were signed now, where that is wanted', () => {
    const bare = {
      ...{ cycles: [], amendments: [], rules: [], items: [], credits: {}, successor: null },
      rebilled: new Map(),
      unpaid: [],
    };
    const of = (status: 'draft' | 'signed' | 'cancelled') => {
      const contract = contractIn(status);
      const { terms, startDate: effectiveFrom } = contract;
      return { ...bare, contract, terms: [{ version: 1, effectiveFrom, terms }] };
    };
    expect(tellOf(of('draft'))).toMatchObject({ assumed: 'signature', invoices: { length: 3 } });
    expect(tellOf(of('draft'), { includeUnsigned: false }).invoices).toEqual([]);
    expect(tellOf(of('signed'), { includeUnsigned: false })).toMatchObject({
      assumed: null,
      invoices: [{ cycle: { startsOn: '2026-04-01', id: null } }, {}, {}],
    });
    expect(tellOf(of('cancelled'))).toMatchObject({ assumed: null, invoices: [] });
  });
});
