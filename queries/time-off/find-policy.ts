import { notFound } from '../../domain/shared/failures';
import { defaultTypes, type TimeOffType } from '../../domain/time-off/kinds';
import type { TimeOffAssignment, TimeOffPolicy } from '../../domain/time-off/policy';
import type { CommonFilter } from '../../store/db/narrow';
import {
  getPolicy,
  listAssignments as readAssignments,
  listOwnTypes,
  listPolicies as readPolicies,
} from '../../store/time-off/policies';
import type { Context, Keyset, ReadServices } from '../context';

/** The types that are everywhere, and those that the organisation has added. */
export async function listTypes({ db }: ReadServices, { scope }: Context): Promise<TimeOffType[]> {
  return [...defaultTypes, ...(await listOwnTypes(db, scope))];
}

export async function findType(
  services: ReadServices,
  context: Context,
  key: string,
): Promise<TimeOffType | undefined> {
  const known = defaultTypes.find((type) => type.key === key);
  return known ?? (await listTypes(services, context)).find((type) => type.key === key);
}

export async function findPolicy(
  { db }: ReadServices,
  { scope }: Context,
  id: string,
): Promise<TimeOffPolicy> {
  const policy = await getPolicy(db, scope, id);
  if (!policy) throw notFound('time-off policy');
  return policy;
}

export function listPolicies(
  { db }: ReadServices,
  { scope }: Context,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<TimeOffPolicy[]> {
  return readPolicies(db, scope, filter, keyset);
}

/** Which policies apply to a person, and when, the latest first. */
export function listAssignments(
  { db }: ReadServices,
  { scope }: Context,
  personId: string,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<TimeOffAssignment[]> {
  return readAssignments(db, scope, personId, filter, keyset);
}
