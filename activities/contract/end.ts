import { isOfWorkforce } from '../../domain/contract/kinds';
import { changesCurrency } from '../../domain/amendment/amendment';
import { decideAmendment } from '../../domain/amendment/decide';
import type { Contract } from '../../domain/contract/contract';
import { personTerminated } from '../../domain/people/events';
import { decideRule } from '../../domain/recurring/decide';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { decideTermination } from '../../domain/termination/decide';
import { listOpenAmendments, saveAmendment } from '../../store/amendment/amendments';
import { terminateIfLast } from '../../store/people/people';
import { lockActiveRules, saveRule } from '../../store/recurring/recurring';
import { landByCurrency } from '../billing/land-by-currency';
import { forfeitOffCycle } from '../payments/forfeit-off-cycle';
import { closePrepay } from '../prepay/of-contract';
import type { Work } from '../record/recorder';
import { latestTermination, saveTermination } from '../../store/termination/terminations';
import { wakeOfTermination } from '../support/wakes';
import { accepted } from '../support/accepted';
import { cutTimeOff } from './cut-time-off';
import { callOffPayments, endPayments } from './give-up-payments';

/** The contract has ended, and with it everything that hangs on it (D-15, A0-15). */
export async function endWhatHangsOn(
  work: Work,
  contract: Contract,
  successorId: string | null = null,
): Promise<void> {
  const reason = `the contract is ${contract.status}`;
  await voidAmendments(work, contract, reason);
  await endRules(work, contract, reason);
  await closePrepay(work, contract);
  await forfeitPayments(work, contract, reason);
  await endPayments(work, contract, reason);
  const hasLeft = isOfWorkforce(contract) && (await terminateWorker(work, contract));
  await cutTimeOff(work, contract, { reason, hasLeft, successorId });
}

/** A termination that was to come has nothing left to end. */
export async function supersedeTermination(
  { trx, scope, request, append, wake }: Work,
  contract: Contract,
  reason: string,
): Promise<void> {
  if (contract.terminationDate === null) return;
  const termination = await latestTermination(trx, scope, contract.id);
  if (termination?.status !== 'scheduled') return;
  const { next, events } = accepted(
    decideTermination(termination, { type: 'supersede', actor: SYSTEM, reason }, request.at),
  );
  await saveTermination(trx, next);
  await append(events, contract.id);
  wake.push(wakeOfTermination(next));
}

/** The contract was signed and is called off before it has begun. */
export async function endWhatWasAgreed(work: Work, contract: Contract): Promise<void> {
  const reason = 'the contract is cancelled';
  await supersedeTermination(work, contract, reason);
  await voidAmendments(work, contract, reason);
  await callOffPayments(work, contract, reason);
}

async function voidAmendments(work: Work, contract: Contract, reason: string): Promise<void> {
  const { trx, scope, append, request } = work;
  const open = await listOpenAmendments(trx, scope, contract.id);
  for (const amendment of open) {
    const { next, events } = accepted(
      decideAmendment(amendment, { type: 'void', actor: SYSTEM, reason }, request.at),
    );
    await saveAmendment(trx, next);
    await append(events, contract.id);
  }
  // What was approved in the currency that is not to come.
  if (open.some(changesCurrency)) await landByCurrency(work, contract);
}

/** Its recurring rules make nothing from now on; what they have made stays (D-15, A1-8). `wakesOfContract` finds them again. */
async function endRules({ trx, append, request }: Work, contract: Contract, reason: string): Promise<void> {
  for (const rule of await lockActiveRules(trx, [contract.id])) {
    const { next, events } = accepted(
      decideRule(rule, { type: 'contractEnded', actor: SYSTEM, reason }, request.at),
    );
    await saveRule(trx, next);
    await append(events, contract.id);
  }
}

async function forfeitPayments(
  { trx, append, request, wake }: Work,
  contract: Contract,
  reason: string,
): Promise<void> {
  const lastDay = contract.terminationDate ?? contract.endDate;
  const forfeited = await forfeitOffCycle(trx, [contract.id], { reason, at: request.at, lastDay });
  for (const { events } of forfeited.drafts) await append(events, contract.id);
  wake.push(...forfeited.wake);
}

/** Whoever has no other contract left has left, too; answers whether they have. */
async function terminateWorker({ trx, scope, append }: Work, { id, workerId }: Contract): Promise<boolean> {
  const hasLeft = await terminateIfLast(trx, scope, workerId, id);
  if (hasLeft) await append([personTerminated(workerId)], id);
  return hasLeft;
}
