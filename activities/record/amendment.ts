import type { Scope } from '../../domain/shared/scope';
import type { Amendment } from '../../domain/amendment/amendment';
import { guardContract, guardProposal } from '../../domain/amendment/guard';
import type { Contract } from '../../domain/contract/contract';
import type { Terms } from '../../domain/contract/terms';
import { RefusedError } from '../../domain/shared/errors';
import { listOpenAmendments, lockAmendment, saveAmendment } from '../../store/amendment/amendments';
import { saveTerms } from '../../store/contract/contracts';
import type { Transaction } from '../../store/db/database';
import { followCurrency } from '../billing/follow-currency';
import { affectContract } from './contract-effects';
import type { Recorder, Work } from './record-change';

export const amendmentRecorder: Recorder<Amendment> = {
  current: (trx: Transaction, scope: Scope, { next }) => lockAmendment(trx, scope, next.id),

  async write(work: Work<Amendment>): Promise<Amendment> {
    const { trx, scope, request, contract, append } = work;
    const { next, events } = request;
    if (!contract) throw new RefusedError({ code: 'not_found', message: 'There is no such contract.' });
    await guard(trx, scope, next, contract);
    await saveAmendment(trx, next);
    await append(events);
    if (next.status === 'active') await activate(work, next, contract);
    return next;
  },

  // An amendment changes no deadline but its own.
  wakes: () => Promise.resolve([]),
};

async function guard(trx: Transaction, scope: Scope, next: Amendment, contract: Contract): Promise<void> {
  const proposing = next.version === 1;
  const binding = next.status === 'signed' || next.status === 'active';
  const refusal = proposing
    ? guardProposal(next, contract, await listOpenAmendments(trx, scope, contract.id))
    : binding
      ? guardContract(contract)
      : null;
  if (refusal) throw new RefusedError(refusal);
}

/** The new terms become a version of their own, dated by the day from which they apply (D-7). */
async function activate(work: Work<Amendment>, amendment: Amendment, contract: Contract): Promise<void> {
  const effectiveFrom = amendment.effectiveFrom ?? amendment.effectiveDate;
  const changes = Object.fromEntries(
    amendment.changes.map((change) => [change.field, change.new]),
  ) as Partial<Terms>;
  const terms: Terms = { ...contract.terms, ...changes };
  const amended = await affectContract(work, contract, {
    type: 'applyTerms',
    actor: work.request.actor,
    terms,
    amendmentId: amendment.id,
    effectiveFrom,
  });
  await saveTerms(work.trx, amended, effectiveFrom, amendment.id);
  if (amended.terms.currency !== contract.terms.currency) await followCurrency(work, amended, effectiveFrom);
}
