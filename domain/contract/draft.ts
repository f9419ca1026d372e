import type { Scope } from '../shared/scope';
import type { ContractDraft } from './commands';
import type { Contract } from './contract';
import { hasPricedItems } from './kinds';
import { instantsOf } from './instants';
import { completeTerms, type Terms } from './terms';

/** What the contract of a space is, unless it is said (R2-02). */
export const DEFAULT_DOCUMENT = 'leaseAgreement';

/** What a contract is when nobody says otherwise. */
const defaults = {
  number: null,
  engagement: null,
  groupId: null,
  externalId: null,
  timezone: 'UTC',
  endDate: null,
  firstSigner: 'client',
  approval: null,
  notice: null,
  lockOffsetHours: 0,
  automaticRenewal: null,
  indexation: null,
  minimumTerm: null,
  attributes: {},
  documentType: null,
  partyId: null,
  memberId: null,
  placeId: null,
  templateId: null,
  templateVersion: null,
} as const satisfies Partial<Contract>;

/** What a client says about a new contract. */
export interface NewContract
  extends Pick<Contract, 'kind' | 'title' | 'startDate'>, Partial<Pick<Contract, keyof typeof defaults>> {
  terms: Partial<Terms> & Pick<Terms, 'currency'>;
}

/** What this service adds to it. */
export type DraftOrigin = Scope & Pick<Contract, 'id' | 'policies'>;

export function draftOf(
  { terms, ...said }: NewContract,
  workerId: string,
  origin: DraftOrigin,
): ContractDraft {
  const documentType = hasPricedItems(said) ? DEFAULT_DOCUMENT : null;
  const fields = { ...defaults, ...said, documentType: said.documentType ?? documentType };
  return {
    ...origin,
    ...fields,
    ...instantsOf(fields),
    workerId,
    terms: completeTerms(terms),
    previousContractId: null,
  };
}
