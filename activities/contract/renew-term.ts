import { numberFamilyOf } from '../../domain/contract/kinds';
import { decideContract } from '../../domain/contract/decide';
import type { Contract } from '../../domain/contract/contract';
import { withNumber } from '../../domain/contract/create';
import { beginningEvents, nextTermOf, successionOf } from '../../domain/contract/renewal';
import { isContractTerminal } from '../../domain/contract/transitions';
import { workflowIdOf } from '../../domain/lifecycles';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { billedThrough } from '../../store/billing/cycles';
import { insertContract, lockContract, openSuccessor, updateContract } from '../../store/contract/contracts';
import { newId } from '../../store/db/ids';
import { takeNumber } from '../../store/environment/numbers';
import { planCycles } from '../billing/plan-cycles';
import type { Work } from '../record/recorder';
import { accepted } from '../support/accepted';
import { begin, renewContract, takeoverOf } from './begin';
import { endWhatHangsOn } from './end';

/**
 * The term is over. A successor that both have signed takes over, now or on its own later day; otherwise the next term
 * begins at once, by what was agreed on. One that was proposed and not signed in time is called off.
 */
export async function renewTerm(work: Work<Contract>, contract: Contract): Promise<Contract> {
  const { trx, scope, request } = work;
  const open = await openSuccessor(trx, scope, contract.id);
  const successor = open && (await lockContract(trx, scope, open.id));
  if (successor && isAgreedOn(successor)) {
    if (successor.startsAt > request.at) return completeTerm(work, contract);
    const succession = successionOf(successor, await billedThrough(trx, contract));
    return renewContract(work, contract, { successor, succession, actor: request.actor });
  }
  const next = nextTermOf(contract, newId(), request.at);
  if (!next) return completeTerm(work, contract);
  if (successor) await callOff(work, successor);
  const takeover = await takeoverOf(work, next);
  const number = await takeNumber(trx, scope, numberFamilyOf(next), null);
  const begun = { ...takeover.contract, number };
  await insertContract(trx, begun);
  await work.append(
    beginningEvents(begun).map((event) => withNumber(event, number)),
    begun.id,
  );
  const renewed = await begin(work, { ...takeover, contract: begun, isAutomatic: true });
  if (!renewed) throw new Error(`Contract ${contract.id} is in force, and was not renewed.`);
  return renewed;
}

function isAgreedOn({ status }: Contract): boolean {
  return (
    status === 'signed' ||
    status === 'active' ||
    status === 'termination_scheduled' ||
    isContractTerminal(status)
  );
}

/** The contract reaches its end date and is over. */
export async function completeTerm(work: Work<Contract>, contract: Contract): Promise<Contract> {
  const { trx, request, append } = work;
  const { next, events } = accepted(
    decideContract(contract, { type: 'complete', actor: request.actor }, request.at),
  );
  await updateContract(trx, next);
  await append(events, next.id);
  await planCycles(work, next);
  await endWhatHangsOn(work, next);
  return next;
}

async function callOff(
  { trx, scope, request, append, wake }: Work<Contract>,
  successor: Contract,
): Promise<void> {
  const reason = 'The contract has been renewed for another term as it was agreed on.';
  const { next, events } = accepted(
    decideContract(successor, { type: 'cancel', actor: SYSTEM, reason }, request.at),
  );
  await updateContract(trx, next);
  await append(events, next.id);
  wake.push({ workflowId: workflowIdOf('contractSigning', scope, next.id), start: null });
}
