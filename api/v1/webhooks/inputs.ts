import type { z } from 'zod';
import type { WantedRange } from '../../../commands/webhook/resend-range';
import type { EndpointFields } from '../../../domain/webhook/decide';
import { invalidField } from '../../../domain/shared/failures';
import { faultOfUrl } from '../../../domain/webhook/url';
import { eventTypes } from '../../shared/event-types';
import type { Services } from '../../shared/services';
import { given } from '../shared/given';
import type { redeliveryBody, webhookChangeBody } from './schemas';

type Fields = z.output<typeof webhookChangeBody>;

/** Types are a set, kept in the order of the catalogue. */
export function toFields(
  { config }: Pick<Services, 'config'>,
  { name, description, url, event_types: types }: Fields,
): Partial<EndpointFields> {
  const fault = url === undefined ? null : faultOfUrl(url, config.WEBHOOK_ALLOW);
  if (fault) throw invalidField('url', fault.rule, fault.message);
  const wanted = types && eventTypes.filter((type) => types.includes(type));
  return given({ name, description, url, eventTypes: wanted });
}

export function toRange({
  after,
  to,
  date_from: from,
  date_to: until,
}: z.output<typeof redeliveryBody>): WantedRange {
  return from === undefined ? { after: after ?? 0, to } : { from, until };
}
