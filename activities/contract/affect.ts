import type { ContractEffect } from '../../domain/contract/commands';
import type { Contract } from '../../domain/contract/contract';
import { decideContract } from '../../domain/contract/decide';
import { updateContract } from '../../store/contract/contracts';
import { movesCycles, planCycles } from '../billing/plan-cycles';
import type { Work } from '../record/recorder';
import { accepted } from '../support/accepted';

/** What another lifecycle does to a contract, inside that lifecycle's transaction. The contract is locked. */
export async function affectContract(
  work: Work,
  contract: Contract,
  effect: ContractEffect,
): Promise<Contract> {
  const { trx, append, request } = work;
  const { next, events } = accepted(decideContract(contract, effect, request.at));
  await updateContract(trx, next);
  await append(events, next.id);
  if (movesCycles(contract, next)) await planCycles(work, next);
  return next;
}
