import { contractBody, type World } from '../support/world';
import {
  active,
  halfSigned,
  insistOn,
  insistOnAdvance,
  useArena,
  propose,
  readEvents,
  sign,
  terminate,
  killAt,
  countAllEvents,
  signAmendment,
} from './support';
import { useWorlds } from '../support/use-world';

const SIGNED = [
  'contract.created',
  'contract.status.updated',
  'contract.client_signed',
  'contract.status.updated',
  'contract.worker_signed',
  'contract.signed',
  'contract.activated',
];

const arena = useArena();

describe('the worker is killed in the middle', () => {
  const open = useWorlds();

  it('many contracts are signed once each by clients that repeat what got no answer', async () => {
    const world = await open();
    const clients = Promise.all(Array.from({ length: 8 }, () => signMany(world, 7)));
    await killAt(arena, () => countAllEvents(world), [60, 170, 280], 56 * SIGNED.length);
    await clients;
    const events = [...(await readEvents(world)).values()];
    expect(events).toHaveLength(56);
    for (const contract of events) expect(contract.map(({ type }) => type)).toEqual(SIGNED);
    const rows = await world
      .db('contracts')
      .where(world.scope)
      .select<{ status: string; number: string }[]>('status', 'number');
    expect(rows.every(({ status }) => status === 'active')).toBe(true);
    expect(rows.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 56 }, (_, index) => index + 1),
    );
  });

  it('a long advance arrives with the very events of an advance that nothing disturbed', async () => {
    const [control, disturbed] = [await open(), await open()];
    for (const world of [control, disturbed])
      await Promise.all(Array.from({ length: 12 }, (_, index) => prepare(world, index)));
    const end = '2026-09-01T00:00:00.000Z';
    await insistOnAdvance(control, end);
    const [before, after] = [await countAllEvents(disturbed), await countAllEvents(control)];

    const advance = insistOnAdvance(disturbed, end);
    await killAt(
      arena,
      () => countAllEvents(disturbed),
      [0.1, 0.4, 0.8].map((part) => before + part * (after - before)),
      after,
    );
    await advance;
    expect(await story(disturbed)).toEqual(await story(control));
  });
});

async function signMany({ admin, worker, workerId }: World, count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const { id } = await insistOn((key) => admin.post('/contracts', contractBody({ workerId }), { key }));
    await insistOn((key) => sign(admin, id as string, key));
    await insistOn((key) => sign(worker, id as string, key));
  }
}

const day = (month: number, date: number) =>
  `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Six kinds of contract; no two ends on the same day, so that the last one to bind the worker is always the same. */
async function prepare(world: World, index: number): Promise<void> {
  const title = `Contract ${index}`;
  const spread = index + 1;
  switch (index % 6) {
    case 0:
      // Starts later, is reminded of its end, and is completed.
      await active(world, { title, start_date: day(2, spread), end_date: day(6, spread) });
      return;
    case 1: {
      // Nobody signs: reminders, and the invitation expires.
      const id = await halfSigned(world, { title });
      await insistOn((key) => world.admin.post(`/contracts/${id}/invitations`, {}, { key }));
      return;
    }
    case 2: {
      const id = await active(world, { title });
      const amendment = await propose(world, id, { effective_date: day(3, spread) });
      await signAmendment(world, id, amendment);
      return;
    }
    case 3:
      // The amendment is never signed: reminders, and it expires.
      await propose(world, await active(world, { title }), { effective_date: day(5, spread) });
      return;
    case 4:
      await terminate(world, await active(world, { title, end_date: day(12, spread) }), day(4, spread));
      return;
    default: {
      // Is terminated before an amendment that is signed for later, which is then void.
      const id = await active(world, { title });
      const amendment = await propose(world, id, { effective_date: day(8, spread) });
      await signAmendment(world, id, amendment);
      await terminate(world, id, day(7, spread));
    }
  }
}

/** What happened to each contract and when, by title. */
async function story(world: World): Promise<Record<string, unknown>> {
  const titles = await world
    .db('contracts')
    .where(world.scope)
    .select<{ id: string; title: string; status: string; version: number }[]>(
      'id',
      'title',
      'status',
      'version',
    );
  const events = await readEvents(world);
  return Object.fromEntries(
    titles.map(({ id, title, status, version }) => [title, { status, version, events: events.get(id) }]),
  );
}
