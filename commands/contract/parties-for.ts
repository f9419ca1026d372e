import { partiesOfKind, type ContractKind } from '../../domain/contract/kinds';
import type { Parties, PartyField } from '../../domain/contract/parties';
import type { Register } from '../../domain/register/registers';
import { invalidField } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import type { Entry } from '../../domain/register/entry';
import { firstActive } from '../../store/register/entries';
import { knownPerson } from '../people/known';
import type { Person } from '../../store/people/people';
import { knownEntry } from '../register/known-entry';

/** Whom a contract is with, where, and who signs for them. */
export interface NamedParties {
  parties: Record<PartyField, string | null>;
  names: { partyName: string; placeName: string | null };
  worker: Person;
}

/** The parties that a request names, of a kind that has them (R2-03, R2-04). */
export async function partiesFor(
  services: ReadServices,
  context: Context,
  kind: ContractKind,
  named: Parties,
): Promise<NamedParties> {
  const registers = partiesOfKind({ kind })!;
  const known = (field: PartyField, id: string) =>
    knownEntry(services, context, registers[field], id, fieldOf(registers[field]));
  const party = await known('partyId', named.partyId!);
  const member = await known('memberId', named.memberId!);
  if (member.ownerId !== party.id) throw ofAnother(registers);
  const place = named.placeId
    ? await known('placeId', named.placeId)
    : await soleOf(services, context, registers.placeId);
  return {
    parties: { partyId: party.id, memberId: member.id, placeId: place?.id ?? null },
    names: { partyName: party.name, placeName: place?.name ?? null },
    worker: await knownPerson(services, context, member.personId!, fieldOf(registers.memberId)),
  };
}

const fieldOf = (register: Register): string => `${register}_id`;

function ofAnother({ memberId, partyId }: Record<PartyField, Register>) {
  return invalidField(
    fieldOf(memberId),
    `other_${partyId}`,
    `names a ${memberId} of another ${partyId}; name one of the ${partyId} in ${fieldOf(partyId)}`,
  );
}

/** Where there is one place only, it goes without saying. */
async function soleOf({ db }: ReadServices, { scope }: Context, register: Register): Promise<Entry | null> {
  const [first, second] = await firstActive(db, scope, register, 2);
  if (!second) return first ?? null;
  throw invalidField(
    fieldOf(register),
    'required',
    `is required: there are several ${register}s, so say which`,
  );
}
