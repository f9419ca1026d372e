import { entry } from '../entry';

/** What concerns endpoints of webhooks. */
export const webhooks = {
  webhook_disabled: entry(
    409,
    'The endpoint is disabled, because it answered 410 or failed for days.',
    'Mend it, then resume it: POST /v1/webhooks/{id}/resume.',
  ),
  webhook_not_enabled: entry(
    409,
    'The endpoint is paused or disabled, so that nothing is sent to it.',
    'Resume it first: POST /v1/webhooks/{id}/resume.',
  ),
  redelivery_under_way: entry(
    409,
    'Another range of events is still being sent again.',
    'Wait until `redelivery` of the endpoint is null, or stop it: DELETE /v1/webhooks/{id}/redeliveries.',
  ),
  too_many_webhooks: entry(
    409,
    'The environment has as many endpoints as it can have.',
    'Delete one that nobody needs, or let one endpoint take more types of events.',
  ),
};
