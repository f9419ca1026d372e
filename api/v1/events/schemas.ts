import { z } from 'zod';
import { eventTypes } from '../../../domain/shared/events';
import { longPageQuery } from '../../shared/pagination';
import { wholeNumber } from '../../shared/schemas';
import { actor, answerId, answerInstant, pageOf } from '../shared/answers';

/** Places in a contract's chain are integers of four bytes. */
export const MAX_PLACE = 2_147_483_647;

/** From a place on, or where the page before ended. */
export const eventsQuery = z
  .strictObject({ ...longPageQuery, after: wholeNumber(0, MAX_PLACE).optional() })
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
    payload: z.record(z.string(), z.unknown()),
    occurred_at: answerInstant,
    prev_hash: z.string().nullable(),
    hash: z.string(),
    /** Its place in the environment's feed, once it has one. */
    position: z.int().optional(),
  })
  .meta({ id: 'Event' });

/** A feed goes on after its last page: to follow it, send `next_after` as `after`. */
export const events = pageOf(event).extend({ next_after: z.int() }).meta({ id: 'Events' });
