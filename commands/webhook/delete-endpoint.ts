import type { Context, ReadServices } from '../../queries/context';
import { wasDone } from '../../queries/was-done';
import { sendEndpoint } from './send-endpoint';

/** Deletes an endpoint with its log. A repeat of this very request finds it gone, as it asked for. */
export async function deleteEndpoint(services: ReadServices, context: Context, id: string): Promise<void> {
  if (await wasDone(services, context)) return;
  await sendEndpoint(services, context, id, { type: 'delete' });
}
