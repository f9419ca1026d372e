import type { ContractCommand } from '../../domain/contract/commands';
import { contractHost } from '../../domain/contract/due';
import type { Context } from '../../queries/context';
import { bareContract, type ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';

/** Sends a command about a contract to the workflow that answers for it now; what comes back keeps the names shown. */
export async function sendContract(
  { orchestrator }: Pick<Services, 'orchestrator'>,
  context: Context,
  contract: ContractView,
  command: ContractCommand,
): Promise<ContractView> {
  const row = bareContract(contract);
  const committed = await orchestrator.send(context, contractHost(row), { row, command });
  return { ...contract, ...committed };
}
