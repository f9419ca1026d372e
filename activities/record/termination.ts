import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { guardRequest } from '../../domain/termination/decide';
import type { Termination } from '../../domain/termination/termination';
import { lockContract, successorInForce } from '../../store/contract/contracts';
import { getTermination, latestTermination } from '../../store/termination/terminations';
import { affectContract } from '../contract/affect';
import { endWhatHangsOn } from '../contract/end';
import { wakesOfContract } from '../contract/wakes';
import { writeRow, type Recorder, type Work } from './recorder';

type TerminationWork = Work<Termination, Contract>;

const write = writeRow('scheduledTermination');

/** The contract follows its termination in the same transaction. */
export const terminationRecorder: Recorder<'scheduledTermination'> = {
  async current(trx, { scope, next }) {
    // The row of this very request, even when others have followed it since.
    const own = await getTermination(trx, scope, next.id);
    if (own) return own;
    const latest = await latestTermination(trx, scope, next.contractId);
    // A cancelled termination makes room for a new one, which is a row of its own.
    return latest?.status === 'cancelled' ? undefined : latest;
  },

  on: {
    async request(work) {
      const { trx, scope, request, contract } = work;
      const successor = await successorInForce(trx, scope, contract.id, request.at);
      const refusal = guardRequest(request.next, contract, successor);
      if (refusal) throw new RefusedError(refusal);
      const termination = await write(work);
      if (termination.terminateNow) return terminate(work, termination);
      const { completionDate, completesAt } = termination;
      const { actor } = request;
      await affectContract(work, contract, {
        type: 'scheduleTermination',
        actor,
        completionDate,
        completesAt,
      });
      return termination;
    },

    async cancel(work) {
      const termination = await write(work);
      await affectContract(work, work.contract, { type: 'cancelTermination', actor: work.request.actor });
      return termination;
    },

    takeEffect: async (work) => terminate(work, await write(work)),
    remind: write,
  },

  async wakes({ trx, scope }, { contractId }) {
    // As it is now, after what the termination did to it.
    const contract = await lockContract(trx, scope, contractId);
    return contract ? wakesOfContract(trx, scope, contract) : [];
  },
};

async function terminate(work: TerminationWork, termination: Termination): Promise<Termination> {
  const { completionDate, completesAt } = termination;
  const { actor } = work.request;
  const ended = await affectContract(work, work.contract, {
    ...{ type: 'terminate', actor, completionDate, completesAt },
  });
  await endWhatHangsOn(work, ended);
  return termination;
}
