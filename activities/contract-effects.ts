import { decideAmendment } from '../domain/amendment/decide';
import type { ContractEffect } from '../domain/contract/commands';
import type { Contract } from '../domain/contract/contract';
import { decideContract } from '../domain/contract/decide';
import { contractWaiter } from '../domain/contract/due';
import { RefusedError } from '../domain/errors';
import { SYSTEM, type Decision } from '../domain/lifecycle';
import { amendmentSigningId, contractTermId } from '../domain/workflow-ids';
import { listAmendments, listOpenAmendments, saveAmendment } from '../store/amendments';
import { lockContract, updateContract } from '../store/contracts';
import type { Scope, Transaction } from '../store/database';
import { terminateIfLast } from '../store/people';
import type { Wake } from '../workflows/messages';
import type { Work } from './record';

/** What another lifecycle does to a contract, inside that lifecycle's transaction. The contract is locked. */
export async function affectContract(
  { trx, append, request }: Work<unknown>,
  contract: Contract,
  effect: ContractEffect,
): Promise<Contract> {
  const { next, events } = accepted(decideContract(contract, effect, request.at));
  await updateContract(trx, next);
  await append(events, next.id);
  return next;
}

/** What the end of a contract entails for everything that hangs on it (D-15, A0-15). */
export async function settleEndedContract(
  { trx, scope, append, request }: Work<unknown>,
  contract: Contract,
): Promise<void> {
  const reason = `the contract is ${contract.status}`;
  for (const amendment of await listOpenAmendments(trx, scope, contract.id)) {
    const { next, events } = accepted(
      decideAmendment(amendment, { type: 'void', actor: SYSTEM, reason }, request.at),
    );
    await saveAmendment(trx, next);
    await append(events, contract.id);
  }
  if (await terminateIfLast(trx, scope, contract.workerId, contract.id)) {
    await append([{ type: 'people.terminated', payload: { person_id: contract.workerId } }], contract.id);
  }
}

/** A successor that takes effect ends the contract it renews, whichever of the two is recorded first (R4-04). */
export async function renewPredecessor(work: Work<unknown>, successor: Contract): Promise<void> {
  if (!successor.previousContractId) return;
  const predecessor = await lockContract(work.trx, work.scope, successor.previousContractId);
  if (predecessor?.status !== 'active') return;
  const effect = { type: 'renew', actor: SYSTEM, successorId: successor.id } as const;
  await settleEndedContract(work, await affectContract(work, predecessor, effect));
}

/** Workflows that have to look at their row again because this contract has moved. */
export async function wakesOfContract(trx: Transaction, scope: Scope, contract: Contract): Promise<Wake[]> {
  const wakes: Wake[] = [];
  if (contract.endsAt && contract.activatedAt) {
    const waiting = contractWaiter(contract) === 'contractTerm';
    wakes.push({
      workflowId: contractTermId(scope, contract.id),
      start: waiting ? { workflowType: 'contractTerm', state: contract } : null,
    });
  }
  const ended = contract.endedAt ? contract.id : contract.previousContractId;
  if (ended === contract.previousContractId && ended) {
    wakes.push({ workflowId: contractTermId(scope, ended), start: null });
  }
  if (ended) wakes.push(...(await wakesOfVoidedAmendments(trx, scope, ended)));
  return wakes;
}

async function wakesOfVoidedAmendments(trx: Transaction, scope: Scope, contractId: string): Promise<Wake[]> {
  const page = { before: null, limit: 100 };
  const voided = await listAmendments(trx, scope, contractId, { statuses: ['void'] }, page);
  return voided.map(({ id }) => ({ workflowId: amendmentSigningId(scope, id), start: null }));
}

export function accepted<S>(decision: Decision<S>): { next: S; events: Parameters<Work<S>['append']>[0] } {
  if (!decision.ok) throw new RefusedError(decision.refusal);
  return decision.change;
}
