import { editCommand, type ContractChanges } from '../../domain/contract/edit';
import { checkStart } from '../../domain/contract/check-start';
import type { Contract } from '../../domain/contract/contract';
import { isOfWorkforce, isSignedByMember } from '../../domain/contract/kinds';
import { partyFields } from '../../domain/contract/parties';
import { invalidField } from '../../domain/shared/failures';
import { todayIn, type Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import { knownGroup, knownWorker } from '../people/known';
import type { Services } from '../services';
import { namedItems } from '../../queries/contract/named-items';
import { withNames } from './names';
import { partiesFor } from './parties-for';
import { sendContract } from './send-contract';

/** Changes a contract in place while nobody has signed it, or sets its external id at any time. */
export async function editContract(
  services: Services,
  context: Context,
  contract: ContractView,
  wanted: ContractChanges,
): Promise<ContractView> {
  if (wanted.startDate !== undefined) checkStart(wanted.startDate, todayIn(context, 'UTC'));
  checkKind(contract, wanted);
  const { changes, names } = await withParties(services, context, contract, wanted);
  const { workerId, groupId } = { ...contract, ...changes };
  const worker = await knownWorker(services, context, workerId);
  const group = await knownGroup(services, context, groupId);
  const terms = await namedItems(services, context, changes.terms ?? {}, contract.terms);
  const command = editCommand(contract, { ...changes, ...(changes.terms ? { terms } : {}) }, context.actor);
  const row = await sendContract(services, context, contract, command);
  return withNames(row, { worker, group, ...names });
}

/** Whom a contract is with says what kinds it can be. */
function checkKind(contract: Contract, { kind = contract.kind, workerId }: ContractChanges): void {
  if (isOfWorkforce({ kind }) !== isOfWorkforce(contract))
    throw invalidField(
      'kind',
      'parties_of_kind',
      `cannot become ${kind}: a ${contract.kind} contract is with somebody else; delete it, and create another`,
    );
  if (workerId !== undefined && isSignedByMember(contract))
    throw invalidField(
      'worker_id',
      'not_allowed',
      'is the person of the member here; give member_id instead',
    );
}

/** Another member brings another person who signs. */
async function withParties(
  services: Services,
  context: Context,
  contract: ContractView,
  changes: ContractChanges,
): Promise<{ changes: ContractChanges; names: Pick<ContractView, 'partyName' | 'placeName'> }> {
  if (partyFields.every((field) => changes[field] === undefined)) return { changes, names: contract };
  const named = { ...contract, ...changes };
  const { parties, names, worker } = await partiesFor(services, context, contract.kind, named);
  return { changes: { ...changes, ...parties, ...(worker ? { workerId: worker.id } : {}) }, names };
}
