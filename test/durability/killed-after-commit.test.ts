import type { Answer } from '../support/http';
import { HOURS, prepayTerms } from '../support/prepay';
import { contractStatus } from '../support/steps';
import { daysOff } from '../support/time-off';
import { useFreshWorld } from '../support/use-world';
import { contractBody, type World } from '../support/world';
import {
  active,
  countEvents,
  halfSigned,
  insist,
  insistOn,
  insistOnAdvance,
  useArena,
  propose,
  sign,
  terminate,
  signAmendment,
} from './support';

/** One change: what is there before, what causes it, the event it writes, and what is so afterwards. */
interface Case {
  name: string;
  event: string;
  given(world: World): Promise<string>;
  when(world: World, id: string, key: string): Promise<Answer>;
  then: string;
}

const advanceTo = (to: string) => (world: World, _id: string, key: string) =>
  world.admin.post('/sandbox/clock/advance', { to }, { key });

const submit = (world: World, contractId: string, key: string) =>
  world.admin.post('/invoice-adjustments', { contract_id: contractId, type: 'bonus', amount: '10' }, { key });

/** A contract with an adjustment that waits for its review. */
async function adjusted(world: World): Promise<string> {
  const id = await active(world);
  await insistOn((key) => submit(world, id, key));
  return id;
}

async function adjustmentOf(world: World, contractId: string): Promise<string> {
  const { data } = await insistOn(() => world.admin.get(`/contracts/${contractId}/invoice-adjustments`));
  return (data as { id: string }[])[0]!.id;
}

/** A contract with a task that waits for its review. */
async function tasked(world: World): Promise<string> {
  const id = await active(world, TASKS);
  await insistOn((key) => report(world, id, key));
  return id;
}

const TASKS = { kind: 'payg_tasks', amount: undefined };
const report = (world: World, id: string, key: string) =>
  world.worker.post(`/contracts/${id}/tasks`, { amount: '10', description: 'A task' }, { key });

async function taskOf(world: World, contractId: string): Promise<string> {
  const { data } = await insistOn(() => world.admin.get(`/contracts/${contractId}/tasks`));
  return (data as { id: string }[])[0]!.id;
}

const ask = (world: World, key: string) =>
  world.worker.post(`/people/${world.workerId}/time-off/requests`, daysOff('2026-02-09', '2026-02-13'), {
    key,
  });

/** A contract with time off that waits for its review. */
async function away(world: World): Promise<string> {
  const id = await active(world);
  await insistOn((key) => ask(world, key));
  return id;
}

async function askedFor(world: World): Promise<string> {
  const { data } = await insistOn(() => world.admin.get('/time-off/requests'));
  return (data as [{ id: string }])[0].id;
}

async function decide(world: World, key: string): Promise<Answer> {
  const path = `/time-off/requests/${await askedFor(world)}/reviews`;
  return world.admin.post(path, { status: 'approved' }, { key });
}

async function decideInBatch(world: World, key: string): Promise<Answer> {
  const decisions = [{ kind: 'time_off', id: await askedFor(world), status: 'approved' }];
  return world.admin.post('/approvals/decisions', { decisions }, { key });
}

const paidAhead = async (world: World) => active(world, await prepayTerms(world, HOURS));
const buy = (world: World, id: string, key: string) =>
  world.admin.post(`/contracts/${id}/prepay/entries`, { hours: '10', amount: '900.00' }, { key });

const cases: Case[] = [
  {
    name: 'a purchase ahead',
    event: 'prepay.purchased',
    given: paidAhead,
    when: buy,
    then: 'active',
  },
  {
    name: 'a recurring charge of a pre-pay',
    event: 'prepay.charged',
    given: paidAhead,
    when: advanceTo('2026-02-02T00:00:00Z'),
    then: 'active',
  },
  {
    name: 'a top-up of a pre-pay',
    event: 'prepay.topped_up',
    async given(world) {
      const id = await paidAhead(world);
      await insistOn((key) => buy(world, id, key));
      return id;
    },
    when: (world, id, key) =>
      world.admin.post(`/contracts/${id}/prepay/consumptions`, { hours: '9' }, { key }),
    then: 'active',
  },
  {
    name: 'a request of time off',
    event: 'time-off.requested',
    given: (world) => active(world),
    when: (world, _id, key) => ask(world, key),
    then: 'active',
  },
  {
    name: 'an approval of time off',
    event: 'time-off.reviewed',
    given: away,
    when: (world, _id, key) => decide(world, key),
    then: 'active',
  },
  {
    name: 'an approval of time off in a batch',
    event: 'time-off.reviewed',
    given: away,
    when: (world, _id, key) => decideInBatch(world, key),
    then: 'active',
  },
  {
    name: 'approved time off that is called off',
    event: 'time-off.cancelled',
    given: async (world) => {
      const id = await away(world);
      await insistOn((key) => decide(world, key));
      return id;
    },
    when: async (world, _id, key) =>
      world.admin.delete(`/time-off/requests/${await askedFor(world)}`, { key }),
    then: 'active',
  },
  {
    name: 'a termination that cancels time off',
    event: 'time-off.cancelled',
    given: async (world) => {
      const id = await away(world);
      await insistOn((key) => decide(world, key));
      await terminate(world, id, '2026-01-31');
      return id;
    },
    when: advanceTo('2026-02-02T00:00:00.000Z'),
    then: 'terminated',
  },
  {
    name: 'a create',
    event: 'contract.created',
    given: () => Promise.resolve(''),
    when: (world, _id, key) => world.admin.post('/contracts', contractBody(world), { key }),
    then: 'draft',
  },
  {
    name: 'a signature',
    event: 'contract.worker_signed',
    given: (world) => halfSigned(world),
    when: (world, id, key) => sign(world.worker, id, key),
    then: 'active',
  },
  {
    name: 'an invitation',
    event: 'contract.invitation.sent',
    given: (world) => halfSigned(world),
    when: (world, id, key) => world.admin.post(`/contracts/${id}/invitations`, {}, { key }),
    then: 'waiting_worker_signature',
  },
  {
    name: 'an activation by the clock',
    event: 'contract.activated',
    given: (world) => active(world, { start_date: '2026-02-01', end_date: '2026-12-31' }),
    when: advanceTo('2026-02-02T00:00:00.000Z'),
    then: 'active',
  },
  {
    name: 'an amendment that takes effect',
    event: 'contract.amended',
    given: async (world) => {
      const id = await active(world);
      const amendment = await propose(world, id);
      await signAmendment(world, id, amendment);
      return id;
    },
    when: advanceTo('2026-02-02T00:00:00.000Z'),
    then: 'active',
  },
  {
    name: 'a termination that takes effect',
    event: 'contract.terminated',
    given: async (world) => {
      const id = await active(world, { end_date: '2026-12-31' });
      await propose(world, id, { effective_date: '2026-01-20' });
      await terminate(world, id, '2026-01-31');
      return id;
    },
    when: advanceTo('2026-02-02T00:00:00.000Z'),
    then: 'terminated',
  },
  {
    name: 'an adjustment',
    event: 'invoice-adjustment.created',
    given: (world) => active(world),
    when: submit,
    then: 'active',
  },
  {
    name: 'an approval',
    event: 'invoice-adjustment.reviewed',
    given: adjusted,
    when: async (world, id, key) =>
      world.admin.post(
        `/invoice-adjustments/${await adjustmentOf(world, id)}/reviews`,
        { status: 'approved' },
        { key },
      ),
    then: 'active',
  },
  {
    name: 'a bulk review',
    event: 'invoice-adjustment.reviewed',
    given: adjusted,
    when: async (world, id, key) =>
      world.admin.post(
        '/invoice-adjustments/many/reviews',
        { ids: [await adjustmentOf(world, id)], status: 'approved' },
        { key },
      ),
    then: 'active',
  },
  {
    name: 'a task',
    event: 'task.created',
    given: (world) => active(world, TASKS),
    when: report,
    then: 'active',
  },
  {
    name: 'a review of a task',
    event: 'task.reviewed',
    given: tasked,
    when: async (world, id, key) => {
      const path = `/contracts/${id}/tasks/${await taskOf(world, id)}/reviews`;
      return world.admin.post(path, { status: 'approved' }, { key });
    },
    then: 'active',
  },
  {
    name: 'a bulk review of tasks',
    event: 'task.reviewed',
    given: tasked,
    when: async (world, id, key) => {
      const body = { ids: [await taskOf(world, id)], status: 'approved' };
      return world.admin.post(`/contracts/${id}/tasks/many/reviews`, body, { key });
    },
    then: 'active',
  },
];

const arena = useArena();

describe('a change is committed and its answer is lost', () => {
  const world = useFreshWorld();

  it.each(cases)(
    '$name happens once when the worker is killed after COMMIT',
    async ({ event, given, when, then }) => {
      const id = await given(world);
      const { worker } = arena.stack;
      const killed = arena.proxies.worker.loseAnswer(event, () => worker.kill()).then(() => worker.restart());
      const [answer] = await Promise.all([insist((key) => when(world, id, key)), killed]);
      await expectOnce(world, answer, id, event, then);
    },
  );

  it.each(cases)(
    '$name happens once when the connection is lost after COMMIT',
    async ({ event, given, when, then }) => {
      const id = await given(world);
      const lost = arena.proxies.worker.loseAnswer(event);
      const [answer] = await Promise.all([insist((key) => when(world, id, key)), lost]);
      await expectOnce(world, answer, id, event, then);
    },
  );

  it('repeats with the same key answer the same row, also when the workflow is gone', async () => {
    const id = await halfSigned(world);
    const { worker } = arena.stack;
    const killed = arena.proxies.worker
      .loseAnswer('contract.worker_signed', () => worker.kill())
      .then(() => worker.restart());
    const key = 'the-key';
    const [first] = await Promise.all([
      insist((same) => sign(world.worker, id, same), new Map(), key),
      killed,
    ]);
    // As if the API had died before it could keep the answer.
    await world
      .db('idempotency_keys')
      .where({ environmentId: world.scope.environmentId, key })
      .update({ status: null, body: null });
    const second = await insist((same) => sign(world.worker, id, same), new Map(), key);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(await countEvents(world.db, id, 'contract.worker_signed')).toBe(1);
  });

  it('an advance repeated after it arrived changes nothing', async () => {
    const id = await active(world, { start_date: '2026-02-01' });
    await insistOnAdvance(world, '2026-02-01T00:00:00.000Z');
    await insistOnAdvance(world, '2026-02-01T00:00:00.000Z');
    expect(await countEvents(world.db, id, 'contract.activated')).toBe(1);
  });
});

async function expectOnce(
  world: World,
  answer: Answer,
  given: string,
  event: string,
  status: string,
): Promise<void> {
  expect([200, 201]).toContain(answer.status);
  const id = given || (answer.body.id as string);
  expect(await contractStatus(world, id)).toBe(status);
  expect(await countEvents(world.db, id, event)).toBe(1);
}
