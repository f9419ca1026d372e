import type { Context, ReadServices } from '../../queries/context';
import type { Endpoint } from '../../store/webhook/endpoints';
import { sendEndpoint } from './send-endpoint';

/** An endpoint that was paused or disabled is sent to again, from where it stopped. */
export function resumeEndpoint(services: ReadServices, context: Context, id: string): Promise<Endpoint> {
  return sendEndpoint(services, context, id, { type: 'resume' });
}
