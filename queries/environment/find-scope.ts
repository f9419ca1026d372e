import type { Scope } from '../../domain/shared/scope';
import { getEnvironment, scopeOfEnvironment } from '../../store/environment/environments';
import type { ReadServices } from '../context';

/** The scope of an environment that is named without a token. */
export async function findScope({ db }: ReadServices, environmentId: string): Promise<Scope | undefined> {
  const environment = await getEnvironment(db, environmentId);
  return environment && scopeOfEnvironment(environment);
}
