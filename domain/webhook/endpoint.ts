import type { EventType } from '../events/event';
import type { Scope } from '../shared/scope';
import { hasPassed, type Instant } from '../shared/time';

/** A deleted endpoint is no row any more; only the status table knows it. */
export const endpointStatuses = ['enabled', 'paused', 'disabled'] as const;

export type EndpointStatus = (typeof endpointStatuses)[number];

/** Why nobody sends to it any more: it answered 410, or it failed for days without one success. */
export const disabledReasons = ['gone', 'failing'] as const;

export type DisabledReason = (typeof disabledReasons)[number];

/** Where webhooks are sent. Its instants are of real time, in sandboxes as well. */
export interface Endpoint extends Scope {
  id: string;
  name: string | null;
  description: string | null;
  url: string;
  /** Null: all of them, those of later releases included. */
  eventTypes: EventType[] | null;
  status: EndpointStatus;
  disabledReason: DisabledReason | null;
  disabledAt: Instant | null;
  /** The first failure since the last success. */
  failingSince: Instant | null;
  lastDeliveredAt: Instant | null;
  /** The place in the feed up to which events have been taken. */
  position: number;
  /** What is sent again: events after the one place and up to the other. Null when nothing is. */
  replayAfter: number | null;
  replayTo: number | null;
  replayFailedOnly: boolean;
  /** As they are kept: sealed. */
  secret: string;
  previousSecret: string | null;
  previousSecretUntil: Instant | null;
  version: number;
  createdAt: Instant;
  updatedAt: Instant;
}

/** The use for which secrets of endpoints are sealed. */
export const SECRET_USE = 'webhook-secret';

/** The secrets that sign at that real time, the newest first, as they are kept. */
export function validSecrets(
  {
    secret,
    previousSecret,
    previousSecretUntil,
  }: Pick<Endpoint, 'secret' | 'previousSecret' | 'previousSecretUntil'>,
  realNow: Instant,
): string[] {
  if (previousSecret === null || previousSecretUntil === null || hasPassed(previousSecretUntil, realNow))
    return [secret];
  return [secret, previousSecret];
}

/** The most that an environment has. */
export const MOST_ENDPOINTS = 100;
