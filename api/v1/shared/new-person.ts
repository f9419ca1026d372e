import type { z } from 'zod';
import type { WorkerInput } from '../../../commands/people/worker-for';
import type { newPerson } from '../../shared/schemas';

/** Somebody whom a request gives as new. */
export function toNewPerson(given: z.output<typeof newPerson>): WorkerInput {
  const { first_name: firstName, last_name: lastName, email, country = null, locale } = given;
  return { firstName, lastName, email, country, locale };
}
