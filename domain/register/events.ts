import type { EventDraft } from '../events/event';
import type { RegisterEvent } from '../events/register';
import type { Entry } from './entry';
import { registerNames, type Register } from './registers';

type Row = Pick<Entry, 'id' | 'register'>;

export const entryCreated = ({ id, register }: Row): EventDraft => ({
  type: eventOf(register, 'created'),
  payload: { id },
});

export const entryUpdated = ({ id, register }: Row, changed: string[]): EventDraft => ({
  type: eventOf(register, 'updated'),
  payload: { id, changed },
});

export const entryRemoved = ({ id, register }: Row): EventDraft => ({
  type: eventOf(register, 'removed'),
  payload: { id },
});

const verbs = ['created', 'updated', 'removed'] as const;
export type Verb = (typeof verbs)[number];

/** `client-user.created` of `client_user`. */
function eventOf<V extends Verb>(register: Register, verb: V): RegisterEvent<V> {
  return `${register.replace('_', '-')}.${verb}` as RegisterEvent<V>;
}

/** Something for each type of event that tells of entries. */
export function ofEachEvent<T>(make: (register: Register, verb: Verb) => T): Record<RegisterEvent<Verb>, T> {
  const all = registerNames.flatMap((register) =>
    verbs.map((verb) => [eventOf(register, verb), make(register, verb)] as const),
  );
  return Object.fromEntries(all) as Record<RegisterEvent<Verb>, T>;
}
