import { checkBooks, readBooks } from '../support/billing-checks';
import type { Json } from '../support/http';
import { invoicesOf } from '../support/payments';
import { contractStatus } from '../support/steps';
import { useFreshWorld } from '../support/use-world';
import { active, countEvents, insistOnAdvance, useArena } from './support';

/** What was agreed on for a day to come: the event of that day, what is so afterwards, and what is billed, day by day. */
interface Case {
  name: string;
  event: string;
  agreed: Json;
  then: string;
  successors: number;
}

const DAY = '2026-02-01T00:00:00.000Z';
const month = { start_date: '2026-01-01', amount: '310.00' };

const cases: Case[] = [
  {
    name: 'an automatic renewal',
    event: 'contract.renewed',
    agreed: { ...month, end_date: '2026-01-31', automatic_renewal: { percentage: '10' } },
    ...{ then: 'renewed', successors: 1 },
  },
  {
    name: 'an indexation',
    event: 'contract.indexed',
    agreed: { ...month, indexation: { percentage: '10', dates: ['2026-02-01'] } },
    ...{ then: 'active', successors: 0 },
  },
];

const arena = useArena();

describe('what was agreed on is recorded once and billed once', () => {
  const world = useFreshWorld();

  const killed = (event: string) => {
    const { worker } = arena.stack;
    return arena.proxies.worker.loseAnswer(event, () => worker.kill()).then(() => worker.restart());
  };
  const lost = (event: string) => arena.proxies.worker.loseAnswer(event);

  it.each(
    cases.flatMap((each) => [
      { ...each, how: 'the worker is killed', disturb: killed },
      { ...each, how: 'the connection is lost', disturb: lost },
    ]),
  )('$name when $how after COMMIT', async ({ event, agreed, then, successors, disturb }) => {
    const id = await active(world, agreed);
    await Promise.all([insistOnAdvance(world, DAY), disturb(event)]);
    expect(await contractStatus(world, id)).toBe(then);
    expect(await countEvents(world.db, id, event)).toBe(1);
    const next = await world
      .db('contracts')
      .where({ ...world.scope, previousContractId: id })
      .select('id');
    expect(next).toHaveLength(successors);
    // The final invoice of a term locks three days after its end.
    await insistOnAdvance(world, '2026-03-05T00:00:00.000Z');
    const chain = [id, ...next.map((row) => (row as { id: string }).id)];
    const invoices = (await Promise.all(chain.map((each) => invoicesOf(world, each)))).flat();
    expect(invoices.map((each) => [each.period_start, each.period_end, each.total])).toEqual([
      ['2026-01-01', '2026-01-31', '310.00'],
      ['2026-02-01', '2026-02-28', '341.00'],
    ]);
    checkBooks(await readBooks(world));
  });
});
