import type { Locale } from '../language/locale';
import type { Refusal } from '../shared/errors';
import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';

/** Somebody who works under contracts. */
export interface Person extends Scope {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  country: string | null;
  /** In which language they are told things. */
  locale: Locale;
  status: 'active' | 'terminated';
  createdAt: Instant;
}

/** Under which names a request gives somebody: by the id, or as new. */
export interface NamedAs {
  id: string;
  object: string;
}

export const AS_WORKER: NamedAs = { id: 'worker_id', object: 'worker' };
export const AS_PERSON: NamedAs = { id: 'person_id', object: 'person' };

/**
 * Whoever is given as new may be known by the e-mail address already; then the rest has to agree, because it would
 * have no effect. Case, accents' encoding and blanks are no difference; a country or language that is not given is none, either.
 */
export function refuseOtherPerson(
  known: Person,
  given: Pick<Person, 'firstName' | 'lastName' | 'country'> & { locale?: Locale | undefined },
  as: NamedAs = AS_WORKER,
): Refusal | null {
  const differs = (a: string, b: string) => plain(a) !== plain(b);
  const fields = [
    ...(differs(known.firstName, given.firstName) ? ['first_name'] : []),
    ...(differs(known.lastName, given.lastName) ? ['last_name'] : []),
    ...(given.country !== null && differs(known.country ?? '', given.country) ? ['country'] : []),
    ...(given.locale !== undefined && given.locale !== known.locale ? ['locale'] : []),
  ];
  if (fields.length === 0) return null;
  const who = [known.firstName, known.lastName, ...(known.country ? [`(${known.country})`] : [])].join(' ');
  return {
    code: 'email_taken',
    message: `${known.email} is the address of ${who} here. Send ${as.id} "${known.id}" to name them, the same name, country and locale, or another address.`,
    details: fields.map((field) => ({
      field: `${as.object}.${field}`,
      rule: 'email_taken',
      message: `is not that of ${who}, whose e-mail address this is`,
    })),
  };
}

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
