import type { Scope } from '../../domain/shared/scope';
import { contractEnded, type Contract } from '../../domain/contract/contract';
import { changedFields } from '../../domain/contract/terms';
import { isContractTerminal } from '../../domain/contract/transitions';
import { RefusedError } from '../../domain/shared/errors';
import { insertContract, saveTerms, successorInForce, updateContract } from '../../store/contract/contracts';
import { violates, type Transaction } from '../../store/db/database';
import { takeNumber } from '../../store/environment/numbers';
import {
  affectContract,
  renewedBy,
  renewPredecessor,
  settleEndedContract,
  wakesOfContract,
} from './contract-effects';
import { movesCycles, planCycles } from '../billing/plan-cycles';
import type { Recorder, Work } from './record-change';

export const contractRecorder: Recorder<Contract> = {
  current: (_trx, _scope, _request, contract) => Promise.resolve(contract),

  async write(work: Work<Contract>): Promise<Contract> {
    try {
      return work.contract ? await update(work, work.contract) : await create(work);
    } catch (error) {
      throw explain(error, work.request.next);
    }
  },

  // A contract that other contracts' rows do not hang on wakes nobody before it is in force.
  async wakes(trx: Transaction, scope: Scope, contract: Contract) {
    const moved = contract.status === 'active' || isContractTerminal(contract.status);
    return moved ? wakesOfContract(trx, scope, contract) : [];
  },
};

async function create({ trx, scope, request, append }: Work<Contract>): Promise<Contract> {
  const number = await takeNumber(trx, scope, 'contract', request.next.number);
  const contract = { ...request.next, number };
  await insertContract(trx, contract);
  await append(request.events.map((event) => ({ ...event, payload: { ...event.payload, number } })));
  return contract;
}

async function update(work: Work<Contract>, before: Contract): Promise<Contract> {
  const { trx, request, append } = work;
  if (request.next.status === 'completed') {
    const successor = await successorInForce(trx, work.scope, before.id, request.at);
    if (successor) return renewBySuccessor(work, before, successor);
  }
  const { next } = request;
  await updateContract(trx, next);
  // Until it is signed a contract has one version of its terms, and an edit rewrites it.
  const rewritten = next.startDate !== before.startDate || changedFields(before.terms, next.terms).length > 0;
  if (rewritten && next.activatedAt === null) await saveTerms(trx, next, next.startDate, null);
  await append(request.events);
  if (next.status === before.status) return next;
  if (movesCycles(before, next)) work.wake.push(...(await planCycles(trx, next, request.at)));
  if (next.status === 'active') await renewPredecessor(work, next);
  if (contractEnded.includes(next.status)) await settleEndedContract(work, next);
  return next;
}

/** The term is over, but a successor starts at this very instant: renewed, not completed. */
async function renewBySuccessor(
  work: Work<Contract>,
  before: Contract,
  successor: Contract,
): Promise<Contract> {
  const renewed = await affectContract(work, before, renewedBy(successor, work.request.actor));
  await settleEndedContract(work, renewed);
  return renewed;
}

function explain(error: unknown, { number, externalId }: Contract): unknown {
  if (violates(error, 'contracts_number')) {
    return new RefusedError({
      code: 'number_taken',
      field: 'number',
      message: `Contract number ${number} is taken. Leave number out to get the next free one.`,
    });
  }
  if (violates(error, 'contracts_external_id')) {
    return new RefusedError({
      code: 'external_id_taken',
      field: 'external_id',
      message: `Another contract has the external id ${externalId}. External ids are unique in an environment.`,
    });
  }
  if (violates(error, 'contracts_one_successor')) {
    return new RefusedError({
      code: 'renewal_exists',
      message: 'This contract has a successor already. Cancel that one before renewing again.',
    });
  }
  return error;
}
