import fc from 'fast-check';
import type { Json } from './http';

/** What happens to one contract of a test about the future: everything that can be under way at one moment. */
export interface Plan {
  contract: Json;
  items: Json[];
  rules: Json[];
  /** With `isSigned` false the worker signs only after the forecast has been asked for. */
  amendments: { body: Json; inDays: number; isSigned: boolean }[];
  terminatesInDays: number | null;
  /** A successor that is signed, and starts then. */
  renewedInDays: number | null;
}

const weekly = fc.record({
  frequency: fc.constantFrom('weekly', 'biweekly'),
  cycle_end_type: fc.constant('DAY_OF_WEEK'),
  cycle_end: fc.integer({ min: 1, max: 7 }),
});
const monthly = fc.record({
  frequency: fc.constantFrom('monthly', 'semimonthly', 'calendar_month'),
  cycle_end_type: fc.constant('DAY_OF_MONTH'),
  cycle_end: fc.integer({ min: 1, max: 31 }),
});
const lastWeekday = fc.record({
  frequency: fc.constant('monthly'),
  cycle_end_type: fc.constant('DAY_OF_LAST_WEEK'),
  cycle_end: fc.integer({ min: 1, max: 7 }),
});
const settings = fc.oneof(weekly, monthly, monthly, lastWeekday);

const due = fc.record({
  payment_due_type: fc.constantFrom('REGULAR', 'WITHIN_MONTH'),
  payment_due_days: fc.integer({ min: 0, max: 30 }),
  pay_before_weekends: fc.boolean(),
});

const cents = (min: number, max: number) => fc.integer({ min, max }).map((minor) => (minor / 100).toFixed(2));

const contract = fc
  .record({
    kind: fc.constantFrom('fixed', 'fixed', 'fixed', 'payg_tasks'),
    amount: cents(100, 900_000),
    start_date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati'),
    lock_offset_hours: fc.constantFrom(0, 0, 24, 120),
    end: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 3 }),
    settings,
    due,
  })
  .map(({ end, settings: ends, due: pays, ...body }) => ({
    ...body,
    ...ends,
    ...pays,
    end_date: end === null ? null : dayAfter('2026-02-20', end),
  }));

const item = fc.record({
  type: fc.constantFrom('bonus', 'commission', 'deduction'),
  amount: cents(1, 1_200_000),
  is_auto_approved: fc.boolean(),
  description: fc.constantFrom('', 'Launch'),
});

const rule = fc
  .record({
    item,
    count: fc.option(fc.integer({ min: 1, max: 5 })),
    days: fc.option(fc.integer({ min: 10, max: 90 })),
  })
  .map(({ item: body, count, days }) => ({
    ...body,
    ...(count === null ? {} : { count }),
    ...(days === null ? {} : { end_date: dayAfter('2026-02-10', days) }),
  }));

const amendment = (body: fc.Arbitrary<Json>) =>
  fc.record({ body, inDays: fc.integer({ min: -5, max: 75 }), isSigned: fc.boolean() });

/** Of fields that have nothing to do with each other, so that all of them may be open at once. */
const amendments = fc
  .tuple(
    amendment(cents(100, 900_000).map((amount) => ({ amount }))),
    amendment(fc.constant({ job_title: 'Lead' })),
    amendment(settings),
  )
  .chain((all) => fc.subarray(all));

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  contract,
  items: fc.array(item, { maxLength: 3 }),
  rules: fc.array(rule, { maxLength: 3 }),
  amendments,
  terminatesInDays: fc.option(fc.integer({ min: 0, max: 80 }), { freq: 2 }),
  renewedInDays: fc.option(fc.integer({ min: 3, max: 60 }), { freq: 2 }),
});

export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
