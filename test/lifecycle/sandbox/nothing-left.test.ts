import fc from 'fast-check';
import type { Answer, Json } from '../../support/http';
import { eventually } from '../../support/eventually';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import type { World } from '../../support/world';

const HOUR_MS = 3_600_000;

/** What is sent while the clock moves. Whether it is accepted is its own business; that it leaves nothing undone is not. */
const deeds: Record<string, (world: World, contractId: string, day: string) => Promise<Answer>> = {
  propose: ({ admin }, id, day) =>
    admin.post(`/contracts/${id}/amendments`, { amount: '6000.00', effective_date: day }),
  sign: async ({ admin, worker }, id) => {
    const { data } = (await admin.get(`/contracts/${id}/amendments`)).body;
    const open = (data as Json[]).find(({ status }) => status === 'awaiting_worker_signature');
    return worker.post(`/contracts/${id}/amendments/${open?.id as string}/signatures`, {
      signature: 'Wanda',
    });
  },
  adjust: ({ admin }, id) =>
    admin.post('/invoice-adjustments', { contract_id: id, type: 'bonus', amount: '10.00' }),
  terminate: ({ admin }, id, day) =>
    admin.post(`/contracts/${id}/terminations`, {
      ...{ termination_type: 'mutual', completion_date: day, terminate_now: false },
    }),
  stay: ({ admin }, id) => admin.delete(`/contracts/${id}/terminations`),
};

const deed = fc.record({
  does: fc.constantFrom(...Object.keys(deeds)),
  contract: fc.nat(1),
  /** When the deed takes effect, in days from where the clock stands as it is sent. */
  days: fc.integer({ min: 0, max: 20 }),
});
const step = fc.record({
  hours: fc.integer({ min: 1, max: 24 * 25 }),
  deeds: fc.array(deed, { minLength: 1, maxLength: 4 }),
});

describe('a clock that is ready', () => {
  const world = useFreshWorld();

  it('has left nothing undone, whatever was sent while it moved', async () => {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    const clock = async () => accepted(await world.admin.get('/sandbox/clock'));
    const run = async (
      steps: { hours: number; deeds: { does: string; contract: number; days: number }[] }[],
    ) => {
      let now = Date.parse((await clock()).now as string);
      const contracts = [0, 1].map(() => activeContract(world, { start_date: day(now) }));
      const ids = await Promise.all(contracts);
      for (const { hours, deeds: sent } of steps) {
        const from = now;
        now += hours * HOUR_MS;
        await Promise.all([
          world.advance(new Date(now).toISOString()),
          ...sent.map(({ does, contract, days }) =>
            deeds[does]!(world, ids[contract]!, day(from + days * 24 * HOUR_MS)),
          ),
        ]);
        const ready = await eventually(clock, ({ status }) => status === 'ready');
        const due = await world
          .db('alarms')
          .where({ environmentId: world.scope.environmentId })
          .where('wakeAt', '<=', ready.now as string)
          .select<{ workflowId: string }[]>('workflowId', 'wakeAt');
        expect([ready.still_due, due]).toEqual([0, []]);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 4 }), run), {
      seed: 20_260_110,
      numRuns: 3,
      endOnFailure: true,
    });
  });
});
