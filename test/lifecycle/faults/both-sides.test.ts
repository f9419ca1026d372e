import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Json } from '../../support/http';
import { accepted, activeContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import type { World } from '../../support/world';

/** By so much the command comes after what ends the contract, so that the two meet whatever the machine. */
const OFFSETS_MS = [0, 5, 10, 20, 40];

type Send = () => Promise<Answer>;

/** A row that waits and goes with its contract, and what somebody does with it at the moment at which it goes. */
const deeds: Record<string, (world: World, contractId: string, day: string) => Promise<Send>> = {
  'an amendment is withdrawn': async ({ admin }, id, day) => {
    const path = `/contracts/${id}/amendments`;
    const amendment = await made(admin.post(path, { amount: '6000.00', effective_date: day }));
    return () => admin.delete(`${path}/${amendment.id}`);
  },
  'a recurring rule is deleted': async ({ admin }, id) => {
    const { rule_id: rule } = await made(admin.post('/invoice-adjustments?recurring=true', itemOf(id)));
    return () => admin.delete(`/recurring-adjustments/${rule}`);
  },
  'a recurring rule is changed': async ({ admin }, id) => {
    const { rule_id: rule } = await made(admin.post('/invoice-adjustments?recurring=true', itemOf(id)));
    return () => admin.patch(`/recurring-adjustments/${rule}`, { amount: '20.00' });
  },
  'an off-cycle payment is approved': async ({ admin }, id, day) => {
    const path = `/contracts/${id}/off-cycle-payments`;
    const body = { amount: '25.00', reason: 'Launch', payment_date: day, type: 'bonus' };
    const payment = await made(admin.post(path, body));
    return () => admin.post(`${path}/${payment.id}/reviews`, { status: 'approved' });
  },
  'an adjustment is deleted': async ({ admin }, id) => {
    const item = await made(admin.post('/invoice-adjustments', itemOf(id)));
    return () => admin.delete(`/invoice-adjustments/${item.id}`);
  },
  'an adjustment is approved': async ({ admin }, id) => {
    const item = await made(admin.post('/invoice-adjustments', itemOf(id)));
    return () => admin.post(`/invoice-adjustments/${item.id}/reviews`, { status: 'approved' });
  },
  'many are reviewed': async ({ admin }, id) => {
    const items = await Promise.all([1, 2].map(() => made(admin.post('/invoice-adjustments', itemOf(id)))));
    const ids = items.map(({ id: item }) => item as string);
    return () => admin.post('/invoice-adjustments/many/reviews', { ids, status: 'approved' });
  },
};

/**
 * The run of a row that ends is told meanwhile that its row has moved, and the engine throws its last task away with
 * the command in it. Nothing is wrong then: whoever has sent it is answered as if they had come first, or last.
 */
describe('what ends a row from two sides at once is done or refused', () => {
  const world = useFreshWorld(undefined, async ({ admin }) => {
    expect((await admin.get('/sandbox/clock')).body).toMatchObject({ status: 'ready', still_due: 0 });
  });

  describe.each(['live', 'sandbox'] as const)('in %s', (kind) => {
    it.each(Object.entries(deeds))('%s as its contract ends', async (_, prepare) => {
      const own: World = kind === 'live' ? { ...world, ...world.live } : world;
      const { body } = kind === 'live' ? { body: {} as Json } : await world.admin.get('/sandbox/clock');
      const day = ((body.now as string | undefined) ?? new Date().toISOString()).slice(0, 10);
      const answers = OFFSETS_MS.map(async (offset) => {
        const id = await activeContract(own, { start_date: day });
        const send = await prepare(own, id, day);
        return Promise.all([terminate(own, id, day), sleep(offset).then(send)]);
      });
      expectAnswered((await Promise.all(answers)).flat());
    });
  });

  it('while the clock moves over the lock', async () => {
    const { admin } = world;
    for (const day of ['2026-02-01', '2026-03-01']) {
      const { now } = (await admin.get('/sandbox/clock')).body;
      const today = (now as string).slice(0, 10);
      const sends: Send[] = [];
      for (const prepare of Object.values(deeds)) {
        const id = await activeContract(world, { start_date: today });
        sends.push(await prepare(world, id, day), () => terminate(world, id, today));
      }
      const [, ...answers] = await Promise.all([
        world.advance(`${day}T00:00:00Z`),
        ...sends.map((send) => send()),
      ]);
      expectAnswered(answers);
      expect((await admin.get('/sandbox/clock')).body).toMatchObject({ status: 'ready', still_due: 0 });
    }
  });
});

const itemOf = (contractId: string): Json => ({ contract_id: contractId, type: 'bonus', amount: '10.00' });

const made = async (answer: Promise<Answer>): Promise<Json> => accepted(await answer);

const terminate = ({ admin }: World, id: string, day: string): Promise<Answer> =>
  admin.post(`/contracts/${id}/terminations`, {
    termination_type: 'mutual',
    completion_date: day,
    terminate_now: true,
  });

function expectAnswered(answers: Answer[]): void {
  const unexpected = answers.filter(({ status }) => ![200, 201, 204, 409, 422].includes(status));
  expect(unexpected.map(({ status, body }) => ({ status, body }))).toEqual([]);
}
