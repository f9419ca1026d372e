import fc from 'fast-check';
import {
  clauseDatesOf,
  endOfNextTerm,
  minimumTermEnds,
  nextIndexationOf,
} from '../../../domain/contract/clause-dates';
import type { Indexation } from '../../../domain/contract/clauses';
import type { Contract } from '../../../domain/contract/contract';
import { contractDue, contractWaiter } from '../../../domain/contract/due';
import { contractNext } from '../../../domain/contract/next';
import { raised } from '../../../domain/contract/percentage';
import { nextTermOf } from '../../../domain/contract/renewal';
import { addDays, earliestAfterNotice, endOfDay, isCalendarDate } from '../../../domain/shared/calendar';
import { WORKER } from '../support/actors';
import { contractIn, decide, draft, indexedIn, renewal, renewingIn } from '../support/contracts';
import { contractCommands } from '../support/contract-commands';
import { around, NOW } from '../support/time';

const renewing = (changes: Partial<Contract> = {}) => renewingIn('active', changes);

describe('a percentage on top', () => {
  it.each([
    ['10000', '2.5', '10250'],
    ['10000', '0', '10000'],
    ['10000', '-100', '0'],
    // Half to even.
    ['50', '1', '50'],
    ['150', '1', '152'],
    ['250', '1', '252'],
    ['350', '1', '354'],
    ['999999999999999', '0.000001', '1000000009999999'],
    ['1', '33.333333', '1'],
  ])('%s with %s %% is %s', (minor, percentage, expected) => {
    expect(raised(minor, percentage)).toBe(expected);
  });

  it('is the nearest whole number, and the even one of two as near', () => {
    const percents = fc.integer({ min: -99_999_999, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), percents, (minor, millionths) => {
        const sign = millionths < 0 ? '-' : '';
        const digits = String(Math.abs(millionths)).padStart(7, '0');
        const percentage = `${sign}${digits.slice(0, -6)}.${digits.slice(-6)}`;
        const result = BigInt(raised(String(minor), percentage));
        const exact = minor * (100_000_000n + BigInt(millionths));
        const off = 2n * (result * 100_000_000n - exact);
        const distance = off < 0n ? -off : off;
        expect(distance <= 100_000_000n).toBe(true);
        if (distance === 100_000_000n) expect(result % 2n).toBe(0n);
      }),
    );
  });
});

describe('an automatic renewal', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));
  const time = fc.record({
    unit: fc.constantFrom('days' as const, 'months' as const),
    count: fc.integer({ min: 0, max: 40 }),
  });

  it('can be stopped for as long as its notice still ends with the term', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 400, max: 900 }), time, (startDate, days, stopNotice) => {
        const endDate = addDays(startDate, days);
        const dates = { ...draft, startDate, endDate, automaticRenewal: { ...renewal, stopNotice } };
        const { renewalStopsUntil } = clauseDatesOf(dates);
        let last = addDays(endDate, -2_000);
        for (let each = last; each <= endDate; each = addDays(each, 1))
          if (earliestAfterNotice(each, stopNotice) <= endDate) last = each;
        expect(renewalStopsUntil).toBe(endOfDay(last, 'UTC'));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [{ startDate: '2026-01-01', endDate: '2026-12-31' }, 'same' as const, '2027-12-31'],
    [{ startDate: '2026-02-01', endDate: '2026-02-28' }, 'same' as const, '2026-03-31'],
    [{ startDate: '2026-01-01', endDate: '2026-01-10' }, 'same' as const, '2026-01-20'],
    [{ startDate: '2026-01-01', endDate: '2026-12-31' }, { unit: 'months', count: 3 } as const, '2027-03-31'],
    [{ startDate: '2026-01-01', endDate: '2026-12-31' }, { unit: 'days', count: 30 } as const, '2027-01-30'],
  ])('of %j for %j ends on %s', (term, length, expected) => {
    expect(endOfNextTerm(term, length)).toBe(expected);
  });

  const deadline = renewing().renewalStopsUntil!;
  it.each(around(deadline))('stopped $when its deadline: late is $late', ({ at, late }) => {
    const stopped = decide(renewing(), contractCommands.stopRenewal, at);
    if (late) expect(stopped).toMatchObject({ ok: false, refusal: { code: 'renewal_window_closed' } });
    else
      expect(stopped).toMatchObject({ ok: true, change: { next: { renewalStopped: { by: 'admin', at } } } });
    const held = renewing({ renewalStopped: { by: 'admin', at: NOW, reason: null } });
    const resumed = decide(held, contractCommands.resumeRenewal, at);
    if (late) expect(resumed).toMatchObject({ ok: false, refusal: { code: 'renewal_window_closed' } });
    else expect(resumed).toMatchObject({ ok: true, change: { next: { renewalStopped: null } } });
  });

  it('is taken up again by whoever has stopped it, and by nobody else', () => {
    const held = renewing({ renewalStopped: { by: 'worker', at: NOW, reason: null } });
    expect(decide(held, contractCommands.resumeRenewal)).toMatchObject({
      refusal: { code: 'renewal_stopped_by_other', details: { stopped_by: 'worker' } },
    });
    expect(decide(held, { ...contractCommands.resumeRenewal, actor: WORKER }).ok).toBe(true);
    expect(decide(held, contractCommands.stopRenewal)).toMatchObject({
      refusal: { code: 'renewal_stopped' },
    });
    expect(decide(renewing(), contractCommands.resumeRenewal)).toMatchObject({
      refusal: { code: 'renewal_not_stopped' },
    });
    expect(decide(contractIn('active'), contractCommands.stopRenewal)).toMatchObject({
      refusal: { code: 'renewal_not_automatic' },
    });
  });

  it('waits for its own reminders and its end; stopped, for those of the end', () => {
    const commands = (contract: Contract) => {
      const seen: [string, string][] = [];
      let state = contract;
      for (let due = contractDue(state); due && seen.length < 9; due = contractDue(state)) {
        seen.push([due.command, due.at]);
        const decision = decide(state, contractCommands[due.command], due.at);
        if (!decision.ok) throw new Error(decision.refusal.message);
        state = decision.change.next;
      }
      return seen;
    };
    expect(commands(renewing())).toEqual([
      ['remindRenewal', '2027-01-30T00:00:00.000Z'],
      ['remindRenewal', '2027-02-22T00:00:00.000Z'],
      ['renewTerm', '2027-04-01T00:00:00.000Z'],
    ]);
    const stopped = decide(renewing(), contractCommands.stopRenewal, '2027-02-25T00:00:00.000Z');
    if (!stopped.ok) throw new Error(stopped.refusal.message);
    expect(commands(stopped.change.next)).toEqual([
      ['remindExpiry', '2027-03-02T00:00:00.000Z'],
      ['remindExpiry', '2027-03-25T00:00:00.000Z'],
      ['complete', '2027-04-01T00:00:00.000Z'],
    ]);
    expect(contractNext(renewing())).toMatchObject({
      until: draft.endsAt,
      then: expect.stringContaining('renewed'),
    });
  });

  it('makes the next term: signed by what both have signed, at the price that they agreed on', () => {
    const minimumTerm = { unit: 'months', count: 6 } as const;
    const next = nextTermOf(renewing({ minimumTerm }), 'contract-2', draft.endsAt!);
    expect(next).toMatchObject({
      ...{ id: 'contract-2', status: 'active', previousContractId: 'contract-1', version: 1 },
      ...{ startDate: '2027-04-01', endDate: '2028-03-31', minimumTerm: null, automaticRenewal: renewal },
      ...{ signedAt: NOW, clientSignature: { by: 'Ada Admin' }, workerSignature: { by: 'Wim Worker' } },
      ...{ terms: { amount: '512500', firstPayment: null }, renewalStopsUntil: '2028-03-01T00:00:00.000Z' },
    });
  });

  it('needs an end', () => {
    const endless = { ...draft, automaticRenewal: renewal, endDate: null, endsAt: null };
    expect(decide(null, { ...contractCommands.create, draft: endless })).toMatchObject({
      refusal: { code: 'renewal_without_end', field: 'automatic_renewal' },
    });
  });
});

describe('an indexation', () => {
  const yearly: Indexation = { percentage: '3', yearlyFrom: '2028-02-29', dates: [] };
  const dated = (indexation: Indexation) => ({ timezone: 'UTC', indexation });

  it('comes on its day of every year', () => {
    const next = (from: string) => nextIndexationOf(dated(yearly), from)?.date;
    expect([next('2026-01-01'), next('2028-02-29'), next('2028-03-01')]).toEqual([
      ...['2028-02-29', '2028-02-29', '2029-02-28'],
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), (days) => {
        const from = addDays('2028-03-01', days);
        const date = next(from)!;
        expect(isCalendarDate(date) && date >= from && date < addDays(from, 367)).toBe(true);
      }),
    );
  });

  it('comes on each of its days, in order, and then no more', () => {
    const some: Indexation = { percentage: '3', yearlyFrom: null, dates: ['2027-01-01', '2026-06-01'] };
    const next = (from: string) => nextIndexationOf(dated(some), from)?.date;
    expect([next('2026-01-01'), next('2026-06-02'), next('2027-01-02')]).toEqual([
      ...['2026-06-01', '2027-01-01', undefined],
    ]);
  });

  const nextIndexation = { date: '2026-08-01', at: '2026-08-01T00:00:00.000Z' };
  const indexed = { indexation: { ...yearly, yearlyFrom: '2026-08-01' }, nextIndexation };

  it('is waited for up to the last day of the contract', () => {
    const active = contractIn('active', { ...indexed, endDate: null, endsAt: null });
    expect(contractDue(active)).toEqual({ command: 'index', at: nextIndexation.at });
    expect(contractWaiter(active)).toBe('contractTerm');
    const ending = contractIn('termination_scheduled', indexed);
    expect([contractDue(ending)?.command, contractWaiter(ending)]).toEqual(['index', 'contractTerm']);
    const earlier = contractIn('termination_scheduled', { ...indexed, terminationDate: '2026-07-31' });
    expect([contractDue(earlier), contractWaiter(earlier)]).toEqual([null, null]);
  });

  it.each(around('2026-08-01T00:00:00.000Z'))(
    'is left out by both parties before its day begins: $when, late is $late',
    ({ at, late }) => {
      const skip = contractCommands.skipIndexation;
      const proposed = decide(indexedIn('active'), skip, at);
      const closed = { ok: false, refusal: { code: 'indexation_window_closed' } };
      const half = indexedIn('active', { indexationSkip: { by: 'admin', at: NOW, reason: null } });
      const agreed = decide(half, { ...skip, actor: WORKER }, at);
      if (late) {
        expect([proposed, agreed]).toMatchObject([closed, closed]);
        return;
      }
      expect(proposed).toMatchObject({
        change: {
          next: { indexationSkip: { by: 'admin', at }, nextIndexation: { date: '2026-08-01' } },
          events: [{ type: 'contract.indexation.skip_proposed', payload: { by: 'admin' } }],
        },
      });
      expect(agreed).toMatchObject({
        change: {
          next: { indexationSkip: null, nextIndexation: null, terms: { amount: '500000' }, termsVersion: 1 },
          events: [{ type: 'contract.indexation.skipped', payload: { date: '2026-08-01' } }],
        },
      });
      expect(decide(half, skip, at)).toMatchObject({ refusal: { code: 'indexation_skip_proposed' } });
    },
  );

  it('is left out only where it is the next one, and within the contract', () => {
    const skip = contractCommands.skipIndexation;
    const none = (next_date: string | null) => ({
      refusal: { code: 'no_indexation', details: { next_date } },
    });
    const other = { ...skip, date: '2027-08-01' };
    expect(decide(indexedIn('active'), other)).toMatchObject(none('2026-08-01'));
    expect(decide(contractIn('active'), skip)).toMatchObject(none(null));
    const ending = indexedIn('termination_scheduled', { terminationDate: '2026-07-31' });
    expect(decide(ending, skip)).toMatchObject(none(null));
  });

  it('forgets, once it has come, who wanted to leave it out', () => {
    const half = indexedIn('active', { indexationSkip: { by: 'admin', at: NOW, reason: null } });
    expect(decide(half, contractCommands.applyIndexation)).toMatchObject({
      change: { next: { indexationSkip: null, termsVersion: 2 } },
    });
  });

  it('is another version of the terms, or says why it is none', () => {
    const command = { ...contractCommands.applyIndexation, date: '2026-08-01', effectiveFrom: '2026-08-01' };
    const decision = decide(contractIn('active', indexed), command);
    expect(decision).toMatchObject({
      ok: true,
      change: {
        next: { terms: { amount: '512500' }, termsVersion: 2, nextIndexation: null },
        events: [{ type: 'contract.indexed', payload: { old_amount: '5000.00', new_amount: '5125.00' } }],
      },
    });
    expect(decide(contractIn('active', indexed), { ...command, skipped: 'agreed' })).toMatchObject({
      change: {
        next: { terms: { amount: '500000' }, termsVersion: 1 },
        events: [{ type: 'contract.indexation.skipped', payload: { reason: 'agreed' } }],
      },
    });
  });

  it.each(['payg_tasks', 'milestones'] as const)(
    'raises nothing on a %s contract, which has no amount',
    (kind) => {
      const { create } = contractCommands;
      const bare = { ...draft, kind, terms: { ...draft.terms, amount: null } };
      const made = (clauses: object) => decide(null, { ...create, draft: { ...bare, ...clauses } });
      expect(made({ indexation: { ...yearly } })).toMatchObject({
        refusal: { code: 'raise_without_amount', field: 'indexation' },
      });
      expect(made({ automaticRenewal: { ...renewal, percentage: '-0.5' } })).toMatchObject({
        refusal: { code: 'raise_without_amount', field: 'automatic_renewal.percentage' },
      });
      expect(made({ automaticRenewal: { ...renewal, percentage: '0.00' } }).ok).toBe(true);
    },
  );

  it('does not begin with the contract', () => {
    const early = { ...draft, indexation: { ...yearly, yearlyFrom: draft.startDate } };
    expect(decide(null, { ...contractCommands.create, draft: early })).toMatchObject({
      refusal: { code: 'indexation_before_start' },
    });
    expect(
      decide(null, { ...contractCommands.create, draft: { ...early, previousContractId: 'old' } }).ok,
    ).toBe(true);
  });
});

describe('a minimum term', () => {
  it.each([
    [{ unit: 'months', count: 6 } as const, '2026-09-30'],
    [{ unit: 'days', count: 10 } as const, '2026-04-10'],
    [null, null],
  ])('of %j ends on %s', (minimumTerm, expected) => {
    expect(minimumTermEnds({ ...draft, minimumTerm })).toBe(expected);
  });
});
