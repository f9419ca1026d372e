import { describeEndpoints } from '../../../queries/webhook/describe-endpoints';
import { findEndpoint, type Endpoint } from '../../../queries/webhook/find-endpoint';
import { pathId, type Loading } from '../../shared/route';
import { sendingRules } from '../../shared/sending-rules';
import { webhookView } from './views';

export const LIST = '/webhooks';
export const ONE = `${LIST}/:webhookId` as const;

type Params = { webhookId: string };

/** What routes below an endpoint have in common. */
export const ofEndpoint = {
  params: { webhookId: pathId('webhook endpoint') },
  load: ({ services, context, params: { webhookId } }: Loading<Params>) =>
    findEndpoint(services, context, webhookId),
};

/** The endpoint as it is answered, with how it is doing. */
export async function described(
  { services, context }: Pick<Loading<unknown>, 'services' | 'context'>,
  endpoint: Endpoint,
) {
  const rules = sendingRules(services);
  const [told] = await describeEndpoints(services, context, [endpoint], rules);
  return webhookView(told!, rules);
}
