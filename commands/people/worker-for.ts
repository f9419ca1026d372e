import type { Context, ReadServices } from '../../queries/context';
import { findPersonByEmail, insertPerson, type Person } from '../../store/people/people';
import { knownWorker } from './known';

type NewPerson = Pick<Person, 'firstName' | 'lastName' | 'email' | 'country'>;

/** Somebody who is known here already, or a new person. */
export type WorkerInput = { id: string } | NewPerson;

/** The worker of a new contract. A person is made once per e-mail address, however often they are given as new. */
export async function workerFor(
  services: ReadServices,
  context: Context,
  worker: WorkerInput,
): Promise<Person> {
  if ('id' in worker) return knownWorker(services, context, worker.id);
  const { db } = services;
  const { scope, actor, now: at, resourceId: id, commandId } = context;
  const find = () => findPersonByEmail(db, scope, worker.email);
  const known = await find();
  if (known) return known;
  const person: Person = { ...scope, ...worker, id, status: 'active', createdAt: at };
  const inserted = await insertPerson(db, person, { actor, at, commandId: `person/${commandId}` });
  return inserted ?? (await find())!;
}
