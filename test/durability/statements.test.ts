import { newKey, type Answer } from '../support/http';
import { useFreshWorld } from '../support/use-world';
import { contractBody, type World } from '../support/world';
import { active, insistOn, sign, useArena } from './support';

/** A command, what it needs, and how many statements it may take from the request to the answer, BEGIN and COMMIT included. */
interface Case {
  name: string;
  given(world: World): Promise<string>;
  when(world: World, id: string, key: string): Promise<Answer>;
  most: number;
}

/** No command asks for these: when tokens were last used is noted for many at once, and pumps look a few times a second. */
const BESIDES = ['last_used_at = now()', 'busy_until', 'mail_positions'];

const nothing = () => Promise.resolve('');

async function pending(world: World): Promise<string> {
  const contractId = await active(world);
  return String((await insistOn((key) => submit(world, contractId, key)))['id']);
}

const submit = (world: World, contractId: string, key: string) => {
  const body = { contract_id: contractId, type: 'bonus', amount: '10' };
  return world.admin.post('/invoice-adjustments', body, { key });
};

const review = (status: string) => (world: World, id: string, key: string) =>
  world.admin.post(`/invoice-adjustments/${id}/reviews`, { status }, { key });

const create = (world: World, _id: string, key: string) =>
  world.admin.post('/contracts', contractBody(world), { key });

const cases: Case[] = [
  {
    name: 'a contract is created',
    given: nothing,
    when: create,
    most: 9,
  },
  // One of them looks for a successor, which makes the cycle the last one.
  { name: 'an adjustment is submitted', given: active, when: submit, most: 11 },
  { name: 'an adjustment is approved', given: pending, when: review('approved'), most: 9 },
  { name: 'an adjustment is declined', given: pending, when: review('declined'), most: 9 },
  {
    name: 'a contract is signed by its first side',
    given: async (world) => String((await insistOn((key) => create(world, '', key)))['id']),
    when: (world, id, key) => sign(world.admin, id, key),
    most: 9,
  },
];

describe('the statements of a command', () => {
  const arena = useArena();
  describe('from the request to the answer', () => {
    const world = useFreshWorld();

    /** What is answered late is repeated, and counts for nothing. */
    async function statementsOf(one: Case): Promise<string[]> {
      const { given, when } = one;
      const { api, worker } = arena.proxies;
      const id = await given(world);
      const key = newKey();
      [api, worker].forEach((proxy) => proxy.ran());
      const { status } = await when(world, id, key);
      const ran = [...api.ran(), ...worker.ran()].filter(
        (sql) => !BESIDES.some((each) => sql.includes(each)),
      );
      if (status === 201) return ran;
      await insistOn(() => when(world, id, key));
      return statementsOf(one);
    }

    it.each(cases)('$name: at most $most', async (one) => {
      // The first of its kind opens connections.
      await statementsOf(one);
      const ran = await statementsOf(one);
      expect(ran.length <= one.most ? [] : ran).toEqual([]);
      // Fewer is a gain to keep: lower the bound.
      expect(ran.length).toBe(one.most);
    });
  });
});
