import { z } from 'zod';
import { attemptOutcomes, deliveryCauses, deliveryStatuses } from '../../../domain/webhook/delivery';
import { disabledReasons, endpointStatuses } from '../../../domain/webhook/endpoint';
import { isSecret, OVERLAP_HOURS } from '../../../domain/webhook/secret';
import { URL_LENGTH } from '../../../domain/webhook/url';
import { eventTypes } from '../../shared/event-types';
import { TEST_TYPE } from '../../shared/event-types/test-message';
import { must } from '../../shared/explain';
import { pageQuery } from '../../shared/pagination';
import { instant, longText, many, orNull, text, uuid } from '../../shared/schemas';
import { answerId, answerInstant, next } from '../shared/answers';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';
import { byDate, byStatus, byType } from '../shared/list-filter';
import { MAX_PLACE } from '../events/schemas';

export const webhooksQuery = z.strictObject({ ...pageQuery, ...byStatus(endpointStatuses), ...byDate });

const LISTED = 'GET /v1/event-types lists them';

/** Names what is no type, as far as that can be a name. */
const unknownType = ({ input }: { input?: unknown }): string =>
  typeof input === 'string' && input.length <= 100
    ? `${input} is no type of event; ${LISTED}`
    : `must be the name of a type of event; ${LISTED}`;
const eventType = z.enum(eventTypes, { error: unknownType });

const ownSecret = z
  .string()
  .max(100)
  .refine(isSecret, must('secret', 'must be whsec_ and the base64 of 24 to 64 bytes'))
  .meta({ examples: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'] });

const fields = {
  name: text(200).nullable(),
  description: longText(2_000).nullable(),
  url: text(URL_LENGTH).meta({ examples: ['https://example.com/webhooks'] }),
  /** Null: all of them, those of later releases included. */
  event_types: z
    .array(eventType)
    .min(1, 'must name at least one type, or be null for all of them')
    .max(eventTypes.length)
    .nullable(),
};

export const webhookBody = z
  .strictObject({
    ...z.object(fields).partial().shape,
    url: fields.url,
    /** Of one's own; without it one is made. */
    secret: ownSecret.optional(),
  })
  .meta({
    examples: [
      {
        name: 'Bookkeeping',
        url: 'https://example.com/webhooks',
        event_types: ['invoice.issued', 'invoice.paid'],
      },
    ],
  });

export const webhookChangeBody = z
  .strictObject(fields)
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ event_types: ['invoice.issued', 'invoice.paid', 'invoice.overdue'] }] });

export const secretRotationBody = z
  .strictObject({
    /** How long the old secret signs as well. */
    overlap_hours: z.int().min(0).max(OVERLAP_HOURS.most).default(OVERLAP_HOURS.usual),
    secret: ownSecret.optional(),
  })
  .meta({ examples: [{ overlap_hours: 24 }] });

const place = z.int().min(0).max(MAX_PLACE);

export const redeliveryBody = z
  .strictObject({
    after: place,
    to: place.min(1),
    date_from: instant,
    date_to: instant,
    only_failed: z.boolean(),
  })
  .partial()
  .refine(({ after, date_from }) => after !== undefined || date_from !== undefined, {
    path: ['after'],
    params: { rule: 'exactly_one' },
    message: 'is required: send after, a place of the feed, or date_from, an instant',
  })
  .refine(({ after, date_from }) => after === undefined || date_from === undefined, {
    path: ['date_from'],
    params: { rule: 'exactly_one' },
    message: 'does not go with after, which names the beginning already; send one of them',
  })
  .refine(({ after, to }) => to === undefined || (after !== undefined && to > after), {
    path: ['to'],
    params: { rule: 'range' },
    message: 'must be a place behind after, and goes with it alone',
  })
  .refine(({ date_from: from, date_to: to }) => to === undefined || (from !== undefined && to > from), {
    path: ['date_to'],
    params: { rule: 'range' },
    message: 'must be later than date_from, and goes with it alone',
  })
  .meta({ examples: [{ after: 1_200, only_failed: true }] });

const anyType = [...eventTypes, TEST_TYPE] as const;

export const testBody = z
  .strictObject({
    type: z.enum(anyType, { error: unknownType }).default(TEST_TYPE),
  })
  .meta({ examples: [{ type: 'invoice.paid' }] });

export const deliveriesQuery = z.strictObject({
  ...pageQuery,
  ...byStatus(deliveryStatuses),
  ...byType(anyType, `must name types of events such as invoice.issued, or ${TEST_TYPE}; ${LISTED}`),
  ...byDate,
  cause: many(deliveryCauses),
  event_id: uuid.optional(),
  contract_id: uuid.optional(),
});

export const webhook = z
  .strictObject({
    id: answerId,
    name: z.string().nullable(),
    description: z.string().nullable(),
    url: z.string(),
    event_types: z.array(z.enum(eventTypes)).nullable().describe('Null: every type of event.'),
    status: z.enum(endpointStatuses),
    disabled_reason: z
      .enum(disabledReasons)
      .nullable()
      .describe('`gone`: it answered 410. `failing`: it failed for days, without one success.'),
    disabled_at: answerInstant.nullable(),
    failing_since: answerInstant.nullable().describe('The first failure since the last success.'),
    last_delivered_at: answerInstant.nullable(),
    undelivered: z.int().describe('Messages that wait to be sent, or to be sent again.'),
    position: z.int().describe('The place in `GET /v1/events` up to which events have been taken.'),
    behind: z.int().describe('How many places of the feed there are behind that one, of any type.'),
    redelivery: z
      .strictObject({ after: z.int(), to: z.int(), only_failed: z.boolean() })
      .nullable()
      .describe('What is still to be sent again: the events after one place and up to the other.'),
    previous_secret_until: answerInstant
      .nullable()
      .describe('Until when the secret before the last rotation signs as well.'),
    next,
    created_at: answerInstant,
    updated_at: answerInstant,
    version: z.int(),
  })
  .meta({
    id: 'Webhook',
    description: 'Where events are sent. Its instants are of real time, in a sandbox as well.',
  });

export const webhookSecret = z
  .strictObject({
    secret: z.string(),
    previous_secret: z.string().nullable(),
    previous_secret_until: answerInstant.nullable(),
  })
  .meta({ id: 'WebhookSecret' });

export const deletedWebhook = z
  .strictObject({ id: answerId, deleted: z.literal(true) })
  .meta({ id: 'DeletedWebhook' });

export const delivery = z
  .strictObject({
    id: answerId,
    webhook_id: answerId,
    event_id: answerId.describe('The id of the message, which every attempt has as `webhook-id`.'),
    type: z.enum(anyType),
    stream_id: answerId.describe('The chain of events that it is in: that of a contract has its id.'),
    position: z.int().nullable(),
    cause: z.enum(deliveryCauses),
    status: z.enum(deliveryStatuses),
    attempt_count: z.int(),
    next_attempt_at: answerInstant
      .nullable()
      .describe('Null while an earlier one of its chain is not over, and when this one is.'),
    created_at: answerInstant,
    ended_at: answerInstant.nullable(),
  })
  .meta({ id: 'Delivery', description: 'Its instants are of real time, in a sandbox as well.' });

const headers = z.record(z.string(), z.string());

const attempt = z
  .strictObject({
    number: z.int(),
    at: answerInstant,
    duration_ms: z.int(),
    outcome: z
      .enum(attemptOutcomes)
      .describe(
        '`answered`: with another status than 2xx. `blocked`: the name cannot be resolved, or nothing may be sent there.',
      ),
    request: z.strictObject({ headers, body: z.string() }),
    response: orNull(
      z.strictObject({
        status: z.int(),
        headers,
        body: z.string().describe('Its first 4 KiB.'),
      }),
    ),
    error: z.string().nullable(),
  })
  .meta({ id: 'DeliveryAttempt' });

export const deliveryDetails = delivery
  .extend({ body: z.string().describe('The message, as it is signed and sent.'), attempts: z.array(attempt) })
  .meta({ id: 'DeliveryDetails' });
