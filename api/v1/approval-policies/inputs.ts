import type { z } from 'zod';
import type { NewPolicy } from '../../../commands/approval/add-policy';
import type { PolicyFields } from '../../../domain/approval/policy-fields';
import { minorUnits } from '../../../domain/shared/minor-units';
import { given } from '../shared/given';
import type { policyBody, policyChangeBody } from './schemas';

type Body = z.output<typeof policyBody>;

/** From what a client sends to what the use cases take; who is named twice is named once. */
export function toPolicy(body: Body): NewPolicy {
  return {
    name: body.name,
    contractId: body.contract_id,
    groupId: body.group_id,
    kinds: [...new Set(body.kinds)],
    thresholds: toThresholds(body.from_amounts),
    steps: toSteps(body.steps),
    selfApproval: body.self_approval,
    reminderHours: body.reminder_hours,
    escalation: toEscalation(body.escalation),
    lateItems: body.late_items,
  };
}

export function toPolicyChange(body: z.output<typeof policyChangeBody>): Partial<PolicyFields> {
  return given({
    name: body.name,
    kinds: body.kinds && [...new Set(body.kinds)],
    thresholds: body.from_amounts && toThresholds(body.from_amounts),
    steps: body.steps && toSteps(body.steps),
    selfApproval: body.self_approval,
    reminderHours: body.reminder_hours,
    escalation: body.escalation === undefined ? undefined : toEscalation(body.escalation),
    lateItems: body.late_items,
  });
}

const toThresholds = (amounts: Body['from_amounts']): PolicyFields['thresholds'] =>
  amounts.map(({ amount, currency }, index) => ({
    currency,
    amount: minorUnits(`from_amounts.${index}.amount`, amount, currency),
  }));

const toSteps = (steps: Body['steps']): PolicyFields['steps'] =>
  steps.map((step) => ({ any: step.any, ...distinct(step) }));

const toEscalation = (escalation: Body['escalation']): PolicyFields['escalation'] =>
  escalation && { hours: escalation.hours, ...distinct(escalation) };

function distinct({ users, roles }: Pick<Body['steps'][number], 'users' | 'roles'>) {
  return { users: [...new Set(users)], roles: [...new Set(roles)] };
}
