import type { Contract } from '../../domain/contract/contract';
import { numberFamilyOf } from '../../domain/contract/kinds';
import { changedFields } from '../../domain/contract/terms';
import { withNumber } from '../../domain/contract/create';
import { isContractTerminal } from '../../domain/contract/transitions';
import { successionOf } from '../../domain/contract/renewal';
import { RefusedError } from '../../domain/shared/errors';
import { billedThrough } from '../../store/billing/cycles';
import {
  insertContract,
  lockContract,
  saveTerms,
  successorInForce,
  updateContract,
} from '../../store/contract/contracts';
import { violates } from '../../store/db/database';
import { takeNumber } from '../../store/environment/numbers';
import { makePerson } from '../../store/people/make-person';
import { planCycles } from '../billing/plan-cycles';
import { endWhatHangsOn, endWhatWasAgreed } from '../contract/end';
import { begin, guardSuccession, renewContract, takeoverOf } from '../contract/begin';
import { indexTerms } from '../contract/index-terms';
import { renewTerm } from '../contract/renew-term';
import { wakesOfContract } from '../contract/wakes';
import { lockOwner } from './lock-owner';
import type { Recorder, Work } from './recorder';

/** It is created without a contract to belong to; afterwards it is its own. */
type ContractWork = Work<Contract>;
type ContractRecorder = Recorder<'contractSigning' | 'contractTerm', Contract | undefined>;

/** Both workflows of a contract, that of its signing and that of its term, record here. */
export const contractRecorder: ContractRecorder = {
  async lock(trx, request) {
    // A successor's change may end its predecessor. Contracts are locked in the order of their ids, here as everywhere.
    const { scope, next } = request;
    if (next.previousContractId) await lockContract(trx, scope, next.previousContractId);
    return lockOwner(trx, 'contractSigning', request);
  },

  current: (_trx, _request, { contract }) => Promise.resolve(contract),

  on: {
    create,
    edit,
    sign,
    signByHand: sign,
    activate,
    complete,
    submit: (work) => (work.request.next.signedAt === null ? write(work) : sign(work)),
    invite: write,
    withdrawInvitation: write,
    expireInvitation: write,
    decline: write,
    cancel,
    delete: write,
    archive: write,
    setExternalId: write,
    addDocument: write,
    remind: write,
    remindExpiry: write,
    stopRenewal: write,
    resumeRenewal: write,
    skipIndexation: write,
    remindRenewal: write,
    index: (work) => indexTerms(work, existing(work)),
    renewTerm: (work) => renewTerm(work, existing(work)),
  },

  // Nothing waits for a contract that is not in force yet, but its own workflow.
  async wakes({ trx, scope }, contract) {
    const hasMoved = contract.status === 'active' || isContractTerminal(contract.status);
    return hasMoved ? wakesOfContract(trx, scope, contract) : [];
  },
};

async function create(work: ContractWork): Promise<Contract> {
  const { trx, scope, cause, request, telling } = work;
  await guardSuccession(work, request.next);
  const number = await takeNumber(trx, scope, numberFamilyOf(request.next), request.next.number);
  const workerId = request.newPerson
    ? await makePerson(trx, request.newPerson, cause)
    : request.next.workerId;
  const made = { ...request.next, number, workerId };
  const events = request.events.map((event) => withNumber(event, number));
  // One that nobody has to approve may begin as it is made.
  const takeover = made.status === 'active' ? await takeoverOf(work, made) : null;
  const contract = takeover?.contract ?? made;
  await explained(contract, insertContract(trx, contract, await telling(events)));
  return takeover ? beginning(work, takeover) : contract;
}

async function write(
  { trx, request, telling }: ContractWork,
  next: Contract = request.next,
): Promise<Contract> {
  await explained(next, updateContract(trx, next, await telling(request.events)));
  return next;
}

/** Until it is signed a contract has one version of its terms, and an edit rewrites it. */
async function edit(work: ContractWork): Promise<Contract> {
  const { before } = work;
  if (work.request.next.startDate !== before?.startDate) await guardSuccession(work, work.request.next);
  const next = await write(work);
  const isRewritten =
    next.startDate !== before?.startDate || changedFields(before.terms, next.terms).length > 0;
  if (isRewritten) await saveTerms(work.trx, next, next.startDate, null);
  return next;
}

async function sign(work: ContractWork): Promise<Contract> {
  const { next } = work.request;
  await guardSuccession(work, next);
  return next.status === 'active' ? activate(work) : write(work);
}

/** Signed late, it begins with the indexations that have been since its start. */
async function activate(work: ContractWork): Promise<Contract> {
  const takeover = await takeoverOf(work, work.request.next);
  await write(work, takeover.contract);
  return beginning(work, takeover);
}

async function beginning(
  work: ContractWork,
  takeover: Awaited<ReturnType<typeof takeoverOf>>,
): Promise<Contract> {
  const contract = await indexTerms(work, takeover.contract);
  await begin(work, { ...takeover, contract });
  return contract;
}

/** The row as it is, locked, of a command that is not its creation. */
function existing({ before }: ContractWork): Contract {
  if (!before) throw new Error('There is no such contract.');
  return before;
}

/** Before it was signed nothing hung on it but its own signatures. */
async function cancel(work: ContractWork): Promise<Contract> {
  const { before } = work;
  const next = await write(work);
  if (before?.status === 'signed') await endWhatWasAgreed(work, before);
  return next;
}

async function complete(work: ContractWork): Promise<Contract> {
  const { trx, scope, request, before } = work;
  const successor = before && (await successorInForce(trx, scope, before.id, request.at));
  // The term is over, but a successor starts at this very instant: renewed, not completed.
  if (successor) {
    const succession = successionOf(successor, await billedThrough(trx, before));
    return renewContract(work, before, { successor, succession, actor: request.actor });
  }
  const next = await write(work);
  await planCycles(work, next);
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

/** Removed from its register between the look at it and the write that names it. */
const removed = ['party_id', 'member_id', 'place_id', 'entry_id'] as const;

function explain(error: unknown, { number, externalId }: Contract): unknown {
  const gone = removed.find((column) =>
    violates(error, `${column === 'entry_id' ? 'contract_items' : 'contracts'}_${column}_fkey`),
  );
  if (gone) {
    return new RefusedError({
      code: 'not_found',
      message:
        'A party, a resource or a plan that the contract names has been removed. Read it anew, and name another.',
    });
  }
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
