import { routes } from '../../../api/v1';
import { byPlace, placeIn } from '../../../api/v1/schedule/key';
import { undoCalls } from '../../../api/v1/schedule/undo';
import { contractEntries, type Successor } from '../../../domain/schedule/contract';
import { amendmentEntries } from '../../../domain/schedule/amendment';
import {
  goingOn,
  inOrder,
  isAfter,
  placeOf,
  scheduleKinds,
  type ScheduleEntry,
} from '../../../domain/schedule/entry';
import { offCycleEntry } from '../../../domain/schedule/off-cycle';
import { timeOffEntry } from '../../../domain/schedule/time-off';
import { approval } from '../support/approvals';
import { timeOffIn } from '../support/time-off';
import { amendmentDue } from '../../../domain/amendment/due';
import { decideAmendment } from '../../../domain/amendment/decide';
import { contractStatuses } from '../../../domain/contract/contract';
import { contractDue } from '../../../domain/contract/due';
import { decideContract } from '../../../domain/contract/decide';
import { isContractTerminal } from '../../../domain/contract/transitions';
import fc from 'fast-check';
import { adjustmentDue } from '../../../domain/adjustment/due';
import { decideAdjustment } from '../../../domain/adjustment/decide';
import { workKinds } from '../../../domain/adjustment/item-kind';
import { itemEntry } from '../../../domain/schedule/items';
import { defaultPolicies } from '../../../domain/shared/policies';
import { decideOffCycle } from '../../../domain/off-cycle/decide';
import { ADMIN, SYSTEM, WORKER } from '../support/actors';
import { adjustmentIn, LOCK } from '../support/adjustments';
import { accepted } from '../support/outcome';
import { amendmentIn } from '../support/amendments';
import { contractIn, draft, indexedIn, renewingIn } from '../support/contracts';
import { DAY, MS, NOW, shift } from '../support/time';

const id = '00000000-0000-7000-8000-000000000001';
const declining = { selfApproval: 'refused' as const, lateItems: 'decline' as const };
const ID_TWO = '00000000-0000-7000-8000-000000000002';

describe('what is to come of a contract', () => {
  it.each(contractStatuses)('%s: what time does to it is told, unless it only reminds', (status) => {
    const contract = contractIn(status);
    const told = contractEntries(contract, null, id, NOW).map(({ at }) => at);
    if (isContractTerminal(status)) expect(told).toEqual([]);
    for (let state = contract, left = 10; left > 0; left -= 1) {
      const due = contractDue(state);
      if (!due) break;
      const decision = decideContract(state, { type: due.command, actor: SYSTEM }, due.at);
      if (!decision.ok) throw new Error(decision.refusal.message);
      const changes =
        decision.change.next.status !== state.status ||
        decision.change.next.invitation?.state !== state.invitation?.state;
      if (changes) {
        expect(told).toContain(due.at);
        break;
      }
      state = decision.change.next;
    }
  });

  const successor = (changes: Partial<Successor>): Successor => ({
    ...{ id: ID_TWO, status: 'signed', startDate: '2026-08-01', startsAt: '2026-08-01T00:00:00.000Z' },
    ...changes,
  });
  const kinds = (entries: ScheduleEntry[]) => entries.map(({ kind, assumed }) => [kind, assumed]);

  it('a signed renewal takes the place of whatever end comes later', () => {
    const ending = contractIn('termination_scheduled');
    expect(kinds(contractEntries(ending, successor({}), id, NOW))).toEqual([['renewal', null]]);
    const later = successor({ startDate: '2026-10-01', startsAt: '2026-10-01T00:00:00.000Z' });
    expect(kinds(contractEntries(ending, later, id, NOW))).toEqual([
      ['termination', null],
      ['renewal', null],
    ]);
    const atTheEnd = successor({ startDate: '2027-04-01', startsAt: draft.endsAt! });
    expect(kinds(contractEntries(contractIn('active'), atTheEnd, null, NOW))).toEqual([['renewal', null]]);
  });

  it('another term begins by itself, unless one that both have signed takes its place', () => {
    const renewing = renewingIn('active');
    expect(contractEntries(renewing, null, null, NOW)).toMatchObject([
      { kind: 'renewal', at: draft.endsAt, undo: { act: 'stopRenewal', until: renewing.renewalStopsUntil } },
    ]);
    expect(contractEntries(renewing, null, null, renewing.renewalStopsUntil!)).toMatchObject([
      { undo: null },
    ]);
    const stopped = renewingIn('active', { renewalStopped: { by: 'worker', at: NOW, reason: null } });
    expect(contractEntries(stopped, null, null, NOW)).toMatchObject([
      { kind: 'end_of_term', undo: { act: 'resumeRenewal', who: ['worker'] } },
    ]);
    const later = successor({ startDate: '2027-05-01', startsAt: '2027-05-01T00:00:00.000Z' });
    expect(kinds(contractEntries(renewing, later, null, NOW))).toEqual([
      ['end_of_term', null],
      ['renewal', null],
    ]);
  });

  it('an indexation is left out by both; who has said so already has nothing left to do', () => {
    const [entry] = contractEntries(indexedIn('active'), null, null, NOW);
    const until = '2026-08-01T00:00:00.000Z';
    expect(entry).toMatchObject({ kind: 'indexation', at: until, undo: { who: ['admin', 'worker'], until } });
    const half = indexedIn('active', { indexationSkip: { by: 'admin', at: NOW, reason: null } });
    expect(contractEntries(half, null, null, NOW)[0]).toMatchObject({ undo: { who: ['worker'], until } });
  });

  it('the end of a term is undone by what both have signed before it', () => {
    const [entry] = contractEntries(contractIn('active'), null, null, NOW);
    const undo = { act: 'renewContract', who: ['admin', 'worker'], until: draft.endsAt };
    expect(entry).toMatchObject({ kind: 'end_of_term', undo });
  });

  it.each(['waiting_client_signature', 'waiting_worker_signature'] as const)(
    '%s: it begins once it is signed, which may be later',
    (status) => {
      const told = contractEntries(contractIn(status), null, null, shift(draft.startsAt, -MS));
      expect(told).toContainEqual(
        expect.objectContaining({ kind: 'start', at: draft.startsAt, assumed: 'signature' }),
      );
      expect(kinds(contractEntries(contractIn(status), null, null, draft.startsAt))).not.toContainEqual([
        'start',
        'signature',
      ]);
    },
  );

  it('one that is still to be signed may never be', () => {
    const open = successor({ status: 'waiting_worker_signature' });
    expect(kinds(contractEntries(contractIn('active'), open, null, NOW))).toEqual([
      ['renewal', 'signature'],
      ['end_of_term', null],
    ]);
    const [renewal, ending] = contractEntries(contractIn('active'), open, null, NOW);
    expect(ending).toMatchObject({ undo: null });
    // Nobody has signed it, so that it may be called off at any time, and not only until it begins.
    expect(renewal).toMatchObject({ undo: { act: 'cancelContract', until: null } });
    const late = { ...open, startsAt: NOW };
    expect(kinds(contractEntries(contractIn('active'), late, null, NOW))).toEqual([['end_of_term', null]]);
  });
});

describe('what is to come of an amendment', () => {
  it.each(['awaiting_client_signature', 'awaiting_worker_signature', 'signed'] as const)(
    '%s: what time does to it is told',
    (status) => {
      const amendment = amendmentIn(status);
      const told = amendmentEntries(amendment, contractIn('active'), NOW);
      for (let state = amendment, left = 10; left > 0; left -= 1) {
        const due = amendmentDue(state)!;
        const decision = decideAmendment(state, { type: due.command, actor: SYSTEM }, due.at);
        if (!decision.ok) throw new Error(decision.refusal.message);
        if (decision.change.next.status !== state.status) {
          expect(told.map(({ at }) => at)).toContain(due.at);
          return;
        }
        state = decision.change.next;
      }
      throw new Error('Time does nothing to it.');
    },
  );
});

describe('the list', () => {
  const entry = fc.record({
    kind: fc.constantFrom(...scheduleKinds),
    at: fc.integer({ min: 0, max: 5 }).map((days) => shift(NOW, days * DAY)),
    then: fc.constant(''),
    subject: fc.record({
      type: fc.constant('contract' as const),
      id: fc.integer({ min: 0, max: 9 }).map((digit) => `${id.slice(0, -1)}${digit}`),
    }),
    assumed: fc.constant(null),
    undo: fc.constant(null),
  });

  it('goes on behind any place without losing or repeating an entry', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.nat(), (entries, cut) => {
        const all = inOrder(entries);
        const last = all[cut % Math.max(1, all.length)];
        if (!last) return;
        const place = placeOf(last);
        const rest = all.filter((each) => isAfter(each, place));
        expect(rest.every((each) => !all.slice(0, all.indexOf(last)).includes(each))).toBe(true);
        expect(placeIn(byPlace.of(last))).toEqual(place);
        // What is read by rows of one kind is behind it as well, and nothing that is behind it is left out.
        for (const kind of scheduleKinds) {
          const { at, after } = goingOn(kind, place, NOW);
          const own = all.filter((each) => each.kind === kind);
          const read = own.filter(
            (each) => each.at > at || (each.at === at && (after === null || each.subject.id > after)),
          );
          expect(read).toEqual(own.filter((each) => isAfter(each, place)));
        }
      }),
    );
  });

  it.each(['', 'x', `${NOW}/start`, `${NOW}/stop/${id}`, `2026-99-01T00:00:00.000Z/start/${id}`])(
    'takes %j for no place',
    (text) => expect(placeIn(text)).toBeNull(),
  );

  it.each(Object.entries(undoCalls))('%s is undone by a call that there is', (_act, { method, path }) => {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, ':\\w+')}$`);
    const found = routes.filter((route) => route.method === method.toLowerCase() && pattern.test(route.path));
    expect(found).toHaveLength(1);
  });
});

describe('what is to come of an item that waits for a review', () => {
  const deletion = { act: 'deleteAdjustment', until: null };

  const onTime = { at: adjustmentIn('pending').locksAt, forfeited: false };

  it('the lock of its cycle, which time brings, and until then whoever has reported it deletes it', () => {
    const pending = adjustmentIn('pending');
    expect(itemEntry(pending, onTime, NOW)).toMatchObject({
      ...{ kind: 'adjustment', at: pending.locksAt, assumed: 'approval' },
      undo: { ...deletion, who: ['admin'] },
    });
    for (let state = pending, left = 10; left > 0; left -= 1) {
      const due = adjustmentDue(state)!;
      if (due.command === 'lock') return expect(itemEntry(pending, onTime, NOW).at).toBe(due.at);
      state = accepted(decideAdjustment(state, { type: due.command, actor: SYSTEM }, due.at)).next;
    }
    throw new Error('It has no lock.');
  });

  it.each(workKinds)('a %s is deleted where its kind is', (kind) => {
    const entry = itemEntry(adjustmentIn('pending', { kind, type: 'work', reportedBy: WORKER }), onTime, NOW);
    expect(entry).toMatchObject({
      kind: 'work',
      subject: { type: kind },
      undo: { who: ['admin', 'worker'] },
    });
    const { path } = undoCalls[entry.undo!.act];
    expect(path).toBe(`/contracts/:contractId/${kind}s/:subjectId`);
  });

  it.each([
    ['roll', 'goes on the next one once approved'],
    ['decline', 'otherwise it is declined'],
  ] as const)('says what becomes of it without a review: %s', (lateItems, words) => {
    const item = adjustmentIn('pending', { policies: { ...defaultPolicies, lateItems } });
    expect(itemEntry(item, onTime, NOW).then).toContain(words);
  });

  it.each([
    ['roll', 'otherwise it is not payable'],
    ['off_cycle', 'otherwise it is not payable'],
    ['decline', 'otherwise it is declined, or not payable'],
  ] as const)(
    'says at the last lock of the contract that no other invoice takes it: %s',
    (lateItems, words) => {
      const item = adjustmentIn('pending', { policies: { ...defaultPolicies, lateItems } });
      expect(itemEntry(item, { ...onTime, forfeited: true }, NOW).then).toContain(words);
    },
  );

  it('tells of one that is late when the contract ends', () => {
    const late = adjustmentIn('pending', { lateSince: LOCK });
    const at = '2026-06-04T00:00:00.000Z';
    const entry = itemEntry(late, { at, forfeited: true }, LOCK);
    expect(entry).toMatchObject({ at, assumed: 'approval' });
    expect(entry.then).toMatch(/^nothing, if it has been approved before; otherwise it is not payable/);
  });
});

describe('until when it is undone', () => {
  const at = LOCK;
  const remove = { type: 'delete', actor: ADMIN, reason: null } as const;
  const entryOf = (lateItems: 'roll' | 'off_cycle' | 'decline', forfeited: boolean) => {
    const item = adjustmentIn('pending', { policies: { ...defaultPolicies, lateItems } });
    return { item, undo: itemEntry(item, { at, forfeited }, NOW).undo };
  };

  it.each([
    ['roll', null],
    ['off_cycle', null],
    ['decline', at],
  ] as const)('%s: an item, by what its deletion at that very instant answers', (lateItems, until) => {
    const { item, undo } = entryOf(lateItems, false);
    expect(undo).toMatchObject({ until });
    expect(decideAdjustment(item, remove, at).ok).toBe(until === null);
    expect(decideAdjustment(item, remove, shift(at, -MS)).ok).toBe(true);
    expect(entryOf(lateItems, true).undo).toMatchObject({ until: at });
  });

  it.each([
    ['approved', null, at],
    ['pending', null, null],
    ['pending', approval, at],
  ] as const)('%s: an off-cycle payment, likewise', (status, asked, until) => {
    const changes = { status, approval: asked, paysAt: at, createdAt: NOW, policies: declining };
    const payment = { id, version: 1, ...changes } as unknown as Parameters<typeof offCycleEntry>[0];
    const entry = offCycleEntry(payment);
    expect(entry.undo).toMatchObject({ until });
    expect(entry.then.includes('otherwise it is declined')).toBe(status === 'pending' && until !== null);
    const withdraw = { type: 'withdraw', actor: ADMIN, reason: null } as const;
    expect(decideOffCycle(payment, withdraw, at).ok).toBe(until === null);
    expect(decideOffCycle(payment, withdraw, shift(at, -MS)).ok).toBe(true);
  });
});

it('an off-cycle payment is undone until it is paid', () => {
  const payment = { id, status: 'approved', paysAt: NOW } as Parameters<typeof offCycleEntry>[0];
  expect(offCycleEntry(payment)).toMatchObject({ at: NOW, assumed: null, undo: { until: NOW } });
  expect(offCycleEntry({ ...payment, status: 'pending' })).toMatchObject({ assumed: 'approval' });
});

it('tells of time off that is approved, which is called off until it begins', () => {
  const approved = timeOffIn('approved');
  const until = approved.startsAt!;
  const undo = { act: 'cancelTimeOff', who: ['admin'], until };
  expect(timeOffEntry(approved, shift(until, -MS))).toMatchObject({
    at: approved.endsAt,
    assumed: null,
    undo,
  });
  expect(timeOffEntry(approved, until).undo).toBeNull();
  const policies = { selfApproval: 'refused' as const, lateItems: 'decline' as const };
  const asked = timeOffIn('requested', { approval, policies });
  expect(timeOffEntry(asked, NOW)).toMatchObject({
    at: asked.startsAt,
    undo: { act: 'cancelTimeOff', who: ['admin', 'worker'], until: asked.startsAt },
    then: 'time off from 2026-03-09 to 2026-03-11: it is rejected, unless it has been approved by then',
  });
});
