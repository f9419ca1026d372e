import type { Actor } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';
import type { Details, Register } from './registers';

/** What somebody says of an entry. */
export interface EntryFields<R extends Register = Register> {
  name: string;
  /** What another system calls it; unique in the register. */
  externalId: string | null;
  /** What is inactive is left out of lists, and named by nothing new. */
  isActive: boolean;
  placeId: string | null;
  personId: string | null;
  details: Details<R>;
  /** Anything else that a client wants to keep with it. */
  attributes: Record<string, unknown>;
}

/** An entry of a register; see `registers.ts` for what its owner, place and person are. */
export interface Entry<R extends Register = Register> extends Scope, EntryFields<R> {
  id: string;
  register: R;
  ownerId: string | null;
  version: number;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

/** What is to be another; of the details only those that are. */
export type EntryChange = Partial<Omit<EntryFields, 'details'>> & {
  details?: Readonly<Record<string, unknown>>;
};
