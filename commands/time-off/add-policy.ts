import { invalidField } from '../../domain/shared/failures';
import { policyCreated } from '../../domain/time-off/events';
import type { TimeOffPolicy } from '../../domain/time-off/policy';
import type { Context } from '../../queries/context';
import { findType } from '../../queries/time-off/find-policy';
import { isKnownPlace } from '../../queries/time-off/holidays';
import { insertPolicy } from '../../store/time-off/policies';
import type { Services } from '../services';

export type PolicyInput = Omit<
  TimeOffPolicy,
  | 'id'
  | 'organisationId'
  | 'environmentId'
  | 'createdAt'
  | 'createdBy'
  | 'revisions'
  | 'version'
  | 'updatedAt'
>;

/** Adds a policy. It applies to nobody before it is assigned. */
export async function addPolicy(
  services: Services,
  context: Context,
  input: PolicyInput,
): Promise<TimeOffPolicy> {
  const { scope, actor, now, commandId, resourceId } = context;
  if (!(await findType(services, context, input.type)))
    throw invalidField('type', 'time_off_type', 'must be the key of a type: GET /v1/time-off/types');
  await checkPlace(input);
  const made = { id: resourceId, createdAt: now, createdBy: actor, updatedAt: null };
  const policy = { ...scope, ...input, ...made, revisions: [], version: 1 };
  return insertPolicy(services.db, policy, {
    event: policyCreated(policy),
    cause: { actor, at: now, commandId },
  });
}

/** Whose public holidays are known. */
export async function checkPlace({
  holidayCountry: country,
  holidayRegion: region,
}: Pick<TimeOffPolicy, 'holidayCountry' | 'holidayRegion'>): Promise<void> {
  if (country !== null && !(await isKnownPlace(country, null)))
    throw invalidField(
      'holiday_country',
      'country',
      'must be an ISO 3166-1 code of a country whose holidays are known',
    );
  if (country !== null && region !== null && !(await isKnownPlace(country, region)))
    throw invalidField('holiday_region', 'region', `must be the ISO 3166-2 code of a region of ${country}`);
  if (country === null && region !== null)
    throw invalidField('holiday_region', 'required', 'needs holiday_country');
}
