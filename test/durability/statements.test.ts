import { newKey, type Answer } from '../support/http';
import { useFreshWorld } from '../support/use-world';
import { contractBody, type World } from '../support/world';
import { active, sign, useArena } from './support';

/** A command, what it needs, and how many statements it may take from the request to the answer, BEGIN and COMMIT included. */
interface Case {
  name: string;
  given(world: World): Promise<string>;
  when(world: World, id: string): Promise<Answer>;
  most: number;
}

const nothing = () => Promise.resolve('');

async function pending(world: World): Promise<string> {
  return idOf(await submit(world, await active(world)));
}

const submit = (world: World, contractId: string) => {
  const body = { contract_id: contractId, type: 'bonus', amount: '10' };
  return world.admin.post('/invoice-adjustments', body, { key: newKey() });
};

const review = (status: string) => (world: World, id: string) =>
  world.admin.post(`/invoice-adjustments/${id}/reviews`, { status }, { key: newKey() });

const idOf = ({ body }: Answer) => String(body['id']);

const cases: Case[] = [
  {
    name: 'a contract is created',
    given: nothing,
    when: (world) => world.admin.post('/contracts', contractBody(world), { key: newKey() }),
    most: 9,
  },
  { name: 'an adjustment is submitted', given: active, when: submit, most: 10 },
  { name: 'an adjustment is approved', given: pending, when: review('approved'), most: 9 },
  { name: 'an adjustment is declined', given: pending, when: review('declined'), most: 9 },
  {
    name: 'a contract is signed by its first side',
    given: async (world) => idOf(await world.admin.post('/contracts', contractBody(world))),
    when: (world, id) => sign(world.admin, id, newKey()),
    most: 9,
  },
];

describe('the statements of a command', () => {
  const arena = useArena();
  describe('from the request to the answer', () => {
    const world = useFreshWorld();

    it.each(cases)('$name: at most $most', async ({ given, when, most }) => {
      // Once more than is counted: the first of its kind opens connections.
      await when(world, await given(world));
      const id = await given(world);
      const { api, worker } = arena.proxies;
      [api, worker].forEach((proxy) => proxy.ran());
      const answer = await when(world, id);
      const ran = [...api.ran(), ...worker.ran()];
      expect(answer.status).toBe(201);
      expect(ran.length <= most ? [] : ran).toEqual([]);
      // Fewer is a gain to keep: lower the bound.
      expect(ran.length).toBe(most);
    });
  });
});
