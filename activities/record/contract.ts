import type { Contract } from '../../domain/contract/contract';
import { changedFields } from '../../domain/contract/terms';
import { isContractTerminal } from '../../domain/contract/transitions';
import { RefusedError } from '../../domain/shared/errors';
import { insertContract, saveTerms, successorInForce, updateContract } from '../../store/contract/contracts';
import { violates } from '../../store/db/database';
import { takeNumber } from '../../store/environment/numbers';
import { planCycles } from '../billing/plan-cycles';
import { endWhatHangsOn } from '../contract/end';
import { renewContract, renewPredecessor } from '../contract/renew';
import { wakesOfContract } from '../contract/wakes';
import type { Recorder, Work } from './recorder';

/** It is created without a contract to belong to; afterwards it is its own. */
type ContractWork = Work<Contract>;
type ContractRecorder = Recorder<'contractSigning' | 'contractTerm', Contract | undefined>;

/** Both workflows of a contract, that of its signing and that of its term, record here. */
export const contractRecorder: ContractRecorder = {
  current: (_trx, _request, { contract }) => Promise.resolve(contract),

  on: {
    create,
    edit,
    sign: async (work) => (work.request.next.status === 'active' ? activate(work) : write(work)),
    activate,
    complete,
    submit: write,
    invite: write,
    withdrawInvitation: write,
    expireInvitation: write,
    decline: write,
    cancel: write,
    delete: write,
    archive: write,
    setExternalId: write,
    addDocument: write,
    remind: write,
    remindExpiry: write,
  },

  // Nothing waits for a contract that is not in force yet, but its own workflow.
  async wakes({ trx, scope }, contract) {
    const hasMoved = contract.status === 'active' || isContractTerminal(contract.status);
    return hasMoved ? wakesOfContract(trx, scope, contract) : [];
  },
};

async function create({ trx, scope, request, append }: ContractWork): Promise<Contract> {
  const number = await takeNumber(trx, scope, 'contract', request.next.number);
  const contract = { ...request.next, number };
  await explained(contract, insertContract(trx, contract));
  await append(request.events.map((event) => ({ ...event, payload: { ...event.payload, number } })));
  return contract;
}

async function write({ trx, request, append }: ContractWork): Promise<Contract> {
  await explained(request.next, updateContract(trx, request.next));
  await append(request.events);
  return request.next;
}

/** Until it is signed a contract has one version of its terms, and an edit rewrites it. */
async function edit(work: ContractWork): Promise<Contract> {
  const { before } = work;
  const next = await write(work);
  const isRewritten =
    next.startDate !== before?.startDate || changedFields(before.terms, next.terms).length > 0;
  if (isRewritten) await saveTerms(work.trx, next, next.startDate, null);
  return next;
}

async function activate(work: ContractWork): Promise<Contract> {
  const next = await write(work);
  work.wake.push(...(await planCycles(work.trx, next, work.request.at)));
  await renewPredecessor(work, next);
  return next;
}

async function complete(work: ContractWork): Promise<Contract> {
  const { trx, scope, request, before, wake } = work;
  const successor = before && (await successorInForce(trx, scope, before.id, request.at));
  // The term is over, but a successor starts at this very instant: renewed, not completed.
  if (successor) return renewContract(work, before, successor, request.actor);
  const next = await write(work);
  wake.push(...(await planCycles(trx, next, request.at)));
  await endWhatHangsOn(work, next);
  return next;
}

/** What the unique keys of contracts forbid, said as a refusal. */
async function explained(contract: Contract, written: Promise<void>): Promise<void> {
  try {
    await written;
  } catch (error) {
    throw explain(error, contract);
  }
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
