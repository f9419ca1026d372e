import type { Json } from '../../support/http';
import { invoicesOf } from '../../support/payments';
import {
  accepted,
  activeContract,
  contractStatus,
  lifecycleEventsOf,
  signContract,
} from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';

describe('a renewal (spec 6.18)', () => {
  const world = useFreshWorld('2027-01-01T00:00:00.000Z');
  const january = { start_date: '2027-01-01', amount: '310.00' };

  const renew = (id: string, body: Json) => world.admin.post(`/contracts/${id}/renewals`, body);
  const clientSigns = (id: string) =>
    world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'The Client' });
  const workerSigns = (id: string) =>
    world.worker.post(`/contracts/${id}/signatures`, { worker_signature: 'Wanda Work' });
  const billed = async (...ids: string[]) => {
    const all = await Promise.all(ids.map((id) => invoicesOf(world, id)));
    return all.flat().map((invoice) => [invoice.period_start, invoice.period_end, invoice.total]);
  };
  const cyclesOf = async (id: string) => {
    const { data } = accepted(await world.admin.get(`/contracts/${id}/cycles`));
    return (data as Json[]).map((cycle) => [cycle.start_date, cycle.end_date]).reverse();
  };

  it('signed after days that it covers were billed is refused, with the day from which it is possible', async () => {
    const id = await activeContract(world, january);
    await world.advance('2027-01-10');
    const late = accepted(await renew(id, { start_date: '2027-01-20' }));
    accepted(await clientSigns(late.id));
    await world.advance('2027-02-03');
    const refused = await workerSigns(late.id);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        error: { code: 'renewal_overlaps', details: { earliest_start_date: '2027-02-01' } },
      },
    });
    expect(await renew(id, { start_date: '2027-01-31' })).toMatchObject({ status: 409 });
    accepted(await world.admin.post(`/contracts/${late.id}/cancel`, {}));
    const again = accepted(await renew(id, { start_date: '2027-02-01', end_date: null }));
    await signContract(world, again.id);
    await world.advance('2027-03-01');
    expect(await billed(id, again.id)).toEqual([
      ['2027-01-01', '2027-01-31', '310.00'],
      ['2027-02-01', '2027-02-28', '310.00'],
    ]);
    expect(await cyclesOf(id)).toEqual([['2027-01-01', '2027-01-31']]);
  });

  it('signed late, but before the lock, takes its days over, and those of a cycle that has begun', async () => {
    const id = await activeContract(world, { ...january, lock_offset_hours: 240 });
    const rule = { contract_id: id, type: 'bonus', amount: '10.00', description: 'Phone' };
    accepted(
      await world.admin.post('/invoice-adjustments?recurring=true', { ...rule, is_auto_approved: true }),
    );
    const item = accepted(
      await world.admin.post('/invoice-adjustments', { ...rule, amount: '7.00', is_auto_approved: true }),
    );
    const late = accepted(await renew(id, { start_date: '2027-01-20', end_date: null }));
    await world.advance('2027-02-03');
    const inFebruary = accepted(
      await world.admin.post('/invoice-adjustments', { ...rule, amount: '5.00', is_auto_approved: true }),
    );
    expect((await signContract(world, late.id)).status).toBe('active');
    expect(await contractStatus(world, id)).toBe('renewed');
    expect(await cyclesOf(id)).toEqual([['2027-01-01', '2027-01-19']]);
    expect(await cyclesOf(late.id)).toEqual([
      ['2027-01-20', '2027-01-31'],
      ['2027-02-01', '2027-02-28'],
      ['2027-03-01', '2027-03-31'],
    ]);
    // What is left of the renewed contract can be reviewed for the time that every end gives, from the signature on.
    await world.advance('2027-02-05T23:00:00Z');
    expect(await billed(id)).toEqual([]);
    await world.advance('2027-03-11');
    expect(await billed(id, late.id)).toEqual([
      ['2027-01-01', '2027-01-19', '212.00'],
      ['2027-01-20', '2027-01-31', '120.00'],
      ['2027-02-01', '2027-02-28', '310.00'],
    ]);
    const statusOf = async (adjustment: Json) =>
      accepted(await world.admin.get(`/invoice-adjustments/${adjustment.id}`)).status as string;
    expect([await statusOf(item), await statusOf(inFebruary)]).toEqual(['processing', 'processing']);
    const { data } = accepted(await world.admin.get(`/invoice-adjustments?contract_id=${id}`));
    const made = (data as Json[]).filter(({ rule_id: ruleId }) => ruleId !== null);
    expect(made.map(({ status }) => status as string).sort()).toEqual(['declined', 'processing']);
  });

  it('takes the place of a termination that was to come later', async () => {
    const id = await activeContract(world, january);
    const body = { termination_type: 'mutual', completion_date: '2027-01-25', terminate_now: false };
    accepted(await world.admin.post(`/contracts/${id}/terminations`, body));
    const successor = accepted(await renew(id, { start_date: '2027-01-20', end_date: null }));
    await signContract(world, successor.id);
    await world.advance('2027-01-20');
    expect(await contractStatus(world, id)).toBe('renewed');
    expect((await world.admin.delete(`/contracts/${id}/terminations`)).status).toBe(404);
    await world.advance('2027-03-01');
    expect(await billed(id, successor.id)).toEqual([
      ['2027-01-01', '2027-01-19', '190.00'],
      ['2027-01-20', '2027-01-31', '120.00'],
      ['2027-02-01', '2027-02-28', '310.00'],
    ]);
    const cancelled = (await lifecycleEventsOf(world, id)).filter(
      ({ type }) => type === 'contract.termination.cancelled',
    );
    expect(cancelled).toMatchObject([{ payload: { reason: 'The contract is renewed before that day.' } }]);
    const again = { ...body, terminate_now: true };
    expect(await world.admin.post(`/contracts/${id}/terminations`, again)).toMatchObject({ status: 409 });
  });

  it('overtaken by a lock bills what was agreed on first with its first invoice', async () => {
    const id = await activeContract(world, january);
    const successor = accepted(await renew(id, { start_date: '2027-01-20', end_date: null })).id as string;
    const agreed = { first_payment: '77.00', first_payment_date: '2027-03-20' };
    accepted(await world.admin.patch(`/contracts/${successor}`, agreed));
    await signContract(world, successor);
    // As after an outage: it is woken once the days that it was to take over have been billed.
    await world.db('alarms').where({ subjectId: successor }).update({ wakeAt: '2027-02-02T00:00:00Z' });
    await world.advance('2027-02-10');
    const path = `/contracts/${successor}/amendments`;
    const more = { first_payment: '88.00', effective_date: '2027-02-20' };
    const { id: amendment } = accepted(await world.admin.post(path, more));
    accepted(await world.worker.post(`${path}/${amendment}/signatures`, { worker_signature: 'Wanda Work' }));
    await world.advance('2027-04-01');
    expect(await billed(id, successor)).toEqual([
      ['2027-01-01', '2027-01-31', '310.00'],
      ['2027-02-01', '2027-02-28', '88.00'],
      ['2027-03-01', '2027-03-31', '310.00'],
    ]);
    const due = (await invoicesOf(world, successor)).map(({ due_date: date }) => date as string);
    expect(due).toEqual(['2027-03-20', '2027-03-31']);
  });

  it('of a contract that ended meanwhile begins after its last day', async () => {
    const id = await activeContract(world, { ...january, end_date: '2027-02-15' });
    const successor = accepted(await renew(id, { start_date: '2027-02-10' }));
    accepted(await clientSigns(successor.id));
    await world.advance('2027-02-16');
    expect(await contractStatus(world, id)).toBe('completed');
    expect(await workerSigns(successor.id)).toMatchObject({
      body: { error: { code: 'renewal_overlaps', details: { earliest_start_date: '2027-02-16' } } },
    });
  });
});
