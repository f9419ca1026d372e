import { approversIn, inboxOf, oneOfEach, policyIn } from '../../support/approvals';
import { newKey, type Json } from '../../support/http';
import { accepted } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('the version that a decision of a batch names', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it('is the only one that it is for, of every kind; nothing is changed at another', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const items = await oneOfEach(world);
    const shown = await inboxOf(ann, '?limit=100');
    const decisionsOf = (by: number): Json[] =>
      shown.map(({ kind, id, version }) => ({ kind, id, status: 'approved', version: Number(version) + by }));
    const decide = async (decisions: Json[], key = newKey()) =>
      accepted(await ann.api.post('/approvals/decisions', { decisions }, { key }));

    const stale = await decide(decisionsOf(1));
    expect(stale).toMatchObject({ decided: 0, refused: Object.keys(items).length });
    expect(stale.data).toEqual(
      shown.map(({ kind, id, version }) => ({
        ...{ kind, id, result: 'refused' },
        error: {
          code: 'precondition_failed',
          message: expect.stringContaining(`names version ${Number(version) + 1}`) as string,
          details: { version },
        },
      })),
    );
    expect(await inboxOf(ann, '?limit=100')).toEqual(shown);

    const key = newKey();
    const done = await decide(decisionsOf(0), key);
    expect(done).toMatchObject({ decided: Object.keys(items).length, refused: 0 });
    // What the same batch has changed itself does not stand in its way; it does in that of another one.
    expect(await decide(decisionsOf(0), key)).toEqual(done);
    expect((await decide(decisionsOf(0))).data).toEqual(
      shown.map(() =>
        expect.objectContaining({ error: expect.objectContaining({ code: 'precondition_failed' }) as Json }),
      ),
    );
    expect(await inboxOf(bob)).toEqual([]);
  });

  it('is another one once somebody else has approved it', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    await policyIn(world, { kinds: ['time_off'], steps: [{ any: 2, users: [ann.user.id, bob.user.id] }] });
    const { time_off: request, task } = await oneOfEach(world);
    const decisions = [
      { kind: 'time_off', id: request.id, status: 'approved', version: request.version },
      { kind: 'task', id: task.id, status: 'approved' },
    ];
    const decide = async (by: typeof ann, wanted: Json[]) =>
      accepted(await by.api.post('/approvals/decisions', { decisions: wanted })).data;
    expect(await decide(bob, decisions.slice(0, 1))).toMatchObject([{ result: 'pending' }]);
    expect(await decide(ann, decisions)).toMatchObject([
      { result: 'refused', error: { code: 'precondition_failed', details: { version: 2 } } },
      { result: 'approved' },
    ]);
    const [{ version }] = (await inboxOf(ann, '?type=time_off')) as [Json];
    expect(await decide(ann, [{ ...decisions[0]!, version }])).toMatchObject([{ result: 'approved' }]);
  });
});
