import isSame from 'fast-deep-equal';
import { fieldName } from '../shared/field-name';
import { change, refuse, type Decision } from '../shared/lifecycle';

import type { Instant } from '../shared/time';
import { completeDetails } from './details';
import type { Entry, EntryChange } from './entry';
import { entryUpdated } from './events';
import { declared, idField } from './registers';

export function decideEntryChange(entry: Entry, wanted: EntryChange, at: Instant): Decision<Entry> {
  const { details = {}, ...fields } = wanted;
  const next = {
    ...{ ...entry, ...fields },
    details: completeDetails(declared(entry.register).details, { ...entry.details, ...details }),
  } as Entry;
  const changed = changedFields(entry, next);
  if (changed.length === 0)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  return change({ ...next, version: entry.version + 1, updatedAt: at }, entryUpdated(entry, changed));
}

/** The fields in which two versions of an entry differ, as the world calls them. */
function changedFields(before: Entry, next: Entry): string[] {
  const { details, place, person } = declared(before.register);
  const fields: Record<string, string> = {
    ...{ name: 'name', externalId: 'external_id', isActive: 'is_active', attributes: 'attributes' },
    ...(place && { placeId: idField(place.register) }),
    ...(person && { personId: person.field }),
  };
  return [
    ...Object.entries(fields).flatMap(([name, as]) => differing(before, next, name, as)),
    ...Object.keys(details).flatMap((name) => differing(before.details, next.details, name, fieldName(name))),
  ];
}

function differing(before: object, next: object, name: string, as: string): string[] {
  const valueOf = (of: object) => (of as Record<string, unknown>)[name];
  return isSame(valueOf(before), valueOf(next)) ? [] : [as];
}
