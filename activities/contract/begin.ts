import { isOfWorkforce } from '../../domain/contract/kinds';
import type { ContractEffect } from '../../domain/contract/commands';
import { isInForce, type Contract } from '../../domain/contract/contract';
import {
  begun,
  hasEnded,
  refuseSuccession,
  successionOf,
  type Succession,
} from '../../domain/contract/renewal';
import { personReinstated } from '../../domain/people/events';
import { addDays } from '../../domain/shared/calendar';
import { RefusedError } from '../../domain/shared/errors';
import { SYSTEM, type Actor } from '../../domain/shared/lifecycle';
import { billedThrough } from '../../store/billing/cycles';
import { lockContract } from '../../store/contract/contracts';
import { reinstate } from '../../store/people/people';
import { planCycles } from '../billing/plan-cycles';
import { openPrepay } from '../prepay/of-contract';
import type { Work } from '../record/recorder';
import { affectContract } from './affect';
import { endWhatHangsOn, supersedeTermination } from './end';

/** Refuses a successor that would bill days which its predecessor bills; whoever signs late is told what to do. */
export async function guardSuccession({ trx, scope, request }: Work, successor: Contract): Promise<void> {
  if (!successor.previousContractId) return;
  const predecessor = await lockContract(trx, scope, successor.previousContractId);
  if (!predecessor) return;
  const refusal = refuseSuccession(successor, predecessor, await billedThrough(trx, predecessor), request.at);
  if (refusal) throw new RefusedError(refusal);
}

/** How a contract comes into force: alone, or in the place of the one that it renews, which is locked. */
export interface Takeover {
  contract: Contract;
  predecessor: Contract | undefined;
  succession: Succession;
  /** By what was agreed on before, without anybody signing anew. */
  isAutomatic?: boolean;
}

export async function takeoverOf({ trx, scope }: Work, contract: Contract): Promise<Takeover> {
  const { previousContractId } = contract;
  const predecessor = previousContractId ? await lockContract(trx, scope, previousContractId) : undefined;
  const succession = successionOf(contract, predecessor ? await billedThrough(trx, predecessor) : null);
  return { contract: begun(contract, succession), predecessor, succession };
}

/**
 * The contract is in force: its cycles are made, its worker is back if they had left, and the contract that it renews
 * ends, whichever of the two is recorded first (R4-04). Answers that one.
 */
export async function begin(
  work: Work,
  { contract, predecessor, succession, isAutomatic = false }: Takeover,
): Promise<Contract | undefined> {
  const { trx, scope, request, append } = work;
  await planCycles(work, contract);
  await openPrepay(work, contract);
  if (isOfWorkforce(contract) && (await reinstate(trx, scope, contract.workerId)))
    await append([personReinstated(contract.workerId)], contract.id);
  if (!predecessor || !isInForce(predecessor) || hasEnded(predecessor, request.at)) return undefined;
  return renewContract(work, predecessor, { successor: contract, succession, actor: SYSTEM, isAutomatic });
}

/** A renewed contract ends on the day before its successor takes over. */
export async function renewContract(
  work: Work,
  contract: Contract,
  by: { successor: Contract; succession: Succession; actor: Actor; isAutomatic?: boolean },
): Promise<Contract> {
  const { successor, succession, actor, isAutomatic = false } = by;
  const lastDay = addDays(succession.from, -1);
  const effect: ContractEffect = {
    ...{ type: 'renew', actor, successorId: successor.id, lastDay, isAutomatic },
    endsAt: succession.endsAt,
  };
  await supersedeTermination(work, contract, 'The contract is renewed before that day.');
  const renewed = await affectContract(work, contract, effect);
  await endWhatHangsOn(work, renewed, successor.id);
  return renewed;
}
