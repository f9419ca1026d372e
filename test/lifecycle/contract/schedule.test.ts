import { setClock } from '../../../store/environment/environments';
import type { Json } from '../../support/http';
import { accepted, activeContract, createContract, signContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

const START = '2027-01-01T00:00:00.000Z';

/** Something that is to come of a contract, and what it is seen by once it has come, or has been undone. */
interface Case {
  kind: string;
  /** Answers the contract whose schedule tells of it. */
  make(): Promise<string>;
  /** Where its outcome shows, from the entry that told of it. */
  shownBy(entry: Json, contractId: string): Promise<unknown>;
  /** What has to be done as well: by the other party, or with what the call has made. */
  agree?(entry: Json, answer: Json): Promise<unknown>;
  happened: unknown;
  undone: unknown;
}

describe('the schedule of a contract', () => {
  const world = useFreshWorld(START);
  const read = async (path: string) => accepted(await world.admin.get(path));
  const statusOf = async (path: string) => (await read(path)).status as unknown;
  const scheduleOf = async (id: string) => (await read(`/contracts/${id}/schedule`)).data as Json[];
  const entryOf = async (id: string, kind: string): Promise<Json> => {
    const found = (await scheduleOf(id)).find((entry) => entry.kind === kind);
    if (!found) throw new Error(`Nothing in the schedule is of the kind ${kind}.`);
    return found;
  };
  const subjectOf = (entry: Json) => (entry.subject as Json).id as string;
  const undoOf = (entry: Json) => entry.undo as { until: string; method: string; path: string };
  const undo = (entry: Json) => {
    const { method, path } = undoOf(entry);
    const below = path.slice('/v1'.length);
    return method === 'DELETE' ? world.admin.delete(below) : world.admin.post(below, {});
  };
  const before = (instant: string, seconds: number) =>
    new Date(Date.parse(instant) - seconds * 1_000).toISOString();
  const DAY = 86_400;

  const invited = async () => {
    const id = await createContract(world, { start_date: '2027-06-01' });
    accepted(await world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'The Client' }));
    accepted(await world.admin.post(`/contracts/${id}/invitations`, {}));
    return id;
  };
  const signed = async (changes: Json) => {
    const id = await createContract(world, changes);
    await signContract(world, id);
    return id;
  };
  const active = () => activeContract(world, { start_date: '2027-01-01' });

  const cases: Case[] = [
    {
      kind: 'invitation_expiry',
      make: invited,
      shownBy: async (_entry, id) => ((await read(`/contracts/${id}`)).invitation as Json).state,
      happened: 'expired',
      undone: 'withdrawn',
    },
    {
      kind: 'start',
      make: () => signed({ start_date: '2027-01-20' }),
      shownBy: (_entry, id) => statusOf(`/contracts/${id}`),
      happened: 'active',
      undone: 'cancelled',
    },
    {
      kind: 'amendment_expiry',
      make: async () => {
        const id = await active();
        const body = { amount: '6000.00', effective_date: '2027-05-01' };
        accepted(await world.admin.post(`/contracts/${id}/amendments`, body));
        return id;
      },
      shownBy: (entry, id) => statusOf(`/contracts/${id}/amendments/${subjectOf(entry)}`),
      happened: 'expired',
      undone: 'withdrawn',
    },
    {
      kind: 'amendment',
      make: async () => {
        const id = await active();
        const path = `/contracts/${id}/amendments`;
        const body = { amount: '6000.00', effective_date: '2027-03-10' };
        const { id: amendment } = accepted(await world.admin.post(path, body));
        const signature = { worker_signature: 'Wanda Work' };
        accepted(await world.worker.post(`${path}/${amendment}/signatures`, signature));
        return id;
      },
      agree: async (entry) => accepted(await world.worker.post(undoOf(entry).path.slice('/v1'.length))),
      shownBy: (entry, id) => statusOf(`/contracts/${id}/amendments/${subjectOf(entry)}`),
      happened: 'active',
      undone: 'withdrawn',
    },
    {
      kind: 'termination',
      make: async () => {
        const id = await active();
        const body = { termination_type: 'mutual', completion_date: '2027-02-10', terminate_now: false };
        accepted(await world.admin.post(`/contracts/${id}/terminations`, body));
        return id;
      },
      shownBy: (_entry, id) => statusOf(`/contracts/${id}`),
      happened: 'terminated',
      undone: 'active',
    },
    {
      kind: 'renewal',
      make: async () => {
        const id = await active();
        const renewal = { start_date: '2027-02-15', end_date: null };
        await signContract(
          world,
          accepted(await world.admin.post(`/contracts/${id}/renewals`, renewal)).id as string,
        );
        return id;
      },
      shownBy: (_entry, id) => statusOf(`/contracts/${id}`),
      happened: 'renewed',
      undone: 'active',
    },
    {
      kind: 'end_of_term',
      make: () => activeContract(world, { start_date: '2027-01-01', end_date: '2027-02-20' }),
      agree: (_entry, successor) => signContract(world, successor.id as string),
      shownBy: (_entry, id) => statusOf(`/contracts/${id}`),
      happened: 'completed',
      undone: 'renewed',
    },
    {
      kind: 'indexation',
      make: () =>
        activeContract(world, {
          ...{ start_date: '2027-01-01', amount: '310.00' },
          indexation: { percentage: '10', dates: ['2027-02-18'] },
        }),
      agree: async (entry) => accepted(await world.worker.post(undoOf(entry).path.slice('/v1'.length))),
      shownBy: async (_entry, id) => (await read(`/contracts/${id}`)).amount,
      happened: '341.00',
      undone: '310.00',
    },
    {
      kind: 'adjustment',
      make: async () => {
        const id = await activeContract(world, { start_date: '2027-01-01', cycle_end: 12 });
        const bonus = { contract_id: id, type: 'bonus', amount: '10.00', description: 'Phone' };
        accepted(await world.worker.post('/invoice-adjustments', bonus));
        return id;
      },
      shownBy: (entry) => statusOf(`/invoice-adjustments/${subjectOf(entry)}`),
      happened: 'declined',
      undone: 'deleted',
    },
    {
      kind: 'work',
      make: async () => {
        const terms = { kind: 'payg_tasks', amount: undefined, cycle_end: 14 };
        const id = await activeContract(world, { start_date: '2027-01-01', ...terms });
        const task = { amount: '10.00', description: 'A task' };
        accepted(await world.worker.post(`/contracts/${id}/tasks`, task));
        return id;
      },
      shownBy: (entry, id) => statusOf(`/contracts/${id}/tasks/${subjectOf(entry)}`),
      happened: 'declined',
      undone: 'deleted',
    },
    {
      kind: 'off_cycle_payment',
      make: async () => {
        const id = await active();
        const payment = { amount: '50.00', reason: 'Bonus', payment_date: '2027-02-25', type: 'bonus' };
        const path = `/contracts/${id}/off-cycle-payments`;
        accepted(await world.admin.post(path, { ...payment, is_auto_approved: true }));
        return id;
      },
      shownBy: async (entry, id) => {
        const status = await statusOf(`/contracts/${id}/off-cycle-payments/${subjectOf(entry)}`);
        return status === 'withdrawn' ? status : 'under way';
      },
      happened: 'under way',
      undone: 'withdrawn',
    },
  ];

  it('tells a day ahead what happens; each is undone one second before its window closes, and refused at it', async () => {
    // So that no two of them fall due at one instant.
    accepted(await world.admin.patch('/settings', { amendment_days: 33, late_items: 'decline' }));
    const all = [];
    for (const each of cases) {
      const [left, undone] = [await each.make(), await each.make()];
      all.push({
        ...each,
        left,
        undone: { id: undone, shows: each.undone },
        entry: await entryOf(left, each.kind),
      });
    }
    all.sort((a, b) => (undoOf(a.entry).until < undoOf(b.entry).until ? -1 : 1));
    for (const { kind, left, undone, happened, shownBy, agree } of all) {
      const { until } = undoOf(await entryOf(left, kind));
      if (before(until, DAY) > START) await world.advance(before(until, DAY));
      const told = await entryOf(left, kind);
      expect(told).toMatchObject({ kind, at: until, undo: { until } });
      await world.advance(before(until, 1));
      const other = await entryOf(undone.id, kind);
      const answer = accepted(await undo(other));
      await agree?.(other, answer);
      await world.advance(until);
      expect([kind, (await undo(told)).status >= 400]).toEqual([kind, true]);
      expect([kind, await shownBy(told, left)]).toEqual([kind, happened]);
      expect((await scheduleOf(left)).filter((entry) => entry.kind === kind && entry.at === until)).toEqual(
        [],
      );
      expect([kind, await shownBy(other, undone.id)]).toEqual([kind, undone.shows]);
    }
  });

  it('has pages, in the order of what happens, and tells workers what is theirs to know', async () => {
    const { now } = await read('/sandbox/clock');
    const id = await activeContract(world, { start_date: (now as string).slice(0, 10) });
    for (const description of ['Phone', 'Car', 'Desk']) {
      const rule = { contract_id: id, type: 'bonus', amount: '10.00', description, is_auto_approved: true };
      accepted(await world.admin.post('/invoice-adjustments?recurring=true', rule));
    }
    const whole = await scheduleOf(id);
    expect(whole.map(({ kind }) => kind as string).sort()).toEqual([
      ...['cycle_lock', 'cycle_lock', 'cycle_opening'],
      ...['recurring_adjustment', 'recurring_adjustment', 'recurring_adjustment'],
    ]);
    const instants = whole.map(({ at }) => at as string);
    expect(instants).toEqual([...instants].sort());
    const paged: Json[] = [];
    for (let cursor: unknown = ''; cursor !== null;) {
      const page = await read(
        `/contracts/${id}/schedule?limit=1${cursor ? `&cursor=${cursor as string}` : ''}`,
      );
      paged.push(...(page.data as Json[]));
      cursor = page.next_cursor;
    }
    expect(paged).toEqual(whole);
    const { data } = accepted(await world.worker.get(`/contracts/${id}/schedule`));
    expect((data as Json[]).map(({ kind }) => kind)).toEqual(
      whole.map(({ kind }) => kind).filter((kind) => kind !== 'recurring_adjustment'),
    );
    expect((await world.other.get(`/contracts/${id}/schedule`)).status).toBe(403);
  });

  describe('of a recurring adjustment', () => {
    let id: string;
    let entry: Json;
    beforeEach(async () => {
      const { now } = await read('/sandbox/clock');
      id = await activeContract(world, { start_date: (now as string).slice(0, 10) });
      const rule = { contract_id: id, type: 'bonus', amount: '10.00', description: 'Phone' };
      accepted(
        await world.admin.post('/invoice-adjustments?recurring=true', { ...rule, is_auto_approved: true }),
      );
      entry = await entryOf(id, 'recurring_adjustment');
    });
    const made = async () => ((await read(`/invoice-adjustments?contract_id=${id}`)).data as Json[]).length;

    it('deleted one second before, it makes nothing more', async () => {
      await world.advance(before(undoOf(entry).until, 1));
      accepted(await undo(entry));
      await world.advance(undoOf(entry).until);
      expect(await made()).toBe(1);
    });

    it('from its instant on it is made first, and the rule deleted thereafter', async () => {
      const { until } = undoOf(entry);
      await world.advance(before(until, 1));
      // The instant has come, and what is due has not been done yet.
      await setClock(world.db, world.scope.environmentId, until);
      const refused = await undo(entry);
      expect([refused.status, (refused.body.error as Json).code]).toEqual([409, 'occurrence_due']);
      await world.advance(until);
      expect(await made()).toBe(2);
      accepted(await undo(entry));
    });
  });
});
