import type { Scope } from '../../domain/shared/scope';
import { addDays } from '../../domain/shared/calendar';
import { decideAmendment } from '../../domain/amendment/decide';
import type { ContractEffect } from '../../domain/contract/commands';
import type { Contract } from '../../domain/contract/contract';
import { decideContract } from '../../domain/contract/decide';
import { contractWaiter } from '../../domain/contract/due';
import { SYSTEM, type Actor } from '../../domain/shared/lifecycle';
import { decideRule } from '../../domain/recurring/decide';
import { workflowIdOf } from '../../domain/lifecycles';
import { listAmendments, listOpenAmendments, saveAmendment } from '../../store/amendment/amendments';
import { lockContract, updateContract } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import { lockActiveRules, saveRule } from '../../store/recurring/recurring';
import { terminateIfLast } from '../../store/people/people';
import type { Wake } from '../../workflows/messages';
import { movesCycles, planCycles } from '../billing/plan-cycles';
import { forfeitOffCycle, wakesOfForfeited } from '../payments/forfeit-off-cycle';
import { accepted } from '../support/accepted';
import { wakeOfRule } from '../support/wakes';
import type { Work } from './record-change';

/** What another lifecycle does to a contract, inside that lifecycle's transaction. The contract is locked. */
export async function affectContract(
  { trx, append, request, wake }: Work<unknown>,
  contract: Contract,
  effect: ContractEffect,
): Promise<Contract> {
  const { next, events } = accepted(decideContract(contract, effect, request.at));
  await updateContract(trx, next);
  await append(events, next.id);
  if (movesCycles(contract, next)) wake.push(...(await planCycles(trx, next, request.at)));
  return next;
}

/** What the end of a contract entails for everything that hangs on it (D-15, A0-15). */
export async function settleEndedContract(work: Work<unknown>, contract: Contract): Promise<void> {
  const { trx, scope, append, request } = work;
  const reason = `the contract is ${contract.status}`;
  for (const amendment of await listOpenAmendments(trx, scope, contract.id)) {
    const { next, events } = accepted(
      decideAmendment(amendment, { type: 'void', actor: SYSTEM, reason }, request.at),
    );
    await saveAmendment(trx, next);
    await append(events, contract.id);
  }
  await endRules(work, contract, reason);
  const lastDay = contract.terminationDate ?? contract.endDate;
  const offCycle = await forfeitOffCycle(trx, [contract.id], { reason, at: request.at, lastDay });
  for (const { events } of offCycle.drafts) await append(events, contract.id);
  work.wake.push(...offCycle.wake);
  if (await terminateIfLast(trx, scope, contract.workerId, contract.id)) {
    await append([{ type: 'people.terminated', payload: { person_id: contract.workerId } }], contract.id);
  }
}

/** Its recurring rules make nothing more; what they made stays (D-15, A1-8). */
async function endRules(
  { trx, append, request, wake }: Work<unknown>,
  contract: Contract,
  reason: string,
): Promise<void> {
  for (const rule of await lockActiveRules(trx, [contract.id])) {
    const { next, events } = accepted(
      decideRule(rule, { type: 'contractEnded', actor: SYSTEM, reason }, request.at),
    );
    await saveRule(trx, next);
    await append(events, contract.id);
    wake.push(wakeOfRule(next));
  }
}

/** A successor that takes effect ends the contract it renews, whichever of the two is recorded first (R4-04). */
export async function renewPredecessor(work: Work<unknown>, successor: Contract): Promise<void> {
  if (!successor.previousContractId) return;
  const predecessor = await lockContract(work.trx, work.scope, successor.previousContractId);
  if (predecessor?.status !== 'active') return;
  const effect = renewedBy(successor, SYSTEM);
  await settleEndedContract(work, await affectContract(work, predecessor, effect));
}

/** A renewed contract ends on the day before its successor's first. */
export function renewedBy(successor: Contract, actor: Actor): ContractEffect {
  const { id: successorId, startDate, startsAt: endsAt } = successor;
  return { type: 'renew', actor, successorId, lastDay: addDays(startDate, -1), endsAt };
}

/** Workflows that have to look at their row again because this contract has moved. */
export async function wakesOfContract(trx: Transaction, scope: Scope, contract: Contract): Promise<Wake[]> {
  const wakes: Wake[] = [];
  if (contract.endsAt && contract.activatedAt) {
    const waiting = contractWaiter(contract) === 'contractTerm';
    wakes.push({
      workflowId: workflowIdOf('contractTerm', scope, contract.id),
      start: waiting ? { workflowType: 'contractTerm', state: contract } : null,
    });
  }
  const ended = contract.endedAt ? contract.id : contract.previousContractId;
  if (ended === contract.previousContractId && ended) {
    wakes.push({ workflowId: workflowIdOf('contractTerm', scope, ended), start: null });
  }
  if (ended) {
    wakes.push(...(await wakesOfVoidedAmendments(trx, scope, ended)));
    wakes.push(...(await wakesOfForfeited(trx, scope, ended)));
  }
  return wakes;
}

async function wakesOfVoidedAmendments(trx: Transaction, scope: Scope, contractId: string): Promise<Wake[]> {
  const page = { before: null, limit: 100 };
  const voided = await listAmendments(trx, scope, contractId, { statuses: ['void'] }, page);
  return voided.map(({ id }) => ({ workflowId: workflowIdOf('amendmentSigning', scope, id), start: null }));
}
