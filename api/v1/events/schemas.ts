import { z } from 'zod';
import { eventTypes } from '../../shared/event-types';
import { longPageQuery } from '../../shared/pagination';
import { many, wholeNumber } from '../../shared/schemas';
import { actor, answerId, answerInstant, pageOf } from '../shared/answers';

/** Places in a contract's chain are integers of four bytes. */
export const MAX_PLACE = 2_147_483_647;

const byEventType = {
  type: many(eventTypes, 'must name types of events such as invoice.issued; GET /v1/event-types lists them'),
};

/** From a place on, or where the page before ended. */
export const eventsQuery = z
  .strictObject({ ...longPageQuery, ...byEventType, after: wholeNumber(0, MAX_PLACE).optional() })
  .refine(({ after, cursor }) => after === undefined || cursor === undefined, {
    path: ['after'],
    message: 'does not go with cursor, which is a place already; send one of them',
  });

const event = z
  .strictObject({
    id: answerId,
    type: z.enum(eventTypes),
    contract_id: answerId.nullable(),
    stream_id: answerId,
    seq: z.int(),
    actor,
    payload: z
      .record(z.string(), z.unknown())
      .describe(
        'What belongs to the type: its schema is at `GET /v1/event-types`, and that of `data` in its webhook. An event that an earlier release recorded may lack what was added since.',
      ),
    occurred_at: answerInstant,
    prev_hash: z.string().nullable(),
    hash: z.string(),
    /** Its place in the environment's feed, once it has one. */
    position: z.int().optional(),
  })
  .meta({ id: 'Event' });

/** A feed goes on after its last page: to follow it, send `next_after` as `after`. */
export const events = pageOf(event).extend({ next_after: z.int() }).meta({ id: 'Events' });

export const eventTypesQuery = z.strictObject({ ...longPageQuery, ...byEventType });

export const eventType = z
  .strictObject({
    type: z.enum(eventTypes),
    description: z.string(),
    schema: z
      .record(z.string(), z.unknown())
      .describe('JSON Schema of the `payload` of such an event, which is the `data` of its webhook.'),
    example: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'EventType' });

export const eventTypeList = pageOf(eventType).meta({ id: 'EventTypes' });
