import { checkBooks, readBooks } from '../support/billing-checks';
import { newKey } from '../support/http';
import { useFreshWorld } from '../support/use-world';
import { START, type World } from '../support/world';
import { active, insist, insistOn, insistOnAdvance, terminate, useArena } from './support';

const TASKS = 16;
const LOCK = '2026-02-01T00:00:00.000Z';

const arena = useArena();

describe('reviews of work', () => {
  const world = useFreshWorld();
  let path: string;
  let ids: string[];

  beforeEach(async () => {
    const contract = await active(world, { kind: 'payg_tasks', amount: undefined });
    path = `/contracts/${contract}/tasks`;
    const body = { amount: '10.00', description: 'A task' };
    const made = Array.from({ length: TASKS }, () =>
      insistOn((key) => world.worker.post(path, body, { key })),
    );
    ids = (await Promise.all(made)).map(({ id }) => id as string);
  });

  const review = (id: string, status: string) =>
    insist((key) => world.admin.post(`${path}/${id}/reviews`, { status }, { key }));
  const reviewMany = (some: string[], key: string) =>
    insist(() => world.admin.post(`${path}/many/reviews`, { ids: some, status: 'approved' }, { key }));
  const reviewedIn = async ({ db, scope }: World) =>
    Number(
      (
        await db('events')
          .where({ ...scope, type: 'task.reviewed' })
          .count('id as n')
      )[0]!['n'],
    );
  /** Whatever won: each item is on one invoice or on none, and nothing waits that its sheet does not count. */
  const check = async () => {
    checkBooks(await readBooks(world));
    const waiting = await world.db('adjustments').where({ ...world.scope, status: 'pending' });
    const sheets = await world.db<{ pending: number }>('work_sheets').where(world.scope);
    expect(sheets.reduce((sum, { pending }) => sum + pending, 0)).toBe(waiting.length);
  };

  it('race with the lock of their invoice, alone and in sets', async () => {
    await insistOnAdvance(world, '2026-01-31T23:59:59.000Z');
    const many = ids.slice(0, TASKS / 2);
    const racing = [
      insistOnAdvance(world, LOCK),
      reviewMany(many, newKey()),
      ...ids.slice(TASKS / 4).map((id, index) => review(id, index % 3 === 0 ? 'declined' : 'approved')),
    ];
    await Promise.all(racing);
    await check();
    // What came late is on the next invoice.
    await insistOnAdvance(world, '2026-03-02T00:00:00.000Z');
    await check();
    const left = await world.db('adjustments').where({ ...world.scope, status: 'approved' });
    expect(left).toEqual([]);
  });

  it('race with a termination at once: what is approved is on the final invoice, the rest is not payable', async () => {
    const end = { termination_type: 'mutual', completion_date: START.slice(0, 10), terminate_now: true };
    const contract = path.split('/')[2]!;
    await Promise.all([
      insistOn((key) => world.admin.post(`/contracts/${contract}/terminations`, end, { key })),
      ...ids.map((id, index) => (index % 2 === 0 ? review(id, 'approved') : Promise.resolve())),
    ]);
    await check();
    await insistOnAdvance(world, '2026-02-10T00:00:00.000Z');
    await check();
    const { items } = await readBooks(world);
    expect(
      items.map(({ status }) => status).filter((each) => !['processing', 'not_payable'].includes(each)),
    ).toEqual([]);
    expect(items.filter(({ status }) => status === 'processing')).toHaveLength(TASKS / 2);
  });

  it('race with a termination that takes effect as their invoice would lock, then with the final lock', async () => {
    await terminate(world, path.split('/')[2]!, '2026-01-31');
    await insistOnAdvance(world, '2026-01-31T23:59:59.000Z');
    const [many, early, late] = [ids.slice(0, 4), ids.slice(4, TASKS / 2), ids.slice(TASKS / 2)];
    await Promise.all([
      insistOnAdvance(world, LOCK),
      reviewMany(many, newKey()),
      ...early.map((id) => review(id, 'approved')),
    ]);
    await check();
    await insistOnAdvance(world, '2026-02-03T23:59:59.000Z');
    const final = insistOnAdvance(world, '2026-02-04T00:00:00.000Z');
    const answers = await Promise.all(late.map((id) => review(id, 'approved')));
    await final;
    await check();
    const { items } = await readBooks(world);
    const statusOf = (id: string) => items.find((item) => item.id === id)?.status;
    expect([...many, ...early].map(statusOf)).toEqual(Array(TASKS / 2).fill('processing'));
    // Who came in time was told so, and nobody else.
    expect(late.map(statusOf)).toEqual(
      answers.map(({ status }) => (status < 300 ? 'processing' : 'not_payable')),
    );
  });

  it.each(['beforeCommit', 'loseAnswer'] as const)(
    'in a set are decided once each, whatever dies on the way (%s), and the same set again changes nothing',
    async (moment) => {
      const key = newKey();
      const { worker } = arena.stack;
      const killed = arena.proxies.worker[moment]('task.reviewed', () => worker.kill()).then(() =>
        worker.restart(),
      );
      const [answer] = await Promise.all([reviewMany(ids, key), killed]);
      expect(answer.body).toMatchObject({ reviewed: TASKS, refused: 0 });
      expect((await reviewMany(ids, key)).body).toEqual(answer.body);
      expect(await reviewedIn(world)).toBe(TASKS);
      const again = (await reviewMany(ids, newKey())).body;
      expect(again).toMatchObject({ reviewed: 0, refused: TASKS });
      await check();
    },
  );
});
