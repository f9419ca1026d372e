import { z } from 'zod';
import { disabledReasons } from '../../../domain/webhook/endpoint';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { id, instant, text } from './fields';

const row = z.strictObject({ id });
const example = { id: SOME_ID };
const place = z.int().nonnegative();

export const webhookTypes = {
  'webhook-endpoint.created': told(
    'An endpoint of webhooks was made, for these types of events or, with null, for all.',
    row.extend({ event_types: z.array(text).nullable() }),
    { ...example, event_types: ['invoice.issued', 'invoice.paid'] },
  ),
  'webhook-endpoint.updated': told(
    'An endpoint was changed; `changed` are the names of the fields.',
    row.extend({ changed: z.array(text) }),
    { ...example, changed: ['url'] },
  ),
  'webhook-endpoint.paused': told('Nothing is sent to an endpoint until it is resumed.', row, example),
  'webhook-endpoint.resumed': told('An endpoint is sent to again, from where it stopped.', row, example),
  'webhook-endpoint.disabled': told(
    'Nothing is sent to an endpoint any more: it answered 410, or failed for days without one success.',
    row.extend({
      reason: z.enum(disabledReasons),
      failing_since: instant.nullable().describe('Real time, in a sandbox as well.'),
    }),
    { ...example, reason: 'failing', failing_since: '2026-03-26T08:15:00.000Z' },
  ),
  'webhook-endpoint.secret_rotated': told(
    'An endpoint has a new secret; the one before signs as well for so many hours.',
    row.extend({ overlap_hours: z.int().nonnegative() }),
    { ...example, overlap_hours: 24 },
  ),
  'webhook-endpoint.redelivery_started': told(
    'Events are sent to an endpoint again: those after one place of the feed and up to another.',
    row.extend({ after: place, to: place, only_failed: z.boolean() }),
    { ...example, after: 1_200, to: 1_342, only_failed: true },
  ),
  'webhook-endpoint.redelivery_stopped': told(
    'The events of a range that had not been sent again yet are not.',
    row,
    example,
  ),
  'webhook-endpoint.deleted': told('An endpoint was deleted, and with it its log.', row, example),
};
