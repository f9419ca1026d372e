import type { Json } from '../support/http';
import { accepted, activeContract, createContract } from '../support/steps';
import { useWorld, useWorlds } from '../support/use-world';
import type { World } from '../support/world';

describe('lists in pages', () => {
  const world = useWorld();
  const newWorld = useWorlds();

  /** In force, whoever its worker is. */
  const fixed = async (of: World, changes: Json): Promise<void> => {
    const id = await createContract(of, changes);
    const signer = changes.worker_id === of.otherId ? of.other : of.worker;
    accepted(await of.admin.post(`/contracts/${id}/signatures`, { client_signature: 'The Client' }));
    accepted(await signer.post(`/contracts/${id}/signatures`, { worker_signature: 'Wanda Work' }));
  };

  const readAll = async (path: string, limit: number, of: World = world): Promise<Json[]> => {
    const rows: Json[] = [];
    for (let cursor = ''; ;) {
      const page = accepted(await of.admin.get(`${path}?limit=${limit}${cursor}`));
      rows.push(...(page.data as Json[]));
      if (!page.has_more) return rows;
      cursor = `&cursor=${page.next_cursor as string}`;
    }
  };

  it('give every cycle once, the latest first, also of a contract with very many', async () => {
    const id = await activeContract(world, {
      start_date: '2023-11-06',
      frequency: 'weekly',
      cycle_end_type: 'DAY_OF_WEEK',
      cycle_end: 7,
    });
    const starts = (await readAll(`/contracts/${id}/cycles`, 40)).map(
      ({ start_date }) => start_date as string,
    );
    expect(starts.length).toBeGreaterThan(100);
    expect(starts).toEqual([...new Set(starts)].sort().reverse());
    expect(starts.at(-1)).toBe('2023-11-06');
    const first = accepted(await world.admin.get(`/contracts/${id}/cycles`));
    expect(first).toMatchObject({ has_more: true });
    expect(first.data).toHaveLength(100);
  });

  it('give every version of the terms once, the first one first, and every token', async () => {
    const id = await createContract(world);
    expect(await readAll(`/contracts/${id}/terms`, 1)).toMatchObject([{ version: 1 }]);
    for (const name of ['A', 'B', 'C']) accepted(await world.admin.post('/tokens', { scope: 'admin', name }));
    const names = (await readAll('/tokens', 2)).map(({ name }) => name as string);
    expect(names.slice(0, 3)).toEqual(['C', 'B', 'A']);
  });

  it('give every version of an item once', async () => {
    const contract_id = await activeContract(world);
    const item = { contract_id, type: 'bonus', amount: '1.00' };
    const path = `/invoice-adjustments/${accepted(await world.admin.post('/invoice-adjustments', item)).id}`;
    for (const amount of ['2.00', '3.00']) accepted(await world.admin.patch(path, { amount }));
    const amounts = (await readAll(`${path}/versions`, 1)).map(
      ({ state }) => (state as Json).amount as string,
    );
    expect(amounts).toEqual(['1.00', '2.00', '3.00']);
  });

  it('give every balance once, by worker and currency, and leave out who has none', async () => {
    const own = await newWorld();
    for (const [worker_id, currency] of [
      [own.workerId, 'EUR'],
      [own.otherId, 'USD'],
      [own.workerId, 'USD'],
    ])
      await fixed(own, { worker_id, currency });
    await own.advance('2026-02-02T00:00:00Z');
    const of = (rows: Json[]) => rows.map(({ worker_id, currency }) => [worker_id, currency]);
    const wanted = [
      [own.workerId, 'EUR'],
      [own.workerId, 'USD'],
      [own.otherId, 'USD'],
    ];
    for (const limit of [1, 2, 3]) expect(of(await readAll('/payouts/balances', limit, own))).toEqual(wanted);
    const dollars = accepted(await own.admin.get('/payouts/balances?currency=USD')).data as Json[];
    expect(of(dollars)).toEqual(wanted.slice(1));
  });

  it.each(['asc', 'desc'])(
    'are whole in the order %s while rows are added, and none comes twice',
    async (order) => {
      const own = await newWorld();
      const add = (name: string) => own.admin.post('/groups', { name });
      for (let i = 0; i < 7; i += 1) accepted(await add(`before ${i}`));
      const before = (await readAll('/groups', 100, own)).map(({ id }) => id as string);
      const seen: string[] = [];
      for (let query = ''; ;) {
        const page = accepted(await own.admin.get(`/groups?limit=2&order=${order}${query}`));
        seen.push(...(page.data as Json[]).map(({ id }) => id as string));
        if (seen.length < 12) accepted(await add(`while ${seen.length}`));
        if (!page.has_more) break;
        query = `&cursor=${page.next_cursor as string}`;
      }
      expect(seen).toEqual([...new Set(seen)]);
      expect(seen.filter((id) => before.includes(id))).toEqual(order === 'asc' ? before.reverse() : before);
      expect(seen.length > before.length).toBe(order === 'asc');
    },
  );

  it('refuse a cursor of the other order, and an order that there is not', async () => {
    for (const [order, other] of [
      ['asc', 'desc'],
      ['desc', 'asc'],
    ]) {
      const { next_cursor: cursor } = accepted(await world.admin.get(`/contracts?limit=1&order=${order}`));
      expect(cursor).toEqual(expect.any(String));
      expect(await world.admin.get(`/contracts?order=${other}&cursor=${cursor as string}`)).toMatchObject({
        status: 400,
        body: {
          error: { code: 'invalid_cursor', message: expect.stringContaining(`belongs to order=${order}`) },
        },
      });
    }
    for (const query of ['order=up', 'order=', 'sort=id', 'order=asc&search=work'])
      expect((await world.admin.get(`/contracts?${query}`)).status).toBe(400);
  });

  it('refuse a cursor that no list gave', async () => {
    const id = await createContract(world);
    for (const key of ['2026-99-99', '-'.repeat(36), 'x', ''])
      for (const path of [
        `/contracts/${id}/cycles`,
        '/contracts',
        `/contracts/${id}/terms`,
        '/tokens',
        '/payouts/balances',
      ]) {
        const cursor = Buffer.from(key).toString('base64url');
        expect(await world.admin.get(`${path}?cursor=${cursor}`)).toMatchObject({
          status: 400,
          body: { error: { code: 'invalid_cursor', details: [{ field: 'cursor' }] } },
        });
      }
  });

  it('are narrowed by the same words', async () => {
    const { data } = accepted(await world.admin.get('/invoices?limit=1')) as { data: Json[] };
    const {
      number,
      currency,
      issued_at: at,
    } = data[0] as { number: string; currency: string; issued_at: string };
    const found = async (query: string) =>
      (accepted(await world.admin.get(`/invoices?${query}`)).data as Json[]).map(
        (each) => each.number as string,
      );
    expect(await found(`number=${number}`)).toEqual([number]);
    expect(
      await found(`currency=${currency}&statuses=pending,paid&date_from=${at.slice(0, 10)}&number=${number}`),
    ).toEqual([number]);
    expect(await found(`date_to=${at.slice(0, 10)}&number=${number}`)).toEqual([]);
    expect(await found(`currency=JPY`)).toEqual([]);
  });
});
