import { decideEndpoint, type EndpointCommand } from '../../domain/webhook/decide';
import { notFound } from '../../domain/shared/failures';
import { refuseMoved } from '../../domain/shared/lifecycle';
import type { Context, ReadServices } from '../../queries/context';
import { realNow } from '../../store/db/real-now';
import { changeEndpoint, type Endpoint } from '../../store/webhook/change-endpoint';

/** What a command makes of an endpoint, decided on the version that it is meant for. */
export async function sendEndpoint(
  { db }: ReadServices,
  context: Context,
  id: string,
  command: EndpointCommand,
): Promise<Endpoint> {
  const { scope, actor, now: at, commandId, ifVersion } = context;
  const changed = await changeEndpoint(
    db,
    scope,
    id,
    command,
    (endpoint) => {
      const moved = refuseMoved(endpoint, ifVersion);
      return moved ? { ok: false, refusal: moved } : decideEndpoint(endpoint, command, realNow());
    },
    { actor, at, commandId },
  );
  if (!changed) throw notFound('webhook endpoint');
  return changed;
}
