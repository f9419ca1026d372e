import { checkBooks, readBooks } from '../support/billing-checks';
import { useFreshWorld } from '../support/use-world';
import { eventually } from '../support/eventually';
import { contractBody } from '../support/world';
import { active, insist, insistOn, insistOnAdvance, useArena } from './support';

const CONTRACTS = 24;
const FEBRUARY = '2026-02-01T00:00:00.000Z';

const arena = useArena(() => {
  // Many chunks for a handful of contracts.
  process.env['BILLING_CHUNK'] = '1';
});

describe('processes that are told to stop', () => {
  const world = useFreshWorld();
  const invoices = async () => (await readBooks(world)).invoices.length;

  it('worker: stops between two chunks of a lock, ends in order, and another one goes on', async () => {
    await Promise.all(Array.from({ length: CONTRACTS }, () => active(world)));
    const advance = insistOnAdvance(world, FEBRUARY);
    await eventually(invoices, (made) => made > 0, 1);
    const process = arena.stack.worker.current();
    await arena.stack.worker.stop();
    expect(await process.exited).toBe('exit code 0');
    expect(await invoices()).toBeLessThan(CONTRACTS);
    await arena.stack.worker.restart();
    await advance;
    const books = await readBooks(world);
    checkBooks(books);
    expect(books.invoices).toHaveLength(CONTRACTS);
  });

  it('api: ends under clients that hold on to their connections, and loses no command', async () => {
    let goesOn = true;
    let made = 0;
    const client = async () => {
      while (goesOn) {
        await insistOn((key) => world.admin.post('/contracts', contractBody(world), { key }));
        made += 1;
      }
    };
    const clients = Promise.all(Array.from({ length: 6 }, client));
    await eventually(
      () => Promise.resolve(made),
      (now) => now >= 12,
    );
    const process = arena.stack.api.current();
    await arena.stack.api.stop();
    expect(await process.exited).toBe('exit code 0');
    await arena.stack.api.restart();
    const before = made;
    await eventually(
      () => Promise.resolve(made),
      (now) => now >= before + 12,
    );
    goesOn = false;
    await clients;
    const numbers = await world.db('contracts').where(world.scope).pluck<string[]>('number');
    expect(numbers).toHaveLength(made);
    expect((await insist(() => world.admin.get('/ready'))).body).toMatchObject({ status: 'ready' });
  });
});
