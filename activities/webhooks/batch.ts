import type { RecordedEvent } from '../../domain/events/message';
import { roomFor, type Queued } from '../../domain/webhook/queue';
import type { DeliveryCause } from '../../domain/webhook/delivery';
import type { Database } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import { readOpen, readPart, type OpenDelivery } from '../../store/webhook/batches';
import type { DrainedEndpoint } from '../../store/webhook/drains';
import type { Advance } from '../../store/webhook/record-batch';
import { sharing, textOf } from './shared-parts';

/** A delivery in a batch, whether or not it has a row yet. */
export interface Item extends Queued {
  id: string;
  isNew: boolean;
  eventId: string;
  eventType: string | null;
  position: string | null;
  attempts: number;
  body(): string;
}

export interface Batch {
  /** In the order in which they are to be sent. */
  items: Item[];
  advance: Advance | null;
  /** There is more to take, if there is room for it. */
  isMore: boolean;
}

const readShared = sharing(readPart);

/** What waits already, and behind it what the feed holds, or first the range that is to be sent again. */
export async function readBatch(db: Database, endpoint: DrainedEndpoint): Promise<Batch> {
  const open = await readOpen(db, endpoint.id);
  const waiting = open.map(waitingItem);
  const room = roomFor(open.length);
  if (room === 0) return { items: waiting, advance: null, isMore: false };
  const { advance, events, isMore } = await takePart(db, endpoint, room);
  const cause = advance?.of === 'range' ? 'redelivery' : 'event';
  return { items: [...waiting, ...events.map((event) => newItem(event, cause))], advance, isMore };
}

async function takePart(db: Database, endpoint: DrainedEndpoint, limit: number) {
  const { replayAfter, replayTo, replayFailedOnly, position, eventTypes: types } = endpoint;
  const isRange = replayAfter !== null && replayTo !== null;
  const from = isRange ? replayAfter : position;
  const { events, upTo, isMore } = await readShared(db, endpoint, {
    ...{ after: from, upTo: isRange ? replayTo : null, types, limit },
    deadOf: isRange && replayFailedOnly ? endpoint.id : null,
  });
  if (isRange) {
    const advance = { of: 'range', from, to: upTo, rangeEnd: replayTo, isOver: !isMore } as const;
    // Behind the range comes what the feed holds.
    return { events, advance, isMore: true };
  }
  const advance = { of: 'feed', from, to: upTo, rangeEnd: null, isOver: !isMore } as const;
  return { events, advance: upTo === from ? null : advance, isMore };
}

function waitingItem({ id, eventId, streamId, cause, attempts, waitMs, body, event }: OpenDelivery): Item {
  return {
    ...{ id, isNew: false, eventId, eventType: null, streamId, position: null, cause, attempts, waitMs },
    body: () => body ?? textOf(event!),
  };
}

function newItem(event: RecordedEvent, cause: DeliveryCause): Item {
  const { id: eventId, type: eventType, streamId, position } = event;
  return {
    ...{ id: newId(), isNew: true, eventId, eventType, streamId, position: String(position), cause },
    ...{ attempts: 0, waitMs: 0 },
    body: () => textOf(event),
  };
}
