import type { Users } from './bench-stack';
import { activeContract } from './contracts';

const CLIENTS = 16;

/** Ids of adjustments of one active contract that wait for a review. */
export async function pendingAdjustments(users: Users, count: number): Promise<string[]> {
  const contractId = await activeContract(users);
  const body = { contract_id: contractId, type: 'bonus', amount: '10.00', description: 'Benchmark' };
  const ids: string[] = [];
  let sent = 0;
  const client = async () => {
    while (sent < count) {
      sent += 1;
      ids.push(String((await users.admin.post('/invoice-adjustments', body))['id']));
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return ids;
}
