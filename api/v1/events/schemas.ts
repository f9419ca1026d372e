import { z } from 'zod';
import { eventTypes } from '../../../domain/shared/events';
import { MAX_PAGE } from '../../shared/pagination';
import { actor, answerId, answerInstant } from '../shared/answers';

/** Places in a contract's chain are integers of four bytes. */
const MAX_PLACE = 2_147_483_647;

export const eventsQuery = z.strictObject({
  after: z.coerce.number().int().min(0).max(MAX_PLACE, `must be at most ${MAX_PLACE}`).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(MAX_PAGE),
});

const event = z.strictObject({
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
});

/** To read on, send `next_after` as `after`. */
export const events = z.strictObject({ data: z.array(event), next_after: z.int() });
