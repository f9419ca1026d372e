import type { CommonFilter } from '../../store/db/narrow';
import { listEndpoints as readEndpoints, type Endpoint } from '../../store/webhook/endpoints';
import type { Context, Keyset, ReadServices } from '../context';

/** The endpoints of the environment, the latest first. */
export function listEndpoints(
  { db }: ReadServices,
  { scope }: Context,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<Endpoint[]> {
  return readEndpoints(db, scope, filter, keyset);
}
