import { invalidField } from '../../domain/shared/failures';
import { balanceCorrected, policyAssigned } from '../../domain/time-off/events';
import { refuseAssignment, refuseNewlyOverdrawn } from '../../domain/time-off/guard';
import type { TimeOffAssignment, TimeOffCorrection } from '../../domain/time-off/policy';
import { todayIn, type Context } from '../../queries/context';
import type { Person } from '../../queries/people/find-person';
import { findPolicy, findType } from '../../queries/time-off/find-policy';
import { changeBalance } from '../../store/time-off/change-balance';
import type { Services } from '../services';

export type AssignmentInput = Pick<TimeOffAssignment, 'policyId' | 'startsOn' | 'endsOn'>;
export type CorrectionInput = Pick<TimeOffCorrection, 'type' | 'effectiveOn' | 'halves' | 'reason'>;

/** From a day on a policy applies to a person, in the place of the one of its type that applied until then. */
export async function assignPolicy(
  services: Services,
  context: Context,
  { id: personId }: Person,
  input: AssignmentInput,
): Promise<TimeOffAssignment> {
  const { scope, actor, now, commandId, resourceId } = context;
  const { type } = await findPolicy(services, context, input.policyId);
  const row = { ...scope, ...input, id: resourceId, personId, type, createdAt: now, createdBy: actor };
  return changeBalance(services.db, scope, {
    table: 'time_off_assignments',
    ...{ row, event: policyAssigned(row), day: todayIn(context, 'UTC') },
    cause: { actor, at: now, commandId },
    refuse: (before, after) =>
      refuseAssignment(before.tenures, row.startsOn) ?? refuseNewlyOverdrawn(before, after),
  });
}

/** Changes a balance by so many days, for a reason that stays with it. */
export async function correctBalance(
  services: Services,
  context: Context,
  { id: personId }: Person,
  input: CorrectionInput,
): Promise<TimeOffCorrection> {
  const { scope, actor, now, commandId, resourceId } = context;
  if (!(await findType(services, context, input.type)))
    throw invalidField('type', 'time_off_type', 'must be the key of a type: GET /v1/time-off/types');
  const row = { ...scope, ...input, id: resourceId, personId, createdAt: now, createdBy: actor };
  return changeBalance(services.db, scope, {
    table: 'time_off_corrections',
    ...{ row, event: balanceCorrected(row), day: todayIn(context, 'UTC') },
    cause: { actor, at: now, commandId },
    refuse: refuseNewlyOverdrawn,
  });
}
