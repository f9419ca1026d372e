import { z } from 'zod';
import type { Approval } from '../../../domain/approval/approval';
import type { Decider } from '../../../domain/approval/who';
import { roles } from '../../../domain/people/rights';
import { orNull } from '../../shared/schemas';
import { actor, answerId, answerInstant } from './answers';

const approvers = { users: z.array(answerId), roles: z.array(z.enum(roles)) };
export const answerStep = z.strictObject({ any: z.int(), ...approvers }).meta({ id: 'ApprovalStep' });
export const answerEscalation = z
  .strictObject({ hours: z.int(), ...approvers })
  .meta({ id: 'ApprovalEscalation' });

export const namedUser = z.strictObject({ id: answerId, name: z.string() }).meta({ id: 'NamedUser' });

const decision = z
  .strictObject({
    outcome: z.enum(['approved', 'declined']),
    step: z.int().nullable().describe('From 1 on; null where whoever it was escalated to decided alone.'),
    by: actor,
    in_stead_of: orNull(namedUser).describe('The user who was away.'),
    is_override: z
      .boolean()
      .describe('Nobody was left whom the policy asked; it was decided in the stead of them all.'),
    at: answerInstant,
    reason: z.string().nullable(),
  })
  .meta({ id: 'ApprovalDecision' });

/** By which policy something is approved, and what has been decided. */
export const approval = z
  .strictObject({
    policy: z.strictObject({ id: answerId, name: z.string(), version: z.int() }),
    steps: z.array(answerStep),
    escalation: orNull(answerEscalation),
    escalated_at: answerInstant.nullable(),
    decisions: z.array(decision),
  })
  .meta({ id: 'Approval' });

export const approver = z
  .strictObject({
    ...{ id: answerId, name: z.string(), in_stead_of: orNull(namedUser) },
    is_override: z
      .boolean()
      .describe('They decide in the stead of all whom the policy asks, of whom nobody is left.'),
  })
  .meta({ id: 'Approver' });

export const APPROVAL = 'The policy by which it is approved; null where the settings alone say so.';
export const APPROVERS =
  'Who may approve it now, at most 100 of them; null where no policy asks for anybody, once it is decided, and for workers.';

export function approvalView(given: Approval | null | undefined): z.input<typeof approval> | null {
  if (!given) return null;
  const { policy, steps, escalation, escalatedAt, decisions } = given;
  return {
    policy: { id: policy.id, name: policy.name, version: policy.version },
    steps: steps.map((step) => ({ any: step.any, ...approversView(step) })),
    escalation: escalation && { hours: escalation.hours, ...approversView(escalation) },
    escalated_at: escalatedAt,
    decisions: decisions.map(({ outcome, step, by, inSteadOf, isOverride = false, at, reason }) => ({
      outcome,
      step: step === null ? null : step + 1,
      by,
      in_stead_of: inSteadOf && { id: inSteadOf.id, name: inSteadOf.name },
      is_override: isOverride,
      at,
      reason,
    })),
  };
}

export const approversView = ({
  users,
  roles: held,
}: Pick<Approval['steps'][number], 'users' | 'roles'>) => ({
  users: [...users],
  roles: [...held],
});

export function deciderView({ id, name, inSteadOf, isOverride }: Decider): z.input<typeof approver> {
  const in_stead_of = inSteadOf && { id: inSteadOf.id, name: inSteadOf.name };
  return { id, name, in_stead_of, is_override: isOverride };
}
