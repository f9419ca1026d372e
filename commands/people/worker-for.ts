import { DEFAULT_LOCALE, type Locale } from '../../domain/language/locale';
import { AS_WORKER, refuseOtherPerson, type NamedAs } from '../../domain/people/person';
import { RefusedError } from '../../domain/shared/errors';
import type { Context, ReadServices } from '../../queries/context';
import { findPersonByEmail, type Person } from '../../store/people/people';
import { derivedId } from '../../store/db/ids';
import { knownPerson } from './known';

type NewPerson = Pick<Person, 'firstName' | 'lastName' | 'email' | 'country'> & {
  locale?: Locale | undefined;
};

/** Somebody who is known here already, or a new person. */
export type WorkerInput = { id: string } | NewPerson;

/**
 * The worker of a new contract, or whom an entry of a register is about. A person is made once per e-mail address, however often they are given as new, and in
 * the transaction that makes what names them: one that is refused leaves nobody behind.
 */
export async function workerFor(
  services: ReadServices,
  context: Context,
  worker: WorkerInput,
  as: NamedAs = AS_WORKER,
): Promise<{ worker: Person; isNew: boolean }> {
  if ('id' in worker) return { worker: await knownPerson(services, context, worker.id, as.id), isNew: false };
  const { scope, now: createdAt, resourceId } = context;
  const known = await findPersonByEmail(services.db, scope, worker.email);
  if (known) {
    const refusal = refuseOtherPerson(known, worker, as);
    if (refusal) throw new RefusedError(refusal);
    return { worker: known, isNew: false };
  }
  const id = derivedId(`${resourceId}/worker`, Date.parse(createdAt));
  const { locale = DEFAULT_LOCALE } = worker;
  return { worker: { ...scope, ...worker, locale, id, status: 'active', createdAt }, isNew: true };
}
