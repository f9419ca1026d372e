import type { Scope } from '../../domain/shared/scope';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { guardRequest } from '../../domain/termination/decide';
import type { Termination } from '../../domain/termination/termination';
import { lockContract } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import { getTermination, latestTermination, saveTermination } from '../../store/termination/terminations';
import { affectContract, settleEndedContract, wakesOfContract } from './contract-effects';
import type { Recorder, Work } from './record-change';

export const terminationRecorder: Recorder<Termination> = {
  async current(trx: Transaction, scope: Scope, { next }) {
    // The row of this very request, even when others have followed it since.
    const own = await getTermination(trx, scope, next.id);
    if (own) return own;
    const latest = await latestTermination(trx, scope, next.contractId);
    // A cancelled termination makes room for a new one, which is a row of its own.
    return latest?.status === 'cancelled' ? undefined : latest;
  },

  async write(work: Work<Termination>): Promise<Termination> {
    const { trx, request, contract, append } = work;
    const { next, events } = request;
    if (!contract) throw new RefusedError({ code: 'not_found', message: 'There is no such contract.' });
    const refusal = next.version === 1 ? guardRequest(next, contract) : null;
    if (refusal) throw new RefusedError(refusal);
    await saveTermination(trx, next);
    await append(events);
    await carryOver(work, next, contract);
    return next;
  },

  async wakes(trx: Transaction, scope: Scope, { contractId }: Termination) {
    const contract = await lockContract(trx, scope, contractId);
    return contract ? wakesOfContract(trx, scope, contract) : [];
  },
};

/** The contract follows its termination in the same transaction. */
async function carryOver(
  work: Work<Termination>,
  { status, completionDate, completesAt }: Termination,
  contract: Contract,
): Promise<void> {
  const { actor } = work.request;
  if (status === 'scheduled' && contract.status === 'active') {
    await affectContract(work, contract, { type: 'scheduleTermination', actor, completionDate, completesAt });
  }
  if (status === 'cancelled') await affectContract(work, contract, { type: 'cancelTermination', actor });
  if (status === 'effective') {
    const ended = await affectContract(work, contract, {
      type: 'terminate',
      actor,
      completionDate,
      completesAt,
    });
    await settleEndedContract(work, ended);
  }
}
