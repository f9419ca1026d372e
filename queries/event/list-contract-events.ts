import type { Contract } from '../../domain/contract/contract';
import { listContractEvents as readEvents, type EventPage, type StoredEvent } from '../../store/event/events';
import type { Context, ReadServices } from '../context';

export type { EventPage, StoredEvent };

/** One contract's chain of events, by its own gapless sequence. */
export function listContractEvents(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  page: EventPage,
): Promise<StoredEvent[]> {
  return readEvents(db, scope, id, page);
}
