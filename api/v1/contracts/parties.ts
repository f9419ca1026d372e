import { z } from 'zod';
import { contractKinds, partiesOfKind, type ContractKind } from '../../../domain/contract/kinds';
import { partiesOf, partyFields, type Parties, type PartyField } from '../../../domain/contract/parties';
import { invalidField } from '../../../domain/shared/failures';
import type { Register } from '../../../domain/register/registers';
import type { ContractView } from '../../../queries/contract/find-contract';
import { uuid } from '../../shared/schemas';
import { answerId } from '../shared/answers';

/** The parties of a contract beside the person who signs: as they are sent, filtered by, and answered. */
export const partyIds = {
  ...{ company_id: uuid, member_id: uuid, location_id: uuid },
  ...{ client_id: uuid, site_id: uuid, supplier_id: uuid },
};

export type PartyName = keyof typeof partyIds;
export const partyNames = Object.keys(partyIds) as PartyName[];

export const answerParty = z
  .strictObject({
    role: z.enum(['employer', 'worker', 'contact', ...rolesOfKinds()]),
    id: answerId.nullable().describe('Null of the organisation itself.'),
    name: z.string().nullable(),
  })
  .meta({ id: 'Party' });

function rolesOfKinds(): Register[] {
  return [
    ...new Set(
      contractKinds.flatMap((kind) => partyFields.flatMap((field) => partiesOfKind({ kind })?.[field] ?? [])),
    ),
  ];
}

type Given = Partial<Record<PartyName, string | undefined>>;

/** By the kind of the contract, which says of which registers its parties are. */
export function toParties(kind: ContractKind, given: Given): Parties {
  const named = partyNames.flatMap((name) => {
    const id = given[name];
    if (id === undefined) return [];
    const field = fieldOf(kind, name);
    if (field) return [[field, id] as const];
    throw invalidField(name, 'parties_of_kind', `belongs to no contract of the kind ${kind}; leave it out`);
  });
  return Object.fromEntries(named);
}

function fieldOf(kind: ContractKind, name: PartyName): PartyField | undefined {
  const registers = partiesOfKind({ kind });
  return partyFields.find((each) => `${registers?.[each]}_id` === name);
}

/** The kinds of contract that name it. */
export const kindsNaming = (name: PartyName): ContractKind[] =>
  contractKinds.filter((kind) => fieldOf(kind, name) !== undefined);

/** The same of a list, whose contracts are of all kinds; a register is named in one place only. */
export function toPartyFilter(given: Given): { [Field in keyof Parties]?: string | undefined } {
  return {
    partyId: given.company_id ?? given.client_id ?? given.supplier_id,
    memberId: given.member_id,
    placeId: given.location_id ?? given.site_id,
  };
}

/** What a new contract of the kind has to name, and what it cannot. */
export function isPartyRight(
  name: PartyName,
  { kind, [name]: id }: { kind?: ContractKind } & Given,
): boolean {
  const field = kind && fieldOf(kind, name);
  return field === 'placeId' || (field !== undefined) === (id !== undefined);
}

export function partiesView(contract: ContractView): z.infer<typeof answerParty>[] {
  const names: Record<string, string | null> = {
    [contract.workerId]: contract.workerName,
    ...(contract.partyId ? { [contract.partyId]: contract.partyName } : {}),
    ...(contract.memberId ? { [contract.memberId]: contract.workerName } : {}),
    ...(contract.placeId ? { [contract.placeId]: contract.placeName } : {}),
  };
  return partiesOf(contract).map(({ role, id }) => ({ role, id, name: id === null ? null : names[id]! }));
}
