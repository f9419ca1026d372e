import type { Json } from '../../support/http';
import { accepted, activeContract, signContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

const FINAL = '2029-05-04T00:00:00.000Z';

describe('what waits for a review as a contract ends', () => {
  const world = useFreshWorld('2029-03-01T00:00:00.000Z');
  const read = async (path: string) => accepted(await world.admin.get(path));
  const bonus = async (id: string, description: string) => {
    const body = { contract_id: id, type: 'bonus', amount: '10.00', description };
    return accepted(await world.worker.post('/invoice-adjustments', body)).id as string;
  };
  const pagesOf = async (id: string) => {
    const rows: Json[] = [];
    for (let cursor: unknown = ''; cursor !== null;) {
      const after = cursor === '' ? '' : `&cursor=${cursor as string}`;
      const page = await read(`/contracts/${id}/schedule?limit=1${after}`);
      rows.push(...(page.data as Json[]));
      cursor = page.next_cursor;
    }
    return rows;
  };

  it('is told to be not payable at the last lock, and is so then', async () => {
    const start_date = '2029-03-01';
    const [ending, terminated, renewed] = [
      await activeContract(world, { start_date, end_date: '2029-04-30' }),
      await activeContract(world, { start_date }),
      await activeContract(world, { start_date }),
    ];
    const contracts = [ending, terminated, renewed];
    const late = await Promise.all(contracts.map((id) => bonus(id, 'Late')));
    await world.advance('2029-04-02T00:00:00.000Z');
    const onTime = await Promise.all(contracts.map((id) => bonus(id, 'On time')));
    const body = { termination_type: 'mutual', completion_date: '2029-04-30', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${terminated}/terminations`, body));
    const renewal = { start_date: '2029-05-01', end_date: null };
    const successor = accepted(await world.admin.post(`/contracts/${renewed}/renewals`, renewal))
      .id as string;
    await signContract(world, successor);

    for (const [index, id] of contracts.entries()) {
      const entries = (await read(`/contracts/${id}/schedule`)).data as Json[];
      expect(await pagesOf(id)).toEqual(entries);
      const told = entries.filter(({ kind }) => kind === 'adjustment' || String(kind).startsWith('cycle'));
      expect(told.map(({ kind, at }) => [kind, at])).toEqual([
        ['cycle_lock', FINAL],
        ['adjustment', FINAL],
        ['adjustment', FINAL],
      ]);
      for (const item of [late[index]!, onTime[index]!]) {
        expect((await read(`/invoice-adjustments/${item}`)).next).toMatchObject({ until: FINAL });
        const { then } = entries.find(({ subject }) => (subject as Json).id === item)!;
        expect(then).toContain('otherwise it is not payable');
      }
    }
    const waiting = (await read('/approvals')).data as Json[];
    expect(waiting.map(({ next }) => (next as Json).until)).toEqual(Array(6).fill(FINAL));
    await world.advance(FINAL);
    for (const item of [...late, ...onTime])
      expect(await read(`/invoice-adjustments/${item}`)).toMatchObject({ status: 'not_payable', next: null });
  });
});
