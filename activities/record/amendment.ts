import type { Amendment } from '../../domain/amendment/amendment';
import { guardContract, guardProposal } from '../../domain/amendment/guard';
import type { Contract } from '../../domain/contract/contract';
import type { Terms } from '../../domain/contract/terms';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { listOpenAmendments } from '../../store/amendment/amendments';
import { saveTerms } from '../../store/contract/contracts';
import { followCurrency } from '../billing/follow-currency';
import { affectContract } from '../contract/affect';
import { writeRow, type Recorder, type Work } from './recorder';

type AmendmentWork = Work<Amendment, Contract>;

const write = writeRow('amendmentSigning');

/** Nobody else waits for an amendment, and it changes no deadline but its own. */
export const amendmentRecorder: Recorder<'amendmentSigning'> = {
  on: {
    async propose(work) {
      const { trx, scope, request, contract } = work;
      const open = await listOpenAmendments(trx, scope, contract.id);
      demand(guardProposal(request.next, contract, open));
      return write(work);
    },

    async sign(work) {
      const { status } = work.request.next;
      // The employer's signature binds nobody yet.
      if (status === 'awaiting_worker_signature') return write(work);
      demand(guardContract(work.contract));
      return status === 'active' ? writeActive(work) : write(work);
    },

    async activate(work) {
      demand(guardContract(work.contract));
      return writeActive(work);
    },

    decline: write,
    withdraw: write,
    remind: write,
    expire: write,
  },
};

function demand(refusal: Refusal | null): void {
  if (refusal) throw new RefusedError(refusal);
}

/** The new terms become a version of their own, dated by the day from which they apply (D-7). */
async function writeActive(work: AmendmentWork): Promise<Amendment> {
  const amendment = await write(work);
  const { trx, contract, request } = work;
  const effectiveFrom = amendment.effectiveFrom ?? amendment.effectiveDate;
  const amended = await affectContract(work, contract, {
    type: 'applyTerms',
    actor: request.actor,
    terms: termsAfter(amendment, contract),
    amendmentId: amendment.id,
    effectiveFrom,
  });
  await saveTerms(trx, amended, effectiveFrom, amendment.id);
  if (amended.terms.currency !== contract.terms.currency) await followCurrency(work, amended, effectiveFrom);
  return amendment;
}

function termsAfter({ changes }: Amendment, { terms }: Contract): Terms {
  const changed = Object.fromEntries(changes.map((change) => [change.field, change.new])) as Partial<Terms>;
  return { ...terms, ...changed };
}
