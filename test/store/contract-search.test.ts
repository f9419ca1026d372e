import { searchContracts } from '../../store/contract/contract-search';
import { createContract } from '../support/steps';
import { newWorld, type World } from '../support/world';

/** More than one search looks through: the rest is found by the index, or page by page. */
const COUNT = 13_000;

describe('a search of contracts', () => {
  let world: World;

  beforeAll(async () => {
    world = await newWorld('2026-01-10T00:00:00.000Z');
    const id = await createContract(world, { title: 'Model' });
    await fill(id);
  }, 60_000);
  afterAll(() => world.close());

  /** Copies of one contract, the oldest first: `late` in all that are old, words that few have, one after the other. */
  async function fill(modelId: string): Promise<void> {
    const { rows } = await world.db.raw<{ rows: { list: string }[] }>(
      `SELECT string_agg(column_name, ', ') AS list FROM information_schema.columns
       WHERE table_name = 'contracts' AND column_name NOT IN ('id', 'number', 'title', 'worker_id')`,
    );
    const { list } = rows[0]!;
    await world.db.raw(
      `INSERT INTO contracts (id, number, title, worker_id, ${list})
       SELECT (lpad(to_hex(n), 12, '0') || '70008000' || substr(md5(n::text), 1, 12))::uuid, 'S' || n,
         CASE WHEN n <= 1500 THEN 'Ancient late work ' ELSE 'Design work ' END || n
           || CASE WHEN n % 4000 = 1 THEN ' zebra' ELSE '' END,
         CASE WHEN n % 5000 = 2 THEN ?::uuid ELSE worker_id END, ${list}
       FROM contracts, generate_series(1, ?) AS n WHERE id = ?`,
      [world.otherId, COUNT, modelId],
    );
    await world.db.raw('ANALYZE contracts');
  }

  /** What the list says row by row. */
  async function expected(search: string, statuses?: string[]): Promise<string[]> {
    const { rows } = await world.db.raw<{ rows: { id: string }[] }>(
      `SELECT c.id FROM contracts c JOIN people p ON p.id = c.worker_id
       WHERE c.environment_id = :environmentId AND (strpos(search_key(c.title), search_key(:search)) > 0
         OR strpos(search_key(p.first_name || ' ' || p.last_name), search_key(:search)) > 0)
         AND c.status = ANY (:statuses) ORDER BY c.id DESC`,
      {
        environmentId: world.scope.environmentId,
        search,
        statuses: statuses ?? ['draft', 'cancelled'],
      },
    );
    return rows.map(({ id }) => id);
  }

  async function found(search: string, statuses?: string[]): Promise<{ ids: string[]; pages: number }> {
    const ids: string[] = [];
    let before: string | null = null;
    for (let pages = 1; ; pages += 1) {
      const limit = 1_000;
      const { rows, upTo } = await searchContracts(
        world.db,
        world.scope,
        { search, statuses },
        { after: before, limit },
      );
      ids.push(...rows.map(({ id }) => id));
      before = rows.length === limit ? rows.at(-1)!.id : upTo;
      if (before === null) return { ids, pages };
    }
  }

  it.each([
    ['what every contract has', 'work'],
    ['what one old contract has', 'work 1201'],
    ['what a few have, wide apart', 'zebra'],
    ['what many have that are all old', 'ancient late'],
    ['a name that few have', 'OTTO'],
    ['a name that most have', 'wanda'],
    ['what nobody has', 'xylophone'],
    ['words that all have, in another order', 'work design'],
    ['letters that nobody has', 'qx'],
    ['two letters that old ones have', 'La'],
    ['one letter', 'z'],
    ['signs alone', '%_\\'],
    ['a number and a sign', '1%'],
  ])('finds %s, each once and the newest first', async (_, search) => {
    expect((await found(search)).ids).toEqual(await expected(search));
  });

  it('narrows what it finds', async () => {
    expect((await found('zebra', ['cancelled'])).ids).toEqual([]);
    expect((await found('zebra', ['draft'])).ids).toHaveLength(4);
  });

  it('says at once what few or none have', async () => {
    for (const search of ['work 1201', 'zebra', 'xylophone', 'otto'])
      expect((await found(search)).pages).toBe(1);
  });

  it('ends a page where it has read enough', async () => {
    const { rows, upTo } = await searchContracts(
      world.db,
      world.scope,
      { search: 'qx' },
      { after: null, limit: 21 },
    );
    expect(rows).toEqual([]);
    expect(upTo).not.toBeNull();
    const api = await world.admin.get('/contracts?search=qx');
    expect(api.body).toMatchObject({ data: [], has_more: true });
    const next = await world.admin.get(`/contracts?search=qx&cursor=${String(api.body.next_cursor)}`);
    expect(next.body).toMatchObject({ data: [], has_more: false, next_cursor: null });
  });
});
