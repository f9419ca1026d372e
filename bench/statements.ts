import { newKey } from '../test/support/http';
import { contractBody, newWorld, type World } from '../test/support/world';
import { startPostgresProxy } from '../test/support/postgres-proxy';
import { startTestStack } from '../test/support/stack';
import { measured, type Benchmark, type Result } from './benchmark';
import { pendingAdjustments } from './support/adjustments';
import { usersOf, type Users } from './support/bench-stack';
import { activeContract } from './support/contracts';

/** The first of its kind opens connections, and a busy machine may repeat a write; the least is what it takes. */
const TIMES = 5;

/** A command, and what is there before. Half of what it took when there was a statement for each row. */
const commands = {
  'contract-created': {
    most: 9,
    given: () => Promise.resolve(''),
    send: create,
  },
  'adjustment-submitted': { most: 11, given: (users: Users) => activeContract(users), send: submit },
  'adjustment-approved': { most: 9, given: onePending, send: approve },
};

export const statements: Benchmark = {
  name: 'statements',
  about: 'SQL statements of a command from the request to the answer, BEGIN and COMMIT included',
  async run({ log }) {
    log('starting the stack');
    const [api, worker] = [await startPostgresProxy(), await startPostgresProxy()];
    const route = (url: string) => ({ api: api.standBefore(url), worker: worker.standBefore(url) });
    const stack = await startTestStack({ route });
    const world = await newWorld('2026-01-01T00:00:00.000Z', stack);
    const users = usersOf(world);
    try {
      const results: Result[] = [];
      for (const [name, { most, given, send }] of Object.entries(commands)) {
        const counts: number[] = [];
        for (let time = 0; time < TIMES; time += 1) {
          const id = await given(users);
          [api, worker].forEach((proxy) => proxy.ran());
          const { status } = await send(world, id);
          if (status !== 201) throw new Error(`${name} was answered ${status}.`);
          counts.push(api.ran().length + worker.ran().length);
        }
        const budget = { atMost: most };
        results.push(measured(`statements.${name}`, Math.min(...counts), 'statements', budget));
      }
      return results;
    } finally {
      [users.admin, users.worker].forEach((client) => client.close());
      await world.close();
      await stack.stop();
      await Promise.all([api.close(), worker.close()]);
    }
  },
};

/** Of a sandbox, where nothing else happens meanwhile. */
type Party = Pick<World, 'admin' | 'workerId'>;

/** With a key, as a careful client sends it. */
function create(party: Party) {
  return party.admin.post('/contracts', contractBody(party), { key: newKey() });
}

function submit({ admin }: Party, contractId: string) {
  const body = { contract_id: contractId, type: 'bonus', amount: '10.00' };
  return admin.post('/invoice-adjustments', body, { key: newKey() });
}

function approve({ admin }: Party, id: string) {
  return admin.post(`/invoice-adjustments/${id}/reviews`, { status: 'approved' }, { key: newKey() });
}

async function onePending(users: Users): Promise<string> {
  const [id] = await pendingAdjustments(users, 1);
  return id!;
}
