import { contractCommands, type ContractCommand } from '../../domain/contract/commands';
import type { Contract } from '../../domain/contract/contract';
import { decideContract } from '../../domain/contract/decide';
import { contractDue, contractWaiter } from '../../domain/contract/due';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/**
 * The term of an active contract that has an end date. Started by the activation; waits for the expiry
 * reminders and the end date; ends when the contract is completed, or a termination takes over.
 */
export async function contractTerm(input: LifecycleInput<Contract>): Promise<void> {
  await runLifecycle<Contract, ContractCommand>(
    {
      commands: contractCommands,
      decide: decideContract,
      due: contractDue,
      isWaiting: (contract) => contractWaiter(contract) === 'contractTerm',
      record: durable('recordContract'),
      load: durable('loadContract'),
    },
    input,
  );
}
