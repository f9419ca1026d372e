import { messageOf } from '../../../domain/events/message';
import type { EventType } from '../../../domain/events/event';
import type { Actor } from '../../../domain/shared/lifecycle';
import type { Instant } from '../../../domain/shared/time';
import { z } from 'zod';
import { envelope, exampleMessage } from './message';

/** What a test is unless it tries a type of the catalogue: no receiver does anything about it. */
export const TEST_TYPE = 'webhook.test';

/** What every endpoint may be sent, whichever types it takes. */
export const testSchema = z.intersection(
  envelope,
  z.object({ type: z.literal(TEST_TYPE), data: z.strictObject({}), test: z.literal(true) }),
);

export const exampleTest = (): object => {
  const { id, timestamp, actor } = exampleMessage('contract.created');
  return JSON.parse(testMessage(TEST_TYPE, { id, at: timestamp, actor })) as object;
};

/**
 * A message to try an endpoint, as it is sent. It is the example of its type, marked by `test`, and is in no feed: it has
 * no place and no chain.
 */
export function testMessage(
  type: EventType | typeof TEST_TYPE,
  { id, at, actor }: { id: string; at: Instant; actor: Actor },
): string {
  const { data, contract_id } = type === TEST_TYPE ? { data: {}, contract_id: null } : exampleMessage(type);
  const told = {
    ...{ id, contractId: contract_id, streamId: id, seq: 1, position: null, actor },
    ...{ payload: data, occurredAt: at },
  };
  const message = messageOf({ ...told, type: 'contract.created' });
  return JSON.stringify({ ...message, type, test: true });
}
