import type { EndpointFields } from '../../domain/webhook/decide';
import type { Context, ReadServices } from '../../queries/context';
import type { Endpoint } from '../../store/webhook/endpoints';
import { sendEndpoint } from './send-endpoint';

/** Changes where an endpoint is, of what it is told, and what it is called. What waits goes to the new place at once. */
export function changeEndpoint(
  services: ReadServices,
  context: Context,
  id: string,
  fields: Partial<EndpointFields>,
): Promise<Endpoint> {
  return sendEndpoint(services, context, id, { type: 'change', fields });
}
