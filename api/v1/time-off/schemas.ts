import { z } from 'zod';
import { accruals } from '../../../domain/time-off/policy';
import { movementKinds } from '../../../domain/time-off/movement';
import { timeOffCategories } from '../../../domain/time-off/kinds';
import { timeOffStatuses } from '../../../domain/time-off/time-off';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, elsewhere, halfDays, orNull, reasonText, text, uuid } from '../../shared/schemas';
import { SOME_ID } from '../../shared/examples';
import { must } from '../../shared/explain';
import { actor, answerDate, answerId, answerInstant, next } from '../shared/answers';
import { APPROVAL, APPROVERS, approval, approver } from '../shared/approval';
import { attachment } from '../adjustments/schemas';
import { boolean, namesAField, NAMES_A_FIELD } from '../shared/item-fields';
import { byDate, byKey, byStatus } from '../shared/list-filter';

const KEY = /^[a-z][a-z0-9_-]{0,39}$/;
const KEY_MESSAGE = 'must be a key such as "vacation": small letters, digits, - and _';
const key = z
  .string()
  .regex(KEY, must('key', KEY_MESSAGE))
  .meta({ examples: ['vacation'] });

/** So many days, half days included. */
const days = (max: number) => halfDays().min(0, 'must not be below zero').max(max, `must be at most ${max}`);

export const requestsQuery = z.strictObject({
  ...{ ...pageQuery, ...byStatus(timeOffStatuses), ...byKey(KEY, KEY_MESSAGE), ...byDate },
  ...{ person_id: uuid.optional(), contract_id: uuid.optional() },
});
export const ownRequestsQuery = z.strictObject({
  ...pageQuery,
  ...byStatus(timeOffStatuses),
  ...byKey(KEY, KEY_MESSAGE),
  ...byDate,
});
export const byTypeQuery = z.strictObject({ ...pageQuery, ...byKey(KEY, KEY_MESSAGE) });
export const balancesQuery = z.strictObject({ on: calendarDate.optional() });
export const cancelQuery = z.strictObject({ reason: reasonText.optional() });

/** Multipart carries text only. */
const half = boolean.default(false);
const MOST_DATES = 100;

export const requestBody = z
  .strictObject({
    type: key,
    contract_id: uuid.optional(),
    start_date: calendarDate.optional(),
    end_date: calendarDate.optional(),
    is_start_date_half_day: half,
    is_end_date_half_day: half,
    dates: z
      .array(z.strictObject({ date: calendarDate, is_half_day: half }))
      .min(1, 'must have at least one day')
      .max(MOST_DATES, `must have at most ${MOST_DATES} days`)
      .refine((given) => new Set(given.map(({ date }) => date)).size === given.length, {
        message: 'must have each day once',
      })
      .optional(),
    reason: reasonText.optional(),
    is_auto_approved: half,
  })
  .superRefine(({ start_date, end_date, dates }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { rule: 'required' } });
    if (dates && (start_date ?? end_date) !== undefined)
      fault('dates', 'must stand alone: send single days, or start_date and end_date');
    if (!dates && start_date === undefined) fault('start_date', 'is required, unless dates is sent');
  })
  .meta({
    examples: [
      {
        ...{ type: 'vacation', start_date: '2026-08-03', end_date: '2026-08-14' },
        ...{ is_end_date_half_day: true, reason: 'Summer' },
      },
    ],
  });

export const reviewBody = z
  .strictObject({
    status: z.enum(['approved', 'rejected'], 'must be approved or rejected'),
    reason: reasonText.optional(),
  })
  .meta({ examples: [{ status: 'approved' }] });

export const typeBody = z
  .strictObject({
    key,
    name: text(100),
    category: z.enum(timeOffCategories, `must be one of ${timeOffCategories.join(', ')}`).default('other'),
    is_paid: z.boolean('must be true or false'),
  })
  .meta({ examples: [{ key: 'parental', name: 'Parental leave', category: 'other', is_paid: false }] });

const monthAndDay = z
  .string()
  .refine(
    (given) => /^\d{2}-\d{2}$/.test(given) && isDayOfEveryYear(given) && given !== '12-31',
    must('month_day', 'must be a day of every year before its last one, as MM-DD, such as 03-31'),
  )
  .meta({ examples: ['03-31'] });

function isDayOfEveryYear(given: string): boolean {
  return calendarDate.safeParse(`2025-${given}`).success;
}

const policyFields = {
  name: text(100),
  days_per_year: days(366),
  accrual: z.enum(accruals, `must be one of ${accruals.join(', ')}`),
  carry_over_days: days(366).nullable(),
  carry_over_until: monthAndDay.nullable(),
  may_go_negative: z.boolean('must be true or false'),
  working_days: z
    .array(z.int('must be a day of the week, 1 (Monday) to 7 (Sunday)').min(1).max(7))
    .min(1, 'must have at least one day')
    .max(7)
    .refine((given) => new Set(given).size === given.length, { message: 'must have each day once' })
    .transform((given) => [...given].sort()),
  holiday_country: text(2, 2).nullable(),
  holiday_region: text(10).nullable(),
};

export const policyChangeBody = z
  .strictObject(policyFields)
  .partial()
  .extend({
    effective_from: calendarDate
      .optional()
      .describe('The day from which on the new terms count; today (UTC) where it is left out.'),
    type: elsewhere('cannot be changed: make another policy, and assign that'),
  })
  .refine(({ effective_from: _, ...fields }) => namesAField(fields), NAMES_A_FIELD)
  .meta({ examples: [{ days_per_year: 30, effective_from: '2026-07-01' }] });

export const policyBody = z
  .strictObject({
    ...policyFields,
    type: key,
    accrual: policyFields.accrual.default('at_start'),
    carry_over_days: policyFields.carry_over_days.default(0),
    carry_over_until: policyFields.carry_over_until.default(null),
    may_go_negative: policyFields.may_go_negative.default(false),
    working_days: policyFields.working_days.default([1, 2, 3, 4, 5]),
    holiday_country: policyFields.holiday_country.default(null),
    holiday_region: policyFields.holiday_region.default(null),
  })
  .refine(({ holiday_country, holiday_region }) => holiday_region === null || holiday_country !== null, {
    path: ['holiday_region'],
    message: 'needs holiday_country',
  })
  .meta({
    examples: [
      {
        ...{ name: 'Germany, full time', type: 'vacation', days_per_year: 28, accrual: 'at_start' },
        ...{ carry_over_days: 5, carry_over_until: '03-31', holiday_country: 'DE', holiday_region: 'BY' },
      },
    ],
  });

export const assignmentBody = z
  .strictObject({ policy_id: uuid, starts_on: calendarDate, ends_on: calendarDate.nullable().default(null) })
  .refine(({ starts_on, ends_on }) => ends_on === null || ends_on >= starts_on, {
    path: ['ends_on'],
    message: 'must not be before starts_on',
  })
  .meta({ examples: [{ policy_id: SOME_ID, starts_on: '2026-01-01' }] });

export const correctionBody = z
  .strictObject({
    type: key,
    days: halfDays(-1.5)
      .min(-366, 'must be at least -366')
      .max(366, 'must be at most 366')
      .refine((given) => given !== 0, { message: 'must not be zero' }),
    effective_on: calendarDate,
    reason: reasonText,
  })
  .meta({
    examples: [
      { type: 'vacation', days: 3.5, effective_on: '2026-01-01', reason: 'Left over from the former system' },
    ],
  });

export const timeOffType = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    category: z.enum(timeOffCategories),
    is_paid: z.boolean(),
  })
  .meta({ id: 'TimeOffType' });

const terms = {
  ...{ days_per_year: z.number(), accrual: z.enum(accruals) },
  ...{ carry_over_days: z.number().nullable(), carry_over_until: z.string().nullable() },
  ...{ may_go_negative: z.boolean(), working_days: z.array(z.int()) },
  ...{ holiday_country: z.string().nullable(), holiday_region: z.string().nullable() },
  effective_from: answerDate
    .nullable()
    .describe('From when on it says this; null for what it said from the beginning.'),
};

export const policy = z
  .strictObject({
    ...{ id: answerId, name: z.string(), type: z.string(), ...terms },
    revisions: z.array(z.strictObject(terms)).describe('All that it has said and will say, oldest first.'),
    ...{ version: z.int(), created_at: answerInstant, created_by: actor, updated_at: answerInstant },
  })
  .meta({ id: 'TimeOffPolicy' });

export const assignment = z
  .strictObject({
    ...{ id: answerId, person_id: answerId, policy_id: answerId, type: z.string() },
    ...{ starts_on: answerDate, ends_on: answerDate.nullable() },
    ...{ created_at: answerInstant, created_by: actor },
  })
  .meta({ id: 'TimeOffAssignment' });

export const correction = z
  .strictObject({
    ...{ id: answerId, person_id: answerId, type: z.string(), days: z.number() },
    ...{ effective_on: answerDate, reason: z.string(), created_at: answerInstant, created_by: actor },
  })
  .meta({ id: 'TimeOffCorrection' });

export const balance = z
  .strictObject({
    ...{ type: z.string(), policy_id: answerId.nullable(), year: z.int(), on: answerDate },
    ...{ entitlement: z.number(), accrued: z.number(), carried_over: z.number(), expired: z.number() },
    ...{ corrected: z.number(), used: z.number(), approved: z.number(), requested: z.number() },
    ...{ balance: z.number(), available: z.number() },
    expiring: orNull(z.strictObject({ days: z.number(), after: answerDate })),
  })
  .meta({ id: 'TimeOffBalance' });

export const balances = z.strictObject({ data: z.array(balance) });

export const movement = z
  .strictObject({
    ...{ id: answerId, type: z.string(), kind: z.enum(movementKinds), year: z.int(), days: z.number() },
    ...{ effective_on: answerDate, time_off_id: answerId.nullable(), recorded_at: answerInstant },
  })
  .meta({ id: 'TimeOffMovement' });

const review = z.strictObject({
  ...{
    status: z.enum(['approved', 'rejected']),
    by: actor,
    at: answerInstant,
    reason: z.string().nullable(),
  },
});
const cancellation = z.strictObject({ by: actor, at: answerInstant, reason: z.string().nullable() });

export const timeOff = z
  .strictObject({
    ...{
      id: answerId,
      person_id: answerId,
      contract_id: answerId.nullable(),
      policy_id: answerId.nullable(),
    },
    ...{ type: z.string(), is_paid: z.boolean(), status: z.enum(timeOffStatuses) },
    ...{ start_date: answerDate, end_date: answerDate, with_multiple_dates: z.boolean(), days: z.number() },
    unpaid: orNull(z.strictObject({ from: answerDate, until: answerDate, days: z.number() })).describe(
      'The days that a fixed contract does not pay once it is approved: of a range all as they were asked for, weekends and holidays included. Null where it is paid, rejected or cancelled.',
    ),
    dates: z.array(z.strictObject({ date: answerDate, is_half_day: z.boolean() })),
    ...{ reason: z.string().nullable(), attachment: orNull(attachment) },
    starts_at: answerInstant
      .nullable()
      .describe(
        'The beginning of its first day, of an unpaid range that of `unpaid.from`: by when it is to be decided, and until when it is called off. Null where an earlier release took it in.',
      ),
    ends_at: answerInstant,
    approval: orNull(approval).describe(APPROVAL),
    ...{ review: review.nullable(), cancellation: cancellation.nullable(), version: z.int() },
    ...{ created_at: answerInstant, created_by: actor, updated_at: answerInstant, next: orNull(next) },
  })
  .meta({ id: 'TimeOff' });

/** A request as it is read by itself. */
export const timeOffDetail = timeOff
  .extend({ approvers: z.array(approver).nullable().describe(APPROVERS) })
  .meta({ id: 'TimeOffDetail' });
