import { billingCycleId } from '../../domain/shared/workflow-ids';
import { projectRoot } from '../../config/paths';
import { startWorker } from '../../cli/stack/services';
import { checkBooks, readBooks } from '../support/billing-checks';
import { useFreshWorld } from '../support/use-world';
import { eventually } from '../support/eventually';
import { active, insistOnAdvance, useArena } from './support';

/** Three parts of twenty chunks at most. */
const CONTRACTS = 44;
const FEBRUARY = '2026-02-01T00:00:00.000Z';

const arena = useArena(() => {
  process.env['BILLING_CHUNK'] = '1';
});

describe('a step with more contracts than one worker should take', () => {
  const world = useFreshWorld();

  const invoices = async () => (await readBooks(world)).invoices.length;

  it('is done by all workers, each contract once, although one of them is killed', async () => {
    const { stack } = arena;
    const { port } = new URL(stack.url);
    const { signal } = new AbortController();
    const options = {
      root: projectRoot,
      stateDir: stack.stateDir,
      stack: stack.servers,
      port: Number(port),
      signal,
    };
    const second = await startWorker(options);
    await Promise.all(Array.from({ length: CONTRACTS }, () => active(world)));
    const advance = insistOnAdvance(world, FEBRUARY);
    await eventually(invoices, (made) => made > 0, 1);
    await stack.worker.kill();
    await advance;
    const books = await readBooks(world);
    checkBooks(books);
    expect(books.invoices).toHaveLength(CONTRACTS);
    expect(await workersOf('billPart')).toBeGreaterThan(1);
    await stack.worker.restart();
    await second.stop();
  });

  /** How many processes have begun such an activity of the calendar, those included that were killed. */
  async function workersOf(activity: string): Promise<number> {
    const [{ calendarId }] = (await world.db('cycles').where(world.scope).limit(1)) as [
      { calendarId: string },
    ];
    const handle = arena.client.workflow.getHandle(billingCycleId(world.scope, calendarId));
    const { events } = await handle.fetchHistory();
    const asked = new Set<string>();
    const identities = new Set<string>();
    for (const event of events ?? []) {
      const { activityTaskScheduledEventAttributes: scheduled, activityTaskStartedEventAttributes: started } =
        event;
      if (scheduled?.activityType?.name === activity) asked.add(String(event.eventId));
      if (started && asked.has(String(started.scheduledEventId))) identities.add(started.identity ?? '');
    }
    return identities.size;
  }
});
