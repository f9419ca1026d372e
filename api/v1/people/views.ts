import type { z } from 'zod';
import type { Group } from '../../../queries/people/find-group';
import type { Person } from '../../../queries/people/find-person';
import type { group as groupSchema, person as personSchema } from './schemas';

export function personView(person: Person): z.infer<typeof personSchema> {
  return {
    id: person.id,
    first_name: person.firstName,
    last_name: person.lastName,
    email: person.email,
    country: person.country,
    locale: person.locale,
    status: person.status,
    created_at: person.createdAt,
  };
}

export function groupView({ id, name, createdAt }: Group): z.infer<typeof groupSchema> {
  return { id, name, created_at: createdAt };
}
