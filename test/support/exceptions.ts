import type { Json } from './http';
import { accepted } from './steps';
import type { World } from './world';

/**
 * A February that cannot be billed for an approved item in another currency, which no command makes any more; with the
 * clock at the day after its lock.
 */
export async function setAside(
  world: World,
  contractId: string,
): Promise<{ cycleId: string; itemId: string }> {
  const cycles = accepted(await world.admin.get(`/contracts/${contractId}/cycles`)).data as Json[];
  const cycleId = cycles.find(({ start_date }) => start_date === '2026-02-01')!.id as string;
  const item = { contract_id: contractId, type: 'bonus', amount: '1.00', is_auto_approved: true };
  const made = accepted(await world.admin.post('/invoice-adjustments', { ...item, cycle_id: cycleId }));
  const itemId = made.id as string;
  await world.db('adjustments').where({ id: itemId }).update({ currency: 'USD' });
  await world.advance('2026-03-02T00:00:00Z');
  return { cycleId, itemId };
}
