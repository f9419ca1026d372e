import { editCommand, type ContractChanges } from '../../domain/contract/edit';
import { checkStart } from '../../domain/contract/check-start';
import { todayIn, type Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import { knownGroup, knownWorker } from '../people/known';
import type { Services } from '../services';
import { withNames } from './names';
import { sendContract } from './send-contract';

/** Changes a contract in place while nobody has signed it, or sets its external id at any time. */
export async function editContract(
  services: Services,
  context: Context,
  contract: ContractView,
  changes: ContractChanges,
): Promise<ContractView> {
  if (changes.startDate !== undefined) checkStart(changes.startDate, todayIn(context, 'UTC'));
  const { workerId, groupId } = { ...contract, ...changes };
  const worker = await knownWorker(services, context, workerId);
  const group = await knownGroup(services, context, groupId);
  const command = editCommand(contract, changes, context.actor);
  return withNames(await sendContract(services, context, contract, command), worker, group);
}
