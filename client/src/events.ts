import type { components, webhooks } from './schema';

export type EventType = keyof webhooks;

/** As a webhook delivers it; `type` says what is in `data`. */
export type EventMessage<Type extends EventType = EventType> = {
  [Each in Type]: webhooks[Each]['post']['requestBody']['content']['application/json'];
}[Type];

type InFeed = components['schemas']['Event'];

/** As the feed has it, once `isEvent` has said of which type it is. */
export type FeedEvent<Type extends EventType = EventType> = {
  [Each in Type]: Omit<InFeed, 'type' | 'payload'> & { type: Each; payload: EventMessage<Each>['data'] };
}[Type];

/** Whether an event of the feed is of that type; then its payload is what belongs to it. */
export function isEvent<Type extends EventType>(
  event: InFeed,
  type: Type,
): event is InFeed & FeedEvent<Type> {
  return event.type === type;
}
