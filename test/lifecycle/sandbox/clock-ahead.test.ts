import type { Json } from '../../support/http';
import { accepted, activeContract, createContract, eventsOf, signContract } from '../../support/steps';
import { useWorlds } from '../../support/use-world';
import type { World } from '../../support/world';

const TO = '2026-07-15T00:00:00.000Z';

/**
 * What falls due in contracts that have nothing to do with each other is done side by side, whatever its instant.
 * Nobody can tell: the same is recorded, at the same instants, and the feed tells it in the order of time.
 */
describe('a clock that moves over many contracts', () => {
  const sandbox = useWorlds();

  it('records the same in one jump as in short steps, and tells it in order', async () => {
    const [jump, steps] = [await sandbox(), await sandbox()];
    const [jumped, stepped] = [await manyContracts(jump), await manyContracts(steps)];
    await jump.advance(TO);
    for (let day = Date.parse('2026-01-12'); day < Date.parse(TO); day += 2 * 86_400_000)
      await steps.advance(new Date(day).toISOString());
    await steps.advance(TO);
    for (const [index, id] of jumped.entries())
      expect(await story(jump, id)).toEqual(await story(steps, stepped[index]!));
    expect(await numbers(jump, jumped)).toEqual(await numbers(steps, stepped));
    const told = await feed(jump);
    expect(told.map(({ occurred_at }) => occurred_at)).toEqual(
      told.map(({ occurred_at }) => occurred_at as string).sort(),
    );
  }, 180_000);

  /** Of two people and of every kind of wait: signatures, invitations, terms, amendments, rules, renewals, ends. */
  async function manyContracts(world: World): Promise<string[]> {
    const { admin, worker } = world;
    const ids: string[] = [];
    for (let index = 0; index < 6; index += 1)
      ids.push(
        await createContract(world, {
          submit: true,
          worker_id: index % 2 === 0 ? world.workerId : world.otherId,
        }),
      );
    for (let index = 0; index < 4; index += 1) {
      const dates = { start_date: `2026-01-${12 + index}`, end_date: `2026-0${3 + index}-1${index}` };
      const id = await createContract(world, { ...dates, frequency: index % 2 === 0 ? 'monthly' : 'weekly' });
      await signContract(world, id);
      ids.push(id);
    }
    const open = await activeContract(world, {});
    const rule = { contract_id: open, type: 'bonus', amount: '100' };
    accepted(await admin.post('/invoice-adjustments?recurring=true', rule));
    accepted(await admin.post('/invoice-adjustments?recurring=true', { ...rule, is_auto_approved: true }));
    const amended = await activeContract(world, { end_date: '2026-06-30' });
    for (const [day, change] of Object.entries({
      '2026-03-01': { amount: '6000' },
      '2026-05-01': { job_title: 'Painter' },
    })) {
      const body = { ...change, effective_date: day };
      const { id } = accepted(await admin.post(`/contracts/${amended}/amendments`, body));
      accepted(
        await worker.post(`/contracts/${amended}/amendments/${id}/signatures`, { signature: 'Wanda' }),
      );
    }
    const ended = await activeContract(world, {});
    accepted(
      await admin.post(`/contracts/${ended}/terminations`, {
        termination_type: 'mutual',
        completion_date: '2026-04-20',
        terminate_now: false,
      }),
    );
    const renewed = await activeContract(world, { end_date: '2026-03-31' });
    const successor = accepted(await admin.post(`/contracts/${renewed}/renewals`, { end_date: null }));
    await signContract(world, successor.id as string);
    accepted(
      await admin.post(`/contracts/${open}/off-cycle-payments`, {
        ...{ amount: '50.00', reason: 'Because', payment_date: '2026-02-20', is_auto_approved: true },
      }),
    );
    return [...ids, open, amended, ended, renewed, successor.id as string];
  }

  /** At one instant the waits of a contract end in the order of their ids, which are another one in every world. */
  async function story(world: World, id: string): Promise<string[]> {
    const events = await eventsOf(world, id);
    const instants = events.map(({ occurred_at }) => occurred_at as string);
    expect(instants).toEqual([...instants].sort());
    return events.map(({ type, occurred_at }) => `${occurred_at as string} ${type as string}`).sort();
  }

  /** Invoices of each contract by their numbers, which are in the order of time. */
  async function numbers(world: World, ids: string[]): Promise<unknown[]> {
    const rows = await world
      .db('invoices')
      .whereIn('contractId', ids)
      .orderBy('number')
      .select<{ contractId: string; issuedAt: string; total: string }[]>('contractId', 'issuedAt', 'total');
    expect(rows.map(({ issuedAt }) => issuedAt)).toEqual(rows.map(({ issuedAt }) => issuedAt).sort());
    return rows
      .map(({ contractId, ...rest }) => ({ ...rest, contract: ids.indexOf(contractId) }))
      .sort(byText);
  }

  const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

  async function feed(world: World): Promise<Json[]> {
    const told: Json[] = [];
    for (let after = 0; ;) {
      const page = accepted(await world.admin.get(`/events?limit=100&after=${after}`));
      const fresh = page.data as Json[];
      // What people did before the clock moved is told in the order in which they did it.
      told.push(...fresh.filter(({ occurred_at }) => (occurred_at as string) > '2026-01-10T00:00:00.000Z'));
      if (fresh.length < 100) return told;
      after = Number(page.next_after);
    }
  }
});
