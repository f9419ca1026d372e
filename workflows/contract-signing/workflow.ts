import { contractCommands, type ContractCommand } from '../../domain/contract/commands';
import type { Contract } from '../../domain/contract/contract';
import { decideContract } from '../../domain/contract/decide';
import { contractDue, contractWaiter } from '../../domain/contract/due';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/**
 * From a draft to an active contract. Started by the create; waits for both signatures, reminders, the
 * invitation's expiry and the start date; ends when the contract is active, cancelled or deleted.
 */
export async function contractSigning(input: LifecycleInput<Contract>): Promise<void> {
  await runLifecycle<Contract, ContractCommand>(
    {
      commands: contractCommands,
      decide: decideContract,
      due: contractDue,
      isWaiting: (contract) => contractWaiter(contract) === 'contractSigning',
      record: durable('recordContract'),
      load: durable('loadContract'),
    },
    input,
  );
}
