import { listVersions } from '../../store/adjustment/adjustments';
import { accepted, activeContract, eventsOf } from '../support/steps';
import { useWorld } from '../support/use-world';

const ALL = { after: null, limit: 100 };

describe('versions of an adjustment', () => {
  const world = useWorld('2026-03-10T00:00:00.000Z');

  it('that hold only what a lock changed, as they were once written, are laid over the whole one before them', async () => {
    const contractId = await activeContract(world);
    const body = { contract_id: contractId, type: 'bonus', amount: '10.00', description: 'Old' };
    const { id } = accepted(
      await world.admin.post('/invoice-adjustments', { ...body, is_auto_approved: true }),
    );
    const change = { status: 'processing', invoice_id: contractId, version: 2 };
    await world.db('adjustment_versions').insert({
      ...world.scope,
      adjustmentId: id as string,
      version: 2,
      state: JSON.stringify(change),
      changedBy: JSON.stringify({ id: 'system', name: 'Perdure', type: 'system' }),
      changedAt: '2026-04-01T00:00:00.000Z',
    });
    const versions = await listVersions(world.db, world.scope, id as string, ALL);
    expect(versions).toMatchObject([
      { version: 1, status: 'approved', invoiceId: null, amount: '1000', description: 'Old' },
      { version: 2, status: 'processing', invoiceId: contractId, amount: '1000', description: 'Old' },
    ]);
    expect(versions[1]).toMatchObject({
      changedBy: { type: 'system' },
      changedAt: '2026-04-01T00:00:00.000Z',
    });
    // It never happened; what is left in the world is checked at the end.
    await world.db('adjustment_versions').where({ adjustmentId: id, version: 2 }).delete();
  });

  it('that is billed alone are counted once: the event that tells of it is not another one', async () => {
    accepted(await world.admin.patch('/settings', { late_items: 'off_cycle' }));
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const body = { contract_id: contractId, type: 'bonus', amount: '10.00', description: 'Late' };
    const { id } = accepted(await world.admin.post('/invoice-adjustments', body));
    await world.advance('2026-04-02T00:00:00.000Z');
    accepted(await world.admin.post(`/invoice-adjustments/${id as string}/reviews`, { status: 'approved' }));
    const versions = await listVersions(world.db, world.scope, id as string, ALL);
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
    expect(versions.slice(-2)).toMatchObject([
      { status: 'approved', invoiceId: null },
      { status: 'processing', invoiceId: expect.any(String) as string },
    ]);
    const [applied] = (await eventsOf(world, contractId)).filter(
      ({ type }) => type === 'invoice-adjustment.applied',
    );
    expect(applied).toMatchObject({
      payload: {
        ...{ adjustment_id: id, adjustment_type: 'bonus', amount: '10.00', currency: 'EUR', cycle_id: null },
        ...{ invoice_id: versions.at(-1)?.invoiceId, version: versions.at(-1)?.version },
      },
    });
  });
});
