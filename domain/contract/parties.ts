import type { Register } from '../register/registers';
import type { Contract } from './contract';
import { partiesOfKind, type ContractKind } from './kinds';

/** Entries of registers that a contract names beside the person who signs it, who is its worker or theirs. */
export interface Parties {
  /** The company, or whoever else the contract is with. */
  partyId?: string | null;
  /** Who of them it is for; the person of that entry signs. */
  memberId?: string | null;
  /** Where. */
  placeId?: string | null;
}

export const partyFields = ['partyId', 'memberId', 'placeId'] as const satisfies readonly (keyof Parties)[];
export type PartyField = (typeof partyFields)[number];

/** A party by its role; people are those of `people`, the others of the register with that name. */
export interface Party {
  role: 'employer' | 'worker' | 'contact' | Register;
  id: string | null;
}

/** Everybody whom a contract is between or about, by their roles (design, section 10). */
export function partiesOf(contract: Pick<Contract, 'kind' | 'workerId'> & Parties): Party[] {
  const registers = partiesOfKind(contract);
  if (!registers)
    return [
      { role: 'employer', id: null },
      { role: 'worker', id: contract.workerId },
    ];
  const named = partyFields.flatMap((field): Party[] => {
    const [role, id] = [registers[field], contract[field]];
    return role === undefined || id == null ? [] : [{ role, id }];
  });
  return registers.memberId ? named : [...named, { role: 'contact', id: contract.workerId }];
}

/** In which of the three an entry of the register is named, of the kinds that name one. */
export function partyFieldOf(kind: ContractKind, register: Register): PartyField | null {
  const registers = partiesOfKind({ kind });
  return partyFields.find((field) => registers?.[field] === register) ?? null;
}
