import { SECRET_USE } from '../../domain/webhook/endpoint';
import type { Context } from '../../queries/context';
import type { Endpoint } from '../../store/webhook/endpoints';
import type { Services } from '../services';
import { newSecret } from './add-endpoint';
import { sendEndpoint } from './send-endpoint';

/** Gives an endpoint a new secret; the old one signs as well until the overlap is over. */
export function rotateSecret(
  services: Services,
  context: Context,
  id: string,
  { secret = newSecret(), overlapHours }: { secret?: string; overlapHours: number },
): Promise<Endpoint> {
  const sealed = services.sealer.seal(secret, SECRET_USE);
  return sendEndpoint(services, context, id, { type: 'rotate', secret: sealed, overlapHours });
}
