import type { Context } from '../../queries/context';
import { findContract } from '../../queries/contract/find-contract';
import { wasDone } from '../../queries/was-done';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Deletes a contract that nobody has signed. A repeat of this very request finds it gone, as it asked for. */
export async function deleteContract(services: Services, context: Context, id: string): Promise<void> {
  if (await wasDone(services, context)) return;
  const contract = await findContract(services, context, id);
  await sendContract(services, context, contract, { type: 'delete', actor: context.actor });
}
