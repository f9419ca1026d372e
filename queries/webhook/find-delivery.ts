import { messageOf } from '../../domain/events/message';
import { notFound } from '../../domain/shared/failures';
import {
  eventOf,
  getDelivery,
  listAttempts,
  type Attempt,
  type Delivery,
} from '../../store/webhook/delivery-log';
import type { Context, ReadServices } from '../context';

export type { Attempt, Delivery };

export async function findDelivery(
  { db }: ReadServices,
  { scope }: Context,
  endpointId: string,
  id: string,
): Promise<Delivery> {
  const delivery = await getDelivery(db, { ...scope, id: endpointId }, id);
  if (!delivery) throw notFound('delivery');
  return delivery;
}

export interface DescribedDelivery {
  delivery: Delivery;
  /** The message, as it is sent in every attempt. */
  body: string;
  attempts: Attempt[];
}

export async function describeDelivery({ db }: ReadServices, delivery: Delivery): Promise<DescribedDelivery> {
  const [attempts, body] = await Promise.all([listAttempts(db, delivery.id), bodyOf({ db }, delivery)]);
  return { delivery, body, attempts };
}

async function bodyOf({ db }: ReadServices, delivery: Delivery): Promise<string> {
  if (delivery.body !== null) return delivery.body;
  const event = await eventOf(db, delivery);
  return event ? JSON.stringify(messageOf(event)) : '';
}
