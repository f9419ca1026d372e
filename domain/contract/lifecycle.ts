import { declareLifecycle } from '../shared/lifecycle';
import { contractCommands, type ContractCommand } from './commands';
import type { Contract } from './contract';
import { decideContract } from './decide';
import { contractDue, contractWaiter } from './due';
import { isContractTerminal } from './transitions';

const contract = {
  rows: 'contracts',
  record: 'recordContract',
  load: 'loadContract',
  commands: contractCommands,
  decide: decideContract,
  due: contractDue,
  isSettled: ({ status }: Contract) => isContractTerminal(status),
  contractOf: ({ id }: Contract) => id,
} as const;

/**
 * From a draft to an active contract. Started by its creation; waits for both signatures, reminders, the
 * invitation's expiry and the start date; ends when the contract is active, cancelled or deleted.
 */
export const contractSigning = declareLifecycle<Contract, ContractCommand>()({
  ...contract,
  path: 'contract-signing',
  isWaiting: (state) => contractWaiter(state) === 'contractSigning',
});

/**
 * The term of an active contract that has an end date. Started by its activation; waits for the expiry
 * reminders and the end date; ends when the contract is completed, or a termination takes over.
 */
export const contractTerm = declareLifecycle<Contract, ContractCommand>()({
  ...contract,
  path: 'contract-term',
  isWaiting: (state) => contractWaiter(state) === 'contractTerm',
});
