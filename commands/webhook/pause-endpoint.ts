import type { Context, ReadServices } from '../../queries/context';
import type { Endpoint } from '../../store/webhook/endpoints';
import { sendEndpoint } from './send-endpoint';

/** Nothing is sent until the endpoint is resumed; nothing is lost meanwhile. */
export function pauseEndpoint(services: ReadServices, context: Context, id: string): Promise<Endpoint> {
  return sendEndpoint(services, context, id, { type: 'pause' });
}
