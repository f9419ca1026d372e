import type { Contract } from '../../domain/contract/contract';
import { contractWaiter } from '../../domain/contract/due';
import { workflowIdOf } from '../../domain/lifecycles';
import type { Scope } from '../../domain/shared/scope';
import { listAmendments } from '../../store/amendment/amendments';
import { readContract } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import type { Wake } from '../../workflows/messages';
import { listEndedRules } from '../../store/recurring/recurring';
import { wakesOfForfeited } from '../payments/forfeit-off-cycle';
import { readAccount } from '../../store/prepay/accounts';
import { prepayOf } from '../../domain/prepay/of-contract';
import { wakeOfAccount, wakeOfRule } from '../support/wakes';
import { wakesOfTimeOff } from './cut-time-off';

/** Workflows that have to look at their row again because this contract has moved. */
export async function wakesOfContract(trx: Transaction, scope: Scope, contract: Contract): Promise<Wake[]> {
  const wakes: Wake[] = [];
  if (contract.endedAt && !contract.activatedAt)
    wakes.push({ workflowId: workflowIdOf('contractSigning', scope, contract.id), start: null });
  if ((contract.endsAt || contract.indexation) && contract.activatedAt)
    wakes.push(wakeOfTerm(scope, contract));
  if (contract.nextContractId) wakes.push(...(await wakesOfNextTerm(trx, scope, contract.nextContractId)));
  if (contract.endedAt) wakes.push(...(await wakesOfEnd(trx, scope, contract.id)));
  else if (contract.previousContractId)
    wakes.push(...(await wakesOfRenewal(trx, scope, contract.previousContractId)));
  if (contract.activatedAt && prepayOf(contract)) {
    const account = await readAccount(trx, contract);
    if (account) wakes.push(wakeOfAccount(account));
  }
  const movedAt = contract.endedAt ?? (contract.previousContractId === null ? null : contract.activatedAt);
  if (movedAt !== null) wakes.push(...(await wakesOfTimeOff(trx, scope, contract.workerId, movedAt)));
  return wakes;
}

/** One that has begun by itself is waited for by nobody yet. */
async function wakesOfNextTerm(trx: Transaction, scope: Scope, id: string): Promise<Wake[]> {
  const next = await readContract(trx, scope, id);
  return next && contractWaiter(next) === 'contractTerm' ? [wakeOfTerm(scope, next)] : [];
}

function wakeOfTerm(scope: Scope, contract: Contract): Wake {
  const isWaiting = contractWaiter(contract) === 'contractTerm';
  return {
    workflowId: workflowIdOf('contractTerm', scope, contract.id),
    start: isWaiting ? { workflowType: 'contractTerm', state: contract } : null,
  };
}

/** The contract that this one renews has ended, and its term is waited for no longer. */
async function wakesOfRenewal(trx: Transaction, scope: Scope, predecessorId: string): Promise<Wake[]> {
  const term = { workflowId: workflowIdOf('contractTerm', scope, predecessorId), start: null };
  return [term, ...(await wakesOfEnd(trx, scope, predecessorId))];
}

async function wakesOfEnd(trx: Transaction, scope: Scope, contractId: string): Promise<Wake[]> {
  const page = { after: null, limit: 100 };
  const voided = await listAmendments(trx, scope, contractId, { statuses: ['void'] }, page);
  const amendments = voided.map(({ id }) => workflowIdOf('amendmentSigning', scope, id));
  return [
    ...amendments.map((workflowId) => ({ workflowId, start: null })),
    ...(await listEndedRules(trx, scope, contractId)).map(wakeOfRule),
    ...(await wakesOfForfeited(trx, scope, contractId)),
    { workflowId: workflowIdOf('paymentSchedule', scope, contractId), start: null },
  ];
}
