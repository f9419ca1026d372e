import { assertNever } from '../shared/errors';
import { change, refuse, type Decision } from '../shared/lifecycle';
import { addHours, type Instant } from '../shared/time';
import type { DisabledReason, Endpoint } from './endpoint';
import { changedEvent, disabledEvent, resendingEvent, rotatedEvent, toldOf } from './events';
import { endpointTable } from './transitions';

export type EndpointFields = Pick<Endpoint, 'name' | 'description' | 'url' | 'eventTypes'>;

/** Events after the one place and up to the other. */
export interface Range {
  after: number;
  to: number;
  failedOnly: boolean;
}

export type EndpointCommand =
  | { type: 'change'; fields: Partial<EndpointFields> }
  /** `secret` is sealed already. */
  | { type: 'rotate'; secret: string; overlapHours: number }
  | { type: 'resend'; range: Range }
  | { type: 'stopResending' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'delete' }
  | { type: 'disable'; reason: DisabledReason };

/** `at`: real time, as the receiver knows it. Without events nothing changes. */
export function decideEndpoint(
  endpoint: Endpoint,
  command: EndpointCommand,
  at: Instant,
): Decision<Endpoint> {
  const moved = { ...endpoint, version: endpoint.version + 1, updatedAt: at };
  switch (command.type) {
    case 'change':
      return decideChange(endpoint, moved, command.fields);
    case 'rotate':
      return decideRotation(moved, endpoint, command, at);
    case 'resend':
      return decideResending(endpoint, command.range);
    case 'stopResending':
      if (endpoint.replayAfter === null) return change(endpoint);
      return change(
        { ...endpoint, ...NOTHING_AGAIN },
        toldOf('webhook-endpoint.redelivery_stopped', endpoint),
      );
    case 'pause':
      return decidePause(endpoint, moved);
    case 'resume':
      if (endpoint.status === 'enabled') return change(endpoint);
      return change(
        { ...moved, status: 'enabled', disabledReason: null, disabledAt: null, failingSince: null },
        toldOf('webhook-endpoint.resumed', endpoint),
      );
    case 'disable':
      if (endpointTable[endpoint.status].on.disable === undefined) return change(endpoint);
      return change(
        { ...moved, status: 'disabled', disabledReason: command.reason, disabledAt: at },
        disabledEvent(endpoint, command.reason),
      );
    case 'delete':
      return change(endpoint, toldOf('webhook-endpoint.deleted', endpoint));
    default:
      return assertNever(command);
  }
}

const NOTHING_AGAIN = { replayAfter: null, replayTo: null, replayFailedOnly: false };

function decideChange(
  endpoint: Endpoint,
  moved: Endpoint,
  fields: Partial<EndpointFields>,
): Decision<Endpoint> {
  const next = { ...moved, ...fields };
  const event = changedEvent(endpoint, next);
  if (event.payload.changed.length === 0) return change(endpoint);
  // Another receiver has not failed yet.
  return change(next.url === endpoint.url ? next : { ...next, failingSince: null }, event);
}

/** The secret before the last rotation is good for no longer than until the next one. */
function decideRotation(
  moved: Endpoint,
  { secret: previousSecret }: Endpoint,
  { secret, overlapHours }: { secret: string; overlapHours: number },
  at: Instant,
): Decision<Endpoint> {
  const previous =
    overlapHours === 0
      ? { previousSecret: null, previousSecretUntil: null }
      : { previousSecret, previousSecretUntil: addHours(at, overlapHours) };
  return change({ ...moved, ...previous, secret }, rotatedEvent(moved, overlapHours));
}

function decideResending(endpoint: Endpoint, range: Range): Decision<Endpoint> {
  const { id, replayAfter, replayTo } = endpoint;
  if (replayAfter !== null)
    return refuse(
      'redelivery_under_way',
      `Events after place ${replayAfter} up to ${replayTo} are still being sent again${isWaiting(endpoint)}. Wait until \`redelivery\` of GET /v1/webhooks/${id} is null, or stop it first: DELETE /v1/webhooks/${id}/redeliveries.`,
      { details: { after: replayAfter, to: replayTo } },
    );
  const { after: replayAfterNow, to, failedOnly } = range;
  return change(
    { ...endpoint, replayAfter: replayAfterNow, replayTo: to, replayFailedOnly: failedOnly },
    resendingEvent(endpoint, range),
  );
}

function isWaiting({ status }: Endpoint): string {
  return status === 'enabled' ? '' : `, once the endpoint, which is ${status}, is resumed`;
}

function decidePause(endpoint: Endpoint, moved: Endpoint): Decision<Endpoint> {
  switch (endpoint.status) {
    case 'paused':
      return change(endpoint);
    case 'disabled':
      return refuse(
        'webhook_disabled',
        `Nothing is sent to the endpoint anyway: it is disabled since ${endpoint.disabledAt}. Resume it with POST /v1/webhooks/${endpoint.id}/resume, or delete it.`,
      );
    case 'enabled':
      return change({ ...moved, status: 'paused' }, toldOf('webhook-endpoint.paused', endpoint));
  }
}
