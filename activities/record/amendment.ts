import type { Amendment } from '../../domain/amendment/amendment';
import { changedTerms, changesCurrency } from '../../domain/amendment/amendment';
import { decideAmendment } from '../../domain/amendment/decide';
import { guardContract } from '../../domain/amendment/guard';
import {
  concernsCycles,
  guardEffect,
  guardSignedTerms,
  refuseProposal,
  type Standing,
} from '../../domain/amendment/guard-terms';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { listOpenAmendments, saveAmendment } from '../../store/amendment/amendments';
import { listPlannedCycles } from '../../store/billing/cycles';
import { saveTerms } from '../../store/contract/contracts';
import { followCurrency } from '../billing/follow-currency';
import { landByCurrency } from '../billing/land-by-currency';
import { repriceWork } from '../billing/reprice-work';
import { followTerms } from '../prepay/of-contract';
import { affectContract } from '../contract/affect';
import { accepted } from '../support/accepted';
import { writeRow, type Recorder, type Work } from './recorder';

type AmendmentWork = Work<Amendment, Contract>;

const write = writeRow('amendmentSigning');

/** Nobody else waits for an amendment, and it changes no deadline but its own. */
export const amendmentRecorder: Recorder<'amendmentSigning'> = {
  on: {
    async propose(work) {
      const { trx, scope, request, contract } = work;
      const open = await listOpenAmendments(trx, scope, contract.id);
      demand(refuseProposal(request.next, await standingOf(work, open)));
      return write(work);
    },

    async sign(work) {
      const { status } = work.request.next;
      // The employer's signature binds nobody yet.
      if (status === 'awaiting_worker_signature') return write(work);
      demand(guardContract(work.contract));
      const { trx, scope, contract, request } = work;
      const open = await listOpenAmendments(trx, scope, contract.id);
      const others = open.filter(({ id }) => id !== request.next.id);
      demand(guardSignedTerms(request.next, await standingOf(work, others)));
      return status === 'active' ? writeActive(work) : writeSigned(work);
    },

    /** Nobody is there to be refused any more: what cannot take effect becomes void and says why. */
    async activate(work) {
      const refusal =
        guardContract(work.contract) ?? guardEffect(work.request.next, await standingOf(work, []));
      return refusal ? writeVoid(work, refusal.message) : writeActive(work);
    },

    decline: write,
    withdraw,
    remind: write,
    expire: write,
  },
};

function demand(refusal: Refusal | null): void {
  if (refusal) throw new RefusedError(refusal);
}

/** Its cycles are read where they matter. */
async function standingOf({ trx, contract, request }: AmendmentWork, open: Amendment[]): Promise<Standing> {
  const matter = [request.next, ...open].some(concernsCycles);
  return { contract, known: matter ? await listPlannedCycles(trx, contract) : [], open, now: request.at };
}

/** Taken back after both had signed it, items go where they would have gone without it. */
async function withdraw(work: AmendmentWork): Promise<Amendment> {
  const amendment = await write(work);
  const wasSigned = work.before?.status === 'signed' && amendment.status === 'withdrawn';
  if (wasSigned && changesCurrency(amendment)) await landByCurrency(work, work.contract);
  return amendment;
}

/** From now on cycles are in the currency that it will bring, and take new items in that alone. */
async function writeSigned(work: AmendmentWork): Promise<Amendment> {
  const amendment = await write(work);
  if (changesCurrency(amendment)) await landByCurrency(work, work.contract);
  return amendment;
}

async function writeVoid(work: AmendmentWork, reason: string): Promise<Amendment> {
  const { trx, before, request, append, contract } = work;
  const effect = { type: 'void', actor: request.actor, reason } as const;
  const { next, events } = accepted(decideAmendment(before ?? null, effect, request.at));
  await saveAmendment(trx, next);
  await append(events);
  if (changesCurrency(next)) await landByCurrency(work, contract);
  return next;
}

/** The new terms become a version of their own, dated by the day from which they apply (D-7). */
async function writeActive(work: AmendmentWork): Promise<Amendment> {
  const amendment = await write(work);
  const { trx, contract, request } = work;
  const effectiveFrom = amendment.effectiveFrom ?? amendment.effectiveDate;
  const amended = await affectContract(work, contract, {
    type: 'applyTerms',
    actor: request.actor,
    terms: { ...contract.terms, ...changedTerms(amendment.changes) },
    amendmentId: amendment.id,
    effectiveFrom,
  });
  await saveTerms(trx, amended, effectiveFrom, amendment.id);
  await repriceWork(work, amended, effectiveFrom);
  await followTerms(work, contract, amended);
  if (amended.terms.currency !== contract.terms.currency) {
    await followCurrency(work, amended, effectiveFrom);
    await landByCurrency(work, amended);
  }
  return amendment;
}
