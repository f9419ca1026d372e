import { z } from 'zod';
import { approvableKinds } from '../../../domain/approval/approval';
import { roles } from '../../../domain/people/rights';
import { lateItems } from '../../../domain/shared/policies';
import { SOME_ID } from '../../shared/examples';
import { must } from '../../shared/explain';
import { pageQuery } from '../../shared/pagination';
import { currency, decimal, many, orNull, signedDecimal, text, uuid } from '../../shared/schemas';
import { answerAmount, answerId, answerInstant } from '../shared/answers';
import { answerEscalation, answerStep, namedUser } from '../shared/approval';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';

const MOST_USERS = 50;
const kind = z.enum(approvableKinds, `must be one of ${approvableKinds.join(', ')}`);
const hours = z.int().min(1).max(720);

const approvers = {
  users: z.array(uuid).max(MOST_USERS).default([]),
  roles: z
    .array(z.enum(roles, `must be one of ${roles.join(', ')}`))
    .max(roles.length)
    .default([]),
};
const isSomebody = ({ users, roles: held }: { users: unknown[]; roles: unknown[] }) =>
  users.length + held.length > 0;
const SOMEBODY = { path: ['users'], ...must('approvers', 'must name at least one user, or roles one role') };

const step = z
  .strictObject({
    any: z.int().min(1).max(MOST_USERS).default(1).describe('How many of them have to approve.'),
    ...approvers,
  })
  .refine(isSomebody, SOMEBODY);

const escalation = z
  .strictObject({ hours: hours.describe('So many hours before the deadline.'), ...approvers })
  .refine(isSomebody, SOMEBODY)
  .describe('Whoever it is escalated to decides alone, from then on.');

const threshold = z.strictObject({ currency, amount: decimal });

const isDistinct = (values: readonly { currency: string }[]) =>
  new Set(values.map((each) => each.currency)).size === values.length;

const fields = {
  name: text(200).meta({ examples: ['Two for large amounts'] }),
  kinds: z.array(kind).min(1, 'must name at least one kind').max(approvableKinds.length),
  from_amounts: z
    .array(threshold)
    .max(20)
    .refine(isDistinct, must('unique', 'must have each currency once'))
    .describe(
      'From which amounts on it goes; empty: whatever the amount. Time off has none: it does not go with `time_off` in kinds. An amount in a currency that is not here counts as large enough, and of the policies that are left the strictest goes.',
    ),
  steps: z
    .array(step)
    .min(1, 'must have at least one step')
    .max(10)
    .describe('In order. Each waits for as many of its approvers as `any` says; nobody counts twice.'),
  self_approval: z.enum(['allowed', 'refused'], 'must be allowed or refused'),
  reminder_hours: z
    .array(hours)
    .max(10)
    .describe('Hours before the deadline at which those whom it waits for are reminded.'),
  escalation: escalation.nullable(),
  late_items: z
    .enum(lateItems, 'must be roll, decline or off_cycle')
    .describe(
      'What becomes of what is not decided by its deadline. An off-cycle payment is declined on its date, and time off on its first day, by `decline`; they wait on otherwise.',
    ),
};

const example = {
  name: 'Two for large amounts',
  kinds: ['adjustment' as const],
  from_amounts: [{ currency: 'EUR', amount: '1000.00' }],
  steps: [
    { any: 1, roles: ['approver' as const] },
    { any: 1, roles: ['owner' as const] },
  ],
  reminder_hours: [48],
  escalation: { hours: 24, roles: ['owner' as const] },
};

export const policyBody = z
  .strictObject({
    ...fields,
    contract_id: uuid.nullable().default(null),
    group_id: uuid.nullable().default(null),
    from_amounts: fields.from_amounts.default([]),
    self_approval: fields.self_approval.default('refused'),
    reminder_hours: fields.reminder_hours.default([72, 24]),
    escalation: fields.escalation.default(null),
    late_items: fields.late_items.default('roll'),
  })
  .refine(({ contract_id, group_id }) => contract_id === null || group_id === null, {
    path: ['group_id'],
    ...must('one_of', 'does not go with contract_id: a policy is for one contract, for a group, or for all'),
  })
  .meta({ examples: [example] });

export const policyChangeBody = z
  .strictObject(fields)
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ reminder_hours: [48, 24] }] });

export const policiesQuery = z.strictObject({
  ...pageQuery,
  contract_id: uuid.optional(),
  group_id: uuid.optional(),
  kind: many(approvableKinds),
});

/** What there is, or what is only thought of. */
export const applicableQuery = z
  .strictObject({
    kind,
    contract_id: uuid
      .optional()
      .describe('Only time off can be of no contract; then the policies for all of the environment go.'),
    amount: signedDecimal.optional(),
    currency: currency.optional().describe('Without one, the currency of the contract.'),
  })
  .refine(({ kind: of, contract_id }) => contract_id !== undefined || of === 'time_off', {
    path: ['contract_id'],
    ...must('required', 'is required, unless kind is time_off'),
  })
  .refine(({ kind: of, amount }) => amount === undefined || of !== 'time_off', {
    path: ['amount'],
    ...must('no_amount', 'does not go with time_off, which has no amount'),
  })
  .meta({ examples: [{ kind: 'adjustment', contract_id: SOME_ID, amount: '1500.00' }] });

export const approvalPolicy = z
  .strictObject({
    id: answerId,
    name: z.string(),
    contract_id: answerId.nullable(),
    group_id: answerId.nullable(),
    kinds: z.array(z.enum(approvableKinds)),
    from_amounts: z.array(z.strictObject({ currency: z.string(), amount: answerAmount })),
    steps: z.array(answerStep),
    self_approval: z.enum(['allowed', 'refused']),
    reminder_hours: z.array(z.int()),
    escalation: orNull(answerEscalation),
    late_items: z.enum(lateItems),
    version: z.int(),
    created_at: answerInstant,
    updated_at: answerInstant,
  })
  .meta({ id: 'ApprovalPolicy' });

export const deletedPolicy = z
  .strictObject({ id: answerId, deleted: z.literal(true) })
  .meta({ id: 'DeletedApprovalPolicy' });

/** Who would approve such an item that was reported now. */
export const applicable = z
  .strictObject({
    policy: orNull(approvalPolicy).describe(
      'Null: the settings say so; one approval of anybody who has the right.',
    ),
    self_approval: z.enum(['allowed', 'refused']),
    late_items: z.enum(lateItems),
    reminder_hours: z.array(z.int()),
    steps: z.array(
      z.strictObject({
        any: z.int(),
        approvers: z.array(namedUser).describe('Active users who could approve in it now; at most 100.'),
      }),
    ),
  })
  .meta({ id: 'ApplicableApproval' });
