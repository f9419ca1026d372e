import {
  accepted,
  activeContract,
  contractStatus,
  createContract,
  lifecycleEventsOf,
} from '../../support/steps';
import { useWorlds } from '../../support/use-world';
import type { World } from '../../support/world';

describe('the sandbox clock', () => {
  const sandbox = useWorlds();

  const now = async (world: World): Promise<string> =>
    accepted(await world.admin.get('/sandbox/clock')).now as string;

  /** A contract with something due in every month: reminders, an amendment, a termination. */
  async function busyContract(world: World): Promise<string> {
    const id = await activeContract(world, { end_date: '2027-12-31' });
    const { id: aid } = accepted(
      await world.admin.post(`/contracts/${id}/amendments`, { amount: '6000', effective_date: '2026-05-01' }),
    );
    accepted(
      await world.worker.post(`/contracts/${id}/amendments/${aid}/signatures`, { signature: 'Wanda' }),
    );
    accepted(
      await world.admin.post(`/contracts/${id}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-09-30',
        terminate_now: false,
      }),
    );
    return id;
  }

  const story = async (world: World, id: string) =>
    (await lifecycleEventsOf(world, id)).map(({ type, occurred_at }) => [
      type as string,
      occurred_at as string,
    ]);

  it('gives the same events in one jump as day by day', async () => {
    const [jump, steps] = [await sandbox(), await sandbox()];
    const [a, b] = [await busyContract(jump), await busyContract(steps)];
    await jump.advance('2026-12-01T00:00:00Z');
    for (let day = Date.parse('2026-01-20'); day <= Date.parse('2026-12-01'); day += 5 * 86_400_000) {
      await steps.advance(new Date(day).toISOString());
    }
    expect(await story(jump, a)).toEqual(await story(steps, b));
    expect((await story(jump, a)).at(-1)).toEqual(['people.terminated', '2026-10-01T00:00:00.000Z']);
  });

  it('of one environment leaves the other one alone', async () => {
    const [one, two] = [await sandbox(), await sandbox()];
    const [a, b] = [await busyContract(one), await busyContract(two)];
    await one.advance('2030-01-01T00:00:00Z');
    expect(await now(one)).toBe('2030-01-01T00:00:00.000Z');
    expect(await now(two)).toBe('2026-01-10T00:00:00.000Z');
    expect(await contractStatus(one, a)).toBe('terminated');
    expect(await contractStatus(two, b)).toBe('termination_scheduled');
  });

  it('gives events in the order in which they are due, over all contracts', async () => {
    const world = await sandbox();
    for (const day of ['20', '14', '17']) {
      const id = await createContract(world, { start_date: `2026-02-${day}` });
      accepted(await world.admin.post(`/contracts/${id}/signatures`, { signature: 'Cleo' }));
      accepted(await world.worker.post(`/contracts/${id}/signatures`, { signature: 'Wanda' }));
    }
    await world.advance('2026-03-01T00:00:00Z');
    const feed = accepted(await world.admin.get('/events?limit=100')).data as {
      type: string;
      occurred_at: string;
    }[];
    expect(
      feed
        .filter(({ type }) => type === 'contract.activated')
        .map(({ occurred_at }) => occurred_at.slice(0, 10)),
    ).toEqual(['2026-02-14', '2026-02-17', '2026-02-20']);
  });

  it('joins advances that are asked for at the same time', async () => {
    const world = await sandbox();
    const id = await busyContract(world);
    const targets = ['2026-03-01T00:00:00Z', '2026-11-01T00:00:00Z', '2026-06-01T00:00:00Z'];
    const answers = await Promise.all(
      targets.map((to) => world.admin.post('/sandbox/clock/advance', { to })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await now(world)).toBe('2026-11-01T00:00:00.000Z');
    expect((await story(world, id)).filter(([type]) => type === 'contract.terminated')).toHaveLength(1);
  });

  it('moves over many years and a leap day at once', async () => {
    const world = await sandbox();
    const id = await activeContract(world, { end_date: '2032-02-29' });
    await world.advance('2032-02-29T23:59:59.999Z');
    expect(await contractStatus(world, id)).toBe('active');
    await world.advance('2100-01-01T00:00:00Z');
    expect(await contractStatus(world, id)).toBe('completed');
    expect((await story(world, id)).at(-1)?.[1]).toBe('2032-03-01T00:00:00.000Z');
  });

  it('standing still changes nothing', async () => {
    const world = await sandbox();
    const id = await busyContract(world);
    const before = await story(world, id);
    await world.advance('2026-01-10T00:00:00Z');
    expect(await story(world, id)).toEqual(before);
  });
});
