import { refusalsOf } from '../../api/shared/refusals';
import { createToken } from '../../store/people/tokens';
import { Api, newKey, type Answer, type Json } from '../support/http';
import { accepted } from '../support/steps';
import { useWorlds } from '../support/use-world';
import type { World } from '../support/world';
import {
  countByType,
  differing,
  keyedWrites,
  labelOf,
  said,
  send,
  tried,
  unkeyedWrites,
  type Prepared,
  type Tried,
} from '../support/writes';

const named = tried.map((each) => [each.name, each as Tried] as const);
describe('an Idempotency-Key on every write', () => {
  const open = useWorlds();
  let shared: World;
  beforeAll(async () => {
    shared = await open();
  });

  interface Case {
    world: World;
    prepared: Prepared;
    key: string;
    write(): Promise<Answer>;
    /** How many events of its types there are more than before. */
    effect(): Promise<Record<string, number>>;
  }

  async function prepare({ route, prepare: make, events, hasOwnTime }: Tried): Promise<Case> {
    const world = hasOwnTime ? await open() : shared;
    const prepared = await make(world);
    const key = newKey();
    const types = Object.keys(events);
    const before = await countByType(world, types);
    const effect = async () => {
      const after = await countByType(world, types);
      return Object.fromEntries(types.map((type) => [type, after[type]! - before[type]!]));
    };
    return { world, prepared, key, write: () => send(world, route, prepared, { key }), effect };
  }

  it('is tried on every declared write', () => {
    expect(new Set(tried.map(({ name }) => name.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set(keyedWrites.map(labelOf)),
    );
  });

  it('keeps answers of JSON: those of a write have no other form', () => {
    const others = [...keyedWrites].filter(({ answers }) =>
      Object.values(answers).some((answer) => 'content' in answer),
    );
    expect(others.map(labelOf)).toEqual([]);
  });

  it.each(named)('%s', async (_name, one) => {
    const { route, events, goesOn } = one;
    const { world, prepared, key, write, effect } = await prepare(one);
    const none = Object.fromEntries(Object.keys(events).map((type) => [type, 0]));
    const by = (api: Api, content: Prepared, headers = {}) =>
      send(world, route, { ...content, by: api }, { key, headers });

    // What is refused has no effect, and gives its key back.
    const wrong = { ...prepared, body: { ...prepared.body, unheard_of: 1 } };
    expect(await send(world, route, wrong, { key })).toMatchObject(refusal(400, 'invalid_request'));
    expect(await effect()).toEqual(none);

    // Two at once: one effect, one answer.
    const [answer, twin] = await Promise.all([write(), write()]);
    accepted(answer);
    expect(said(twin)).toEqual(said(answer));
    expect(Object.keys(route.answers)).toContain(String(answer.status));
    expect(await effect()).toEqual(events);

    const repeat = await write();
    expect(said(repeat)).toEqual(said(answer));
    expect(repeat.headers.get('idempotency-replayed')).toBe('true');

    const { prepared: other, headers } = differing(route, prepared);
    const mismatch = await send(world, route, other, { key, headers });
    expect(mismatch).toMatchObject(refusal(422, 'idempotency_mismatch'));
    expect(mismatch.headers.get('idempotency-replayed')).toBeNull();

    // As if the API had died when all was done, before it could keep the answer.
    const forgotten = { status: null, body: null, headers: null };
    await world
      .db('idempotency_keys')
      .where({ environmentId: world.scope.environmentId, key })
      .update(forgotten);
    const again = await write();
    if (goesOn) expect([again.status, again.body.id]).toEqual([answer.status, answer.body.id]);
    else expect(said(again)).toEqual(said(answer));
    expect(await effect()).toEqual(events);

    // Last, because it may well have an effect: to others the key is another one.
    const { secret } = await createToken(
      world.db,
      { ...world.scope, kind: 'service', name: 'Else', roles: ['admin'] },
      'sandbox',
    );
    for (const api of [new Api(world.admin.url, secret), world.other, world.live.admin]) {
      const { body, headers: told } = await by(api, other, headers);
      expect(body.error?.code).not.toBe('idempotency_mismatch');
      expect(told.get('idempotency-replayed')).toBeNull();
    }
  });

  it.each(unkeyedWrites.map((route) => [labelOf(route), route] as const))(
    '%s shows a secret once, and refuses the header',
    async (_label, route) => {
      const ids = { personId: shared.workerId, tokenId: (await listed(shared))!.id as string };
      const before = await countByType(shared, ['token.created', 'token.rotated']);
      const answer = await send(shared, route, { ids, body: {} }, { key: newKey() });
      expect(answer).toMatchObject(refusal(400, 'idempotency_not_supported'));
      expect(refusalsOf(route)).toContain('idempotency_not_supported');
      expect(await countByType(shared, ['token.created', 'token.rotated'])).toEqual(before);
    },
  );
});

const refusal = (status: number, code: string) => ({ status, body: { error: { code } } });

async function listed({ admin }: World): Promise<Json | undefined> {
  return (accepted(await admin.get('/tokens')).data as Json[])[0];
}
