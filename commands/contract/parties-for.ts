import { partiesOfKind, type ContractKind } from '../../domain/contract/kinds';
import type { Parties, PartyField } from '../../domain/contract/parties';
import { idField, type Register } from '../../domain/register/registers';
import type { Entry } from '../../domain/register/entry';
import { invalidField } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import { firstActive } from '../../store/register/entries';
import { knownPerson } from '../people/known';
import type { Person } from '../../store/people/people';
import { knownEntry } from '../register/known-entry';

/** Whom a contract is with, where, and who signs for them. */
export interface NamedParties {
  parties: Record<PartyField, string | null>;
  names: { partyName: string; placeName: string | null };
  /** Null where the contract names who signs. */
  worker: Person | null;
}

/** The parties that a request names, of a kind that has them (R2-03, R2-04). */
export async function partiesFor(
  services: ReadServices,
  context: Context,
  kind: ContractKind,
  named: Parties,
): Promise<NamedParties> {
  const { partyId, memberId, placeId } = partiesOfKind({ kind })!;
  const known = (register: Register, id: string) =>
    knownEntry(services, context, register, id, idField(register));
  const party = await known(partyId!, named.partyId!);
  const member = memberId ? ofParty(await known(memberId, named.memberId!), party, memberId, partyId!) : null;
  const place = await placeOf();
  return {
    parties: { partyId: party.id, memberId: member?.id ?? null, placeId: place?.id ?? null },
    names: { partyName: party.name, placeName: place?.name ?? null },
    worker:
      member && memberId ? await knownPerson(services, context, member.personId!, idField(memberId)) : null,
  };

  async function placeOf(): Promise<Entry | null> {
    if (!placeId) return null;
    if (named.placeId) return ofParty(await known(placeId, named.placeId), party, placeId, partyId!);
    // A place of one party is named or left out; of those of the house one that is the only one goes without saying.
    return memberId ? soleOf(services, context, placeId) : null;
  }
}

/** What belongs to a party belongs to that of the contract. */
function ofParty(entry: Entry, party: Entry, register: Register, of: Register): Entry {
  if (entry.ownerId == null || entry.ownerId === party.id) return entry;
  throw invalidField(
    idField(register),
    `other_${of}`,
    `names a ${register} of another ${of}; name one of the ${of} in ${idField(of)}`,
  );
}

/** Where there is one place only, it goes without saying. */
async function soleOf({ db }: ReadServices, { scope }: Context, register: Register): Promise<Entry | null> {
  const [first, second] = await firstActive(db, scope, register, 2);
  if (!second) return first ?? null;
  throw invalidField(
    idField(register),
    'required',
    `is required: there are several ${register}s, so say which`,
  );
}
