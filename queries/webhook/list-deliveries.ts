import {
  listDeliveries as readDeliveries,
  type Delivery,
  type LogFilter,
} from '../../store/webhook/delivery-log';
import type { Endpoint } from '../../store/webhook/endpoints';
import type { Keyset, ReadServices } from '../context';

/** The log of an endpoint, the latest first. */
export function listDeliveries(
  { db }: ReadServices,
  endpoint: Endpoint,
  filter: LogFilter,
  keyset: Keyset,
): Promise<Delivery[]> {
  return readDeliveries(db, endpoint, filter, keyset);
}
