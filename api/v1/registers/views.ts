import { completeDetails } from '../../../domain/register/details';
import { declared, idField } from '../../../domain/register/registers';
import type { Entry } from '../../../queries/register/find-entry';
import { detailsView } from './details';

export type EntryView = Record<string, unknown> & { id: string };

export function entryView(entry: Entry): EntryView {
  const { owner, place, person, details } = declared(entry.register);
  return {
    ...{ id: entry.id, name: entry.name },
    ...(owner && { [idField(owner)]: entry.ownerId }),
    ...(place && { [idField(place.register)]: entry.placeId }),
    ...(person && { [person.field]: entry.personId }),
    ...detailsView(details, completeDetails(details, entry.details)),
    ...{ external_id: entry.externalId, is_active: entry.isActive, attributes: entry.attributes },
    ...{ version: entry.version, created_at: entry.createdAt, created_by: entry.createdBy },
    updated_at: entry.updatedAt,
  };
}
