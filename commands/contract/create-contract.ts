import { checkNew } from '../../domain/contract/check-new';
import { checkStart } from '../../domain/contract/check-start';
import { draftOf, type NewContract } from '../../domain/contract/draft';
import { partiesOfKind } from '../../domain/contract/kinds';
import type { Parties } from '../../domain/contract/parties';
import { todayIn, type Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import { originOf } from '../../queries/origin';
import { knownGroup, knownWorker } from '../people/known';
import { workerFor, type WorkerInput } from '../people/worker-for';
import type { Services } from '../services';
import { invitationOf } from './invitation-of';
import { namedItems } from '../../queries/contract/named-items';
import { documentOf } from './document-of';
import { NO_NAMES, withNames } from './names';
import { partiesFor } from './parties-for';

export interface CreateContract extends NewContract {
  /** Null where it is the person of a party. */
  worker: WorkerInput | null;
  parties: Parties;
  /** Ask for the first signature at once; otherwise it stays a draft. */
  submit: boolean;
}

const NO_PARTIES = { parties: {}, names: NO_NAMES, worker: null };

/** Makes a contract, and its worker where that is a new person. */
export async function createContract(
  services: Services,
  context: Context,
  { worker: wanted, parties: named, submit, ...said }: CreateContract,
): Promise<ContractView> {
  const { actor } = context;
  checkStart(said.startDate, todayIn(context, 'UTC'));
  checkNew(said);
  const group = await knownGroup(services, context, said.groupId ?? null);
  const {
    parties,
    names,
    worker: member,
  } = partiesOfKind(said) ? await partiesFor(services, context, said.kind, named) : NO_PARTIES;
  const { worker, isNew } = member
    ? { worker: member, isNew: false }
    : await workerFor(services, context, wanted!);
  const document = await documentOf(services, context, said, {
    ...{ company: names.partyName, location: names.placeName },
    ...{ member: `${worker.firstName} ${worker.lastName}` },
    ...{ start_date: said.startDate, end_date: said.endDate ?? null },
  });
  const { specialClause = document } = said.terms;
  const terms = await namedItems(services, context, { ...said.terms, specialClause });
  const draft = draftOf({ ...said, ...parties, terms }, worker.id, originOf(context));
  const invitation = invitationOf(said, worker);
  const row = await services.orchestrator.send(context, 'contractSigning', {
    row: null,
    command: { type: 'create', actor, draft, submit, invitation, ...(isNew ? { newWorker: worker } : {}) },
  });
  // Another contract that was made at the same moment may have brought them along.
  const made = row.workerId === worker.id ? worker : await knownWorker(services, context, row.workerId);
  return withNames(row, { worker: made, group, ...names });
}
