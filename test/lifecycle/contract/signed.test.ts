import { proposePreviewed } from '../../support/amendments';
import type { Json } from '../../support/http';
import { invoicesOf } from '../../support/payments';
import { accepted, contractStatus, createContract, eventTypesOf, signContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('a contract that both have signed and that has not begun', () => {
  const world = useFreshWorld('2027-01-10T00:00:00.000Z');
  let id: string;
  beforeEach(async () => {
    id = await createContract(world, { start_date: '2027-02-01', amount: '280.00' });
    expect((await signContract(world, id)).status).toBe('signed');
  });

  const amend = async (changes: Json): Promise<Json> => {
    const amendment = accepted(await proposePreviewed(world, id, changes));
    const path = `/contracts/${id}/amendments/${amendment.id}`;
    return accepted(await world.worker.post(`${path}/signatures`, { worker_signature: 'Wanda Work' }));
  };
  const terminate = (changes: Json) =>
    world.admin.post(`/contracts/${id}/terminations`, { termination_type: 'mutual', ...changes });
  const totals = async () => (await invoicesOf(world, id)).map(({ total }) => total as string);

  it('is called off, with what was agreed about it', async () => {
    const path = `/contracts/${id}/amendments`;
    const open = accepted(await world.admin.post(path, { amount: '300.00', effective_date: '2027-03-01' }));
    accepted(await terminate({ completion_date: '2027-02-20', terminate_now: false }));
    accepted(await world.admin.post(`/contracts/${id}/cancel`, { reason: 'They found another job.' }));
    await world.advance('2027-04-01');
    expect(await contractStatus(world, id)).toBe('cancelled');
    expect(accepted(await world.admin.get(`${path}/${open.id}`)).status).toBe('void');
    const { data } = accepted(await world.admin.get(`/contracts/${id}/terminations`));
    expect((data as Json[]).map(({ status }) => status as string)).toEqual(['cancelled']);
    expect(await totals()).toEqual([]);
  });

  it('is amended from its first day on, and later', async () => {
    expect(await amend({ amount: '560.00', effective_date: '2027-02-01' })).toMatchObject({
      status: 'active',
    });
    expect(await amend({ title: undefined, amount: '620.00', effective_date: '2027-03-01' })).toMatchObject({
      status: 'signed',
    });
    expect(await contractStatus(world, id)).toBe('signed');
    await world.advance('2027-04-01');
    expect(await contractStatus(world, id)).toBe('active');
    expect(await totals()).toEqual(['560.00', '620.00']);
  });

  it('begins with other settings, when these are amended from its first day on', async () => {
    const weekly = { frequency: 'weekly', cycle_end_type: 'DAY_OF_WEEK', cycle_end: 7, scale: 'weekly' };
    await amend({ ...weekly, amount: '70.00', effective_date: '2027-02-01' });
    await world.advance('2027-02-15');
    expect(await totals()).toEqual(['70.00', '70.00']);
  });

  it('is given an end before it begins, which is cancelled or takes effect', async () => {
    accepted(await terminate({ completion_date: '2027-02-14', terminate_now: false }));
    expect((await terminate({ completion_date: '2027-02-20', terminate_now: false })).body.error.code).toBe(
      'termination_exists',
    );
    accepted(await world.admin.delete(`/contracts/${id}/terminations`));
    accepted(await terminate({ completion_date: '2027-02-07', terminate_now: false }));
    expect(await contractStatus(world, id)).toBe('signed');
    await world.advance('2027-02-01');
    expect(await contractStatus(world, id)).toBe('termination_scheduled');
    await world.advance('2027-04-01');
    expect(await contractStatus(world, id)).toBe('terminated');
    expect(await totals()).toEqual(['70.00']);
  });

  it('is ended at once and never begins; a day before its start is no completion date', async () => {
    expect(await terminate({ completion_date: '2027-01-20', terminate_now: false })).toMatchObject({
      status: 422,
      body: { error: { code: 'completion_before_start' } },
    });
    accepted(await terminate({ completion_date: '2027-01-10', terminate_now: true }));
    expect(await contractStatus(world, id)).toBe('terminated');
    await world.advance('2027-04-01');
    expect(await contractStatus(world, id)).toBe('terminated');
    expect(await totals()).toEqual([]);
    expect(await eventTypesOf(world, id)).not.toContain('contract.activated');
  });
});
