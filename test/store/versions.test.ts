import { listVersions } from '../../store/adjustment/adjustments';
import { accepted, activeContract } from '../support/steps';
import { useWorld } from '../support/use-world';

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
    const versions = await listVersions(world.db, world.scope, id as string);
    expect(versions).toMatchObject([
      { version: 1, status: 'approved', invoiceId: null, amount: '1000', description: 'Old' },
      { version: 2, status: 'processing', invoiceId: contractId, amount: '1000', description: 'Old' },
    ]);
    expect(versions[1]).toMatchObject({
      changedBy: { type: 'system' },
      changedAt: '2026-04-01T00:00:00.000Z',
    });
  });
});
