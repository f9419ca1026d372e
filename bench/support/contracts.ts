import type { Body } from './http-client';
import type { Users } from './bench-stack';

export const contractBody = ({ workerId }: Users, changes: Body = {}): Body => ({
  kind: 'fixed',
  title: 'Design work',
  currency: 'EUR',
  amount: '5000.00',
  start_date: '2026-01-01',
  worker_id: workerId,
  ...changes,
});

export async function newContract(users: Users, changes: Body = {}): Promise<string> {
  return String((await users.admin.post('/contracts', contractBody(users, changes)))['id']);
}

export async function clientSigns({ admin }: Users, id: string): Promise<void> {
  await admin.post(`/contracts/${id}/signatures`, { client_signature: 'The Client' });
}

export async function workerSigns({ worker }: Users, id: string): Promise<void> {
  await worker.post(`/contracts/${id}/signatures`, { worker_signature: 'Wanda Work' });
}

/** Contracts that wait for the worker's signature: an invitation can be sent again and again. */
export async function contractsToInvite(users: Users, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const id = await newContract(users);
    await clientSigns(users, id);
    await invite(users, id);
    ids.push(id);
  }
  return ids;
}

/** The command that is measured: an update on an open workflow that changes one row. */
export function invite({ admin }: Users, id: string): Promise<Body> {
  return admin.post(`/contracts/${id}/invitations`);
}

export async function activeContract(users: Users, changes: Body = {}): Promise<string> {
  const id = await newContract(users, changes);
  await clientSigns(users, id);
  await workerSigns(users, id);
  return id;
}
