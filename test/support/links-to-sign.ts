import { openPage, type PageAnswer } from './forms';
import { linkIn } from './page-links';
import { accepted, createContract } from './steps';
import { stackAddress, type World } from './world';

export const SIGN = { choice: 'accept', signature: 'Wanda Work' };
export const DECLINE = { choice: 'decline', reason: 'Too far away' };

/** A contract that waits for its worker. */
export async function invited(world: World, changes = {}): Promise<string> {
  const id = await createContract(world, { start_date: '2026-02-01', title: 'Secret title', ...changes });
  accepted(await world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'Cleo Client' }));
  accepted(await world.admin.post(`/contracts/${id}/invitations`, { message: 'Please sign' }));
  return id;
}

export const toSign = (world: World, id: string, expiresAt?: string) =>
  linkIn(world, 'sign_contract', id, { personId: world.workerId }, expiresAt);

export const gone = (): Promise<PageAnswer> => openPage(`${stackAddress().url}/l/nothing`);

export async function expectGone(answer: PageAnswer | Promise<PageAnswer>): Promise<void> {
  const [given, wanted] = [await answer, await gone()];
  expect([given.status, given.body]).toEqual([404, wanted.body]);
}
