import type { WebhookPayloads } from '../../events/webhook';
import { usersWith } from '../audience';
import type { Item } from '../letter';
import type { Rules } from '../rule';
import type { Told } from '../told';

/** Where it is, without what may be secret in its path. */
function hostOf({ about: { endpoint } }: Told): string {
  const [, host = ''] = /^\w+:\/\/(?:[^/?#@]*@)?([^/?#]+)/.exec(endpoint?.url ?? '') ?? [];
  return host;
}

function disabled(told: Told<'webhook-endpoint.disabled'>): Item {
  const { id, reason, failing_since: failingSince } = told.payload;
  const name = told.about.endpoint?.name ?? null;
  return { endpoint: { id, name, host: hostOf(told), reason, failingSince } };
}

export const webhookRules: Rules<keyof WebhookPayloads> = {
  'webhook-endpoint.created': [],
  'webhook-endpoint.updated': [],
  'webhook-endpoint.paused': [],
  'webhook-endpoint.resumed': [],
  'webhook-endpoint.disabled': [
    {
      ...{ kind: 'webhook_endpoint_disabled', to: usersWith('webhooks:manage') },
      // It may have been deleted since.
      when: ({ about: { endpoint } }) => endpoint !== undefined,
      item: disabled,
    },
  ],
  'webhook-endpoint.secret_rotated': [],
  'webhook-endpoint.redelivery_started': [],
  'webhook-endpoint.redelivery_stopped': [],
  'webhook-endpoint.deleted': [],
};
