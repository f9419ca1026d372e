import { checkTerms } from '../../domain/contract/check-terms';
import { checkStart } from '../../domain/contract/check-start';
import { draftOf, type NewContract } from '../../domain/contract/draft';
import { mergeDraft } from '../../domain/contract/merge-terms';
import { completeTerms } from '../../domain/contract/terms';
import { RefusedError } from '../../domain/shared/errors';
import { todayIn, type Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import { originOf } from '../../queries/origin';
import { knownGroup, knownWorker } from '../people/known';
import { workerFor, type WorkerInput } from '../people/worker-for';
import type { Services } from '../services';
import { invitationOf } from './invitation-of';
import { withNames } from './names';

export interface CreateContract extends NewContract {
  worker: WorkerInput;
  /** Ask for the first signature at once; otherwise it stays a draft. */
  submit: boolean;
}

/** Makes a contract, and its worker where that is a new person. */
export async function createContract(
  services: Services,
  context: Context,
  { worker: wantedWorker, submit, ...said }: CreateContract,
): Promise<ContractView> {
  const { actor } = context;
  checkStart(said.startDate, todayIn(context, 'UTC'));
  checkTerms(completeTerms(said.terms), said.terms);
  checkDraft(said);
  const group = await knownGroup(services, context, said.groupId ?? null);
  const { worker, isNew } = await workerFor(services, context, wantedWorker);
  const draft = draftOf(said, worker.id, originOf(context));
  const invitation = invitationOf(said, worker);
  const row = await services.orchestrator.send(context, 'contractSigning', {
    row: null,
    command: { type: 'create', actor, draft, submit, invitation, ...(isNew ? { newWorker: worker } : {}) },
  });
  // Another contract that was made at the same moment may have brought them along.
  const made = row.workerId === worker.id ? worker : await knownWorker(services, context, row.workerId);
  return withNames(row, made, group);
}

/** The same rules as those of its creation. */
function checkDraft({ kind, startDate, terms: said }: NewContract): void {
  const terms = completeTerms(said);
  const merged = mergeDraft({ kind, startDate, terms }, terms);
  if ('refusal' in merged) throw new RefusedError(merged.refusal);
}
