import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { getEnvironment, nowIn, scopeOfEnvironment } from '../../store/environment/environments';
import type { ReadServices } from '../context';

/** An environment that is named without a token, and the time there. */
export async function findScope(
  { db }: ReadServices,
  environmentId: string,
): Promise<{ scope: Scope; now: Instant } | undefined> {
  const environment = await getEnvironment(db, environmentId);
  return environment && { scope: scopeOfEnvironment(environment), now: nowIn(environment) };
}
