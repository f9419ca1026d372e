import type { Json } from '../../support/http';
import {
  accepted,
  activeContract,
  contractStatus,
  lifecycleEventsOf,
  signContract,
} from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('the end of a term', () => {
  const world = useFreshWorld('2026-01-15T00:00:00.000Z');

  const term = { start_date: '2026-01-01', end_date: '2026-06-30' };
  const systemEvents = async (id: string): Promise<Json[]> =>
    (await lifecycleEventsOf(world, id))
      .filter(({ actor }) => actor.type === 'system')
      .map(({ type, occurred_at }) => [type, occurred_at]);

  it('completes the contract at 24:00 of its end date, after reminders', async () => {
    const id = await activeContract(world, term);
    await world.advance('2026-06-30T23:59:59Z');
    expect(await contractStatus(world, id)).toBe('active');
    await world.advance('2026-07-01T00:00:00Z');
    expect(await contractStatus(world, id)).toBe('completed');
    expect(await systemEvents(id)).toEqual([
      ['contract.expiring', '2026-06-01T00:00:00.000Z'],
      ['contract.expiring', '2026-06-24T00:00:00.000Z'],
      ['contract.status.updated', '2026-07-01T00:00:00.000Z'],
      ['contract.completed', '2026-07-01T00:00:00.000Z'],
      ['people.terminated', '2026-07-01T00:00:00.000Z'],
    ]);
  });

  it('does not complete a contract that is terminated before, and does when the termination is cancelled', async () => {
    const ended = await activeContract(world, term);
    const kept = await activeContract(world, term);
    const body = { termination_type: 'mutual', completion_date: '2026-03-31', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${ended}/terminations`, body));
    accepted(await world.admin.post(`/contracts/${kept}/terminations`, body));
    accepted(await world.admin.delete(`/contracts/${kept}/terminations`));
    await world.advance('2026-08-01T00:00:00Z');
    expect(await contractStatus(world, ended)).toBe('terminated');
    expect(await contractStatus(world, kept)).toBe('completed');
  });

  it('renews the contract when a signed successor takes over at that instant', async () => {
    const id = await activeContract(world, term);
    const successor = accepted(await world.admin.post(`/contracts/${id}/renewals`, {}));
    expect(successor).toMatchObject({
      status: 'draft',
      start_date: '2026-07-01',
      end_date: '2026-12-31',
      previous_contract_id: id,
    });
    expect(await world.admin.post(`/contracts/${id}/renewals`, {})).toMatchObject({
      status: 409,
      body: { error: { code: 'renewal_exists' } },
    });
    expect((await signContract(world, successor.id)).status).toBe('signed');
    await world.advance('2026-07-01T00:00:00Z');
    expect(await contractStatus(world, id)).toBe('renewed');
    expect(await contractStatus(world, successor.id)).toBe('active');
    const types = (await systemEvents(id)).map((event) => event[0] as string);
    expect(types).toContain('contract.renewed');
    expect(types).not.toContain('contract.completed');
    expect(types).not.toContain('people.terminated');
  });

  it('renews early when the successor starts before the end, and not at all when it starts later', async () => {
    const early = await activeContract(world, term);
    const first = accepted(
      await world.admin.post(`/contracts/${early}/renewals`, { start_date: '2026-05-01', end_date: null }),
    );
    await signContract(world, first.id);
    const late = await activeContract(world, term);
    const second = accepted(
      await world.admin.post(`/contracts/${late}/renewals`, { start_date: '2026-08-01' }),
    );
    await signContract(world, second.id);
    await world.advance('2026-05-01T00:00:00Z');
    expect(await contractStatus(world, early)).toBe('renewed');
    await world.advance('2026-08-02T00:00:00Z');
    expect(await contractStatus(world, late)).toBe('completed');
    expect(await contractStatus(world, second.id)).toBe('active');
  });
});
