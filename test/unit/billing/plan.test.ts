import { settingsOf } from '../../../domain/billing/contract-cycle';
import { newCycle } from '../../../domain/billing/cycle';
import { planOf, type PlannedCycle } from '../../../domain/billing/plan';
import type { Contract } from '../../../domain/contract/contract';
import { contractWith, sharesOf } from './support/contracts';

const NOW = '2026-04-10T00:00:00.000Z';
const started = { startDate: '2026-03-01' };
const contract = contractWith({}, started);

/** March, which is locked, April, which has begun, and May, which is to come. */
const cycles: PlannedCycle[] = sharesOf(contract, 3).map((share, index) => ({
  ...newCycle(`cycle-${index}`, contract, 'calendar', share),
  openedAt: index < 2 ? share.opensAt : null,
  status: index === 0 ? 'invoiced' : 'open',
  settings: settingsOf(contract),
}));
const [march, april, may] = cycles as [PlannedCycle, PlannedCycle, PlannedCycle];

/** As the store reads them: what is not locked, and the last one. */
const plan = (now: Contract, planned = [april, may]) => planOf(now, planned, NOW);
const nothing = { keep: [], change: [], remove: null, add: [] };

describe("the plan of a contract's cycles", () => {
  it('given it begins, then all cycles up to now are added, and the next', () => {
    expect(plan(contract, [])).toMatchObject({
      ...nothing,
      add: [
        { share: { startsOn: '2026-03-01' }, openedAt: NOW },
        { share: { startsOn: '2026-04-01' }, openedAt: NOW },
        { share: { startsOn: '2026-05-01' }, openedAt: null },
      ],
    });
    expect(plan({ ...contract, status: 'signed' }, [])).toEqual(nothing);
  });

  it('given other settings, then they count from the next cycle on', () => {
    const weekly = contractWith({ frequency: 'weekly', cycleEndType: 'DAY_OF_WEEK', cycleEnd: 7 }, started);
    expect(plan(weekly)).toMatchObject({
      keep: [april],
      change: [{ cycle: may, share: { startsOn: '2026-05-01', endsOn: '2026-05-03' } }],
      remove: null,
      add: [],
    });
  });

  it('given it ends in a cycle that has begun, then that is cut and takes over what was meant for the next', () => {
    const ending = contractWith({}, { ...started, terminationDate: '2026-04-20' });
    expect(plan(ending)).toMatchObject({
      keep: [],
      change: [{ cycle: april, share: { endsOn: '2026-04-20', isFinal: true } }],
      remove: { cycles: [may], heir: { id: april.id } },
      add: [],
    });
  });

  it('given it no longer ends there, then the cycle is restored and the next one added', () => {
    const ending = contractWith({}, { ...started, terminationDate: '2026-04-20' });
    const [, cut] = sharesOf(ending);
    expect(plan(contract, [{ ...april, ...cut! }])).toMatchObject({
      keep: [],
      change: [{ cycle: { id: april.id }, share: { endsOn: '2026-04-30', isFinal: false } }],
      remove: null,
      add: [{ share: { startsOn: '2026-05-01' }, openedAt: null }],
    });
  });

  it('given a cycle is to be locked again, then it keeps the instants that it was given', () => {
    const again: PlannedCycle = { ...april, locksAt: NOW, overdueAt: NOW };
    expect(plan(contract, [again, may])).toMatchObject({ keep: [again], change: [{ cycle: may }] });
  });

  it('given all that has begun is locked, then only the one to come changes', () => {
    const last: PlannedCycle = { ...april, status: 'invoiced' };
    expect(plan(contract, [last])).toMatchObject({
      keep: [last],
      add: [{ share: { startsOn: '2026-05-01' } }],
    });
    expect(plan(contract, [may])).toMatchObject({
      keep: [],
      change: [{ cycle: may, share: { startsOn: may.startsOn } }],
    });
  });

  it('given the final invoice is locked, then nothing is to come', () => {
    const last: PlannedCycle = { ...march, isFinal: true };
    expect(plan(contract, [last])).toEqual({ ...nothing, keep: [last] });
  });

  it('given its end is dated back before cycles that have begun, then these go, and their heir is the last that is left', () => {
    const endedOn = (endDate: string): Contract => ({
      ...{ ...contractWith({}, { ...started, endDate }), status: 'renewed' },
    });
    const ended = endedOn('2026-03-19');
    const open: PlannedCycle = { ...march, status: 'open' };
    expect(plan(ended, [open, april, may])).toMatchObject({
      keep: [],
      change: [{ cycle: open, share: { endsOn: '2026-03-19', isFinal: true } }],
      remove: { cycles: [{ id: april.id }, { id: may.id }], heir: { id: march.id } },
      add: [],
    });
    expect(plan(endedOn('2026-03-31'), [march, april, may])).toMatchObject({
      keep: [march],
      change: [],
      remove: { cycles: [{ id: april.id }, { id: may.id }], heir: { id: march.id } },
      add: [],
    });
  });
});
