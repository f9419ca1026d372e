import { notFound } from '../../domain/shared/failures';
import { getEndpoint, type Endpoint } from '../../store/webhook/endpoints';
import type { Context, ReadServices } from '../context';

export type { Endpoint };

export async function findEndpoint({ db }: ReadServices, { scope }: Context, id: string): Promise<Endpoint> {
  const endpoint = await getEndpoint(db, scope, id);
  if (!endpoint) throw notFound('webhook endpoint');
  return endpoint;
}
