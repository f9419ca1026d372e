import type { ContractEffect } from '../../domain/contract/commands';
import type { Contract } from '../../domain/contract/contract';
import { addDays } from '../../domain/shared/calendar';
import { SYSTEM, type Actor } from '../../domain/shared/lifecycle';
import { lockContract } from '../../store/contract/contracts';
import type { Work } from '../record/recorder';
import { affectContract } from './affect';
import { endWhatHangsOn } from './end';

/** A successor that takes effect ends the contract it renews, whichever of the two is recorded first (R4-04). */
export async function renewPredecessor(work: Work, successor: Contract): Promise<void> {
  if (!successor.previousContractId) return;
  const predecessor = await lockContract(work.trx, work.scope, successor.previousContractId);
  if (predecessor?.status !== 'active') return;
  await renewContract(work, predecessor, successor, SYSTEM);
}

/** A renewed contract ends on the day before its successor's first. */
export async function renewContract(
  work: Work,
  contract: Contract,
  { id: successorId, startDate, startsAt: endsAt }: Contract,
  actor: Actor,
): Promise<Contract> {
  const lastDay = addDays(startDate, -1);
  const effect: ContractEffect = { type: 'renew', actor, successorId, lastDay, endsAt };
  const renewed = await affectContract(work, contract, effect);
  await endWhatHangsOn(work, renewed);
  return renewed;
}
