import { messageOf, type RecordedEvent } from '../../domain/events/message';
import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../../store/db/database';
import type { Part, Range } from '../../store/webhook/batches';

type Read = (db: Database, scope: Scope, range: Range) => Promise<Part>;

/** Parts that are kept at a time, of a hundred events at most each. */
const MOST_KEPT = 32;

/**
 * Endpoints of one environment are sent the same events at about the same time: each part of a feed is read once for all
 * of them. One that is full is kept for the next: places are final, so it never becomes another one. What lies behind it
 * may have grown since, which the next read finds, or the next look of the pump.
 */
export function sharing(read: Read): Read {
  const known = new Map<string, Promise<Part>>();
  return (db, scope, range) => {
    // What is dead for one endpoint is nobody else's.
    if (range.deadOf !== null) return read(db, scope, range);
    const { after, upTo, limit, types } = range;
    const key = JSON.stringify([scope.organisationId, scope.environmentId, after, upTo, limit, types]);
    const shared = known.get(key);
    if (shared) return shared;
    const part = read(db, scope, range);
    known.set(key, part);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KEPT) break;
      known.delete(oldest);
    }
    const forget = () => {
      if (known.get(key) === part) known.delete(key);
    };
    part.then(({ events }) => events.length < limit && forget(), forget);
    return part;
  };
}

const texts = new WeakMap<RecordedEvent, string>();

/** What is sent of an event, made once for all endpoints that share it. */
export function textOf(event: RecordedEvent): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const text = JSON.stringify(messageOf(event));
  texts.set(event, text);
  return text;
}
