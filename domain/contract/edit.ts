import type { Actor } from '../shared/lifecycle';
import { withChange } from './terms';
import { checkTerms } from './check-terms';
import type { ContractCommand, ContractEdit } from './commands';
import type { Contract } from './contract';
import { instantsOf } from './instants';

/** What a client wants changed about a contract; what is left out stays as it is. */
export type ContractChanges = Omit<ContractEdit, 'startsAt' | 'endsAt'>;

type EditCommand = Extract<ContractCommand, { type: 'edit' | 'setExternalId' }>;

/**
 * The command that makes these changes. The external id is the client's own label and, on its own, may be set at any
 * time; everything else only before anybody has signed.
 */
export function editCommand(contract: Contract, changes: ContractChanges, actor: Actor): EditCommand {
  const { terms = {}, ...fields } = changes;
  const named = [...Object.keys(fields), ...Object.keys(terms)];
  if (fields.externalId !== undefined && named.length === 1)
    return { type: 'setExternalId', actor, externalId: fields.externalId };
  checkTerms(withChange(contract.terms, terms), terms);
  return { type: 'edit', actor, edit: { ...fields, ...instantsOf({ ...contract, ...fields }), terms } };
}
