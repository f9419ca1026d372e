import fc from 'fast-check';
import { openAmendment } from '../../../domain/amendment/amendment';
import { addDays, dateAt, earliestAfterNotice, endOfDay, startOfDay } from '../../../domain/shared/calendar';
import { contractEnded } from '../../../domain/contract/contract';
import type { Instant } from '../../../domain/shared/time';
import { amendmentCommands, clientSigns, explicitProposal, proposal } from '../support/amendments';
import { contractIn } from '../support/contracts';
import { policiesFor } from '../support/policies';
import { requesting, terminationCommands } from '../support/terminations';
import { DAY, NOW, SECOND, shift } from '../support/time';
import { firstAlarm, onAmendment, onContract, onTermination, type World } from '../support/world';

const ids = ['amendment-1', 'amendment-2', 'amendment-3'];
const anyId = fc.constantFrom(...ids);
const fields = fc.constantFrom('jobTitle' as const, 'seniority' as const, 'scopeOfWork' as const);

const step = fc.oneof(
  fc.record({
    kind: fc.constant('propose' as const),
    id: anyId,
    inDays: fc.integer({ min: -3, max: 40 }),
    field: fields,
    explicit: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('sign' as const), id: anyId, by: fc.constantFrom('client', 'worker') }),
  fc.record({
    kind: fc.constant('close' as const),
    id: anyId,
    how: fc.constantFrom('decline' as const, 'withdraw' as const),
  }),
  fc.record({
    kind: fc.constant('terminate' as const),
    id: fc.uuid(),
    inDays: fc.integer({ min: -2, max: 40 }),
    now: fc.nat(9).map((n) => n === 0),
  }),
  fc.record({ kind: fc.constant('cancel' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('approach' as const),
      offset: fc.constantFrom(-SECOND, 0, SECOND, 9 * DAY),
      settle: fc.boolean(),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function give(world: World, given: Step, now: Instant): World {
  const { timezone, policies, notice } = world.contract;
  const today = dateAt(now, timezone);
  switch (given.kind) {
    case 'propose': {
      const effectiveDate = addDays(today, given.inDays);
      const wanted = {
        ...(given.explicit ? explicitProposal : proposal),
        ...{ id: given.id, effectiveDate, effectiveAt: startOfDay(effectiveDate, timezone) },
        changes: [{ field: given.field, old: null, new: `${given.field} of ${given.id}` }],
      };
      return onAmendment(world, given.id, { ...amendmentCommands.propose, proposal: wanted }, now).world;
    }
    case 'sign': {
      const sign = given.by === 'client' ? clientSigns : amendmentCommands.sign;
      return onAmendment(world, given.id, { ...sign, today }, now).world;
    }
    case 'close':
      return onAmendment(world, given.id, amendmentCommands[given.how], now).world;
    case 'terminate': {
      const completionDate = addDays(today, given.inDays);
      const request = requesting({
        ...{ id: given.id, completionDate, completesAt: endOfDay(completionDate, timezone), today, policies },
        ...{ terminateNow: given.now, earliestByNotice: earliestAfterNotice(today, notice) },
        noticeOverrideReason: given.inDays % 2 === 0 ? 'mutual' : null,
      });
      return onTermination(world, request, now).world;
    }
    case 'cancel':
      return onTermination(world, terminationCommands.cancel, now).world;
    case 'approach':
      return world;
  }
}

function settle(world: World, now: Instant): World {
  for (let alarm = firstAlarm(world); alarm && alarm.at <= now; alarm = firstAlarm(world)) {
    const { world: next, refusal } = alarm.ring(world, now);
    expect(refusal).toBeNull();
    world = next;
  }
  return world;
}

function check(before: World, { contract, amendments, termination, events }: World) {
  const scheduled = contract.status === 'termination_scheduled';
  expect(termination?.status === 'scheduled').toBe(scheduled);
  expect(termination?.status === 'effective').toBe(contract.status === 'terminated');
  if (scheduled) expect(contract.terminatesAt).toBe(termination?.completesAt);
  const open = amendments.filter(({ status }) => openAmendment.includes(status));
  if (contractEnded.includes(contract.status)) expect(open).toEqual([]);
  const openFields = open.flatMap(({ changes }) => changes.map(({ field }) => field));
  expect(new Set(openFields).size).toBe(openFields.length);
  const amended = events.filter(({ type }) => type === 'contract.amended').length;
  expect(amended).toBe(amendments.filter(({ status }) => status === 'active').length);
  expect(contract.termsVersion).toBe(1 + amended);
  if (contractEnded.includes(before.contract.status)) {
    expect(contract.status).toBe(before.contract.status);
    expect(contract.terms).toEqual(before.contract.terms);
  }
}

function live(start: World, steps: Step[]): World {
  let world = start;
  let now = NOW;
  for (const given of steps) {
    const before = world;
    if (given.kind === 'approach') {
      const at = firstAlarm(world)?.at;
      const then = at && shift(at, given.offset);
      if (then && then > now) now = then;
      if (given.settle) world = settle(world, now);
    } else world = give(world, given, now);
    check(before, world);
  }
  return settle(world, now);
}

const worlds = fc
  .record({
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Africa/Cairo'),
    length: fc.option(fc.nat(90)),
    policies: policiesFor,
  })
  .map(({ zone, length, policies }): World => {
    const startDate = addDays(dateAt(NOW, zone), -1);
    const endDate = length === null ? null : addDays(startDate, length + 1);
    const startsAt = startOfDay(startDate, zone);
    const dates = {
      startDate,
      endDate,
      startsAt,
      endsAt: endDate && endOfDay(endDate, zone),
      activatedAt: startsAt,
    };
    return {
      contract: contractIn('active', { ...dates, timezone: zone, policies }),
      ...{ amendments: [], termination: null, events: [] },
    };
  });
const lives = fc.tuple(worlds, fc.array(step, { maxLength: 25, size: 'max' }));

describe('a contract with its amendments and its termination, whatever people and time do', () => {
  it('stay in step, and what falls due is never refused', () => {
    fc.assert(
      fc.property(lives, ([world, steps]) => void live(world, steps)),
      { numRuns: 250 },
    );
  });

  it('come to every end there is', () => {
    const ends = fc.sample(lives, { seed: 7, numRuns: 120 }).map(([world, steps]) => live(world, steps));
    const contracts = new Set(ends.map(({ contract }) => contract.status));
    const amendments = new Set(ends.flatMap((world) => world.amendments.map(({ status }) => status)));
    expect([...contracts].sort()).toEqual(['active', 'completed', 'terminated', 'termination_scheduled']);
    expect([...amendments]).toEqual(
      expect.arrayContaining(['active', 'declined', 'withdrawn', 'expired', 'void']),
    );
  });
});

it('given the contract itself is completed, then its open amendments are void', () => {
  const contract = contractIn('active');
  const base: World = { contract, amendments: [], termination: null, events: [] };
  const proposed = onAmendment(base, 'amendment-1', amendmentCommands.propose, NOW).world;
  const ended = onContract(
    proposed,
    { type: 'complete', actor: amendmentCommands.void.actor },
    contract.endsAt ?? NOW,
  );
  expect(ended.world.amendments[0]).toMatchObject({ status: 'void', reason: 'the contract is completed' });
});
