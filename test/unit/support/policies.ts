import fc from 'fast-check';
import { defaultPolicies, type Policies } from '../../../domain/shared/policies';

export const zonesInUse = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Africa/Cairo'];

const reminders = (max: number) =>
  fc.array(fc.integer({ min: 1, max }), { maxLength: 3 }).map((days) => days.sort((a, b) => a - b));

/** Waiting times of any length, so that deadlines meet and overtake each other. */
export const policiesFor: fc.Arbitrary<Policies> = fc.record({
  invitationDays: fc.integer({ min: 1, max: 30 }),
  reminderDays: reminders(30),
  amendmentDays: fc.integer({ min: 1, max: 30 }),
  terminationReminderDays: reminders(30),
  expiryReminderDays: reminders(60),
  amendmentClientSignature: fc.constant(defaultPolicies.amendmentClientSignature),
  adjustmentReminderHours: reminders(100),
  lateItems: fc.constantFrom('roll', 'decline', 'off_cycle'),
  selfApproval: fc.constantFrom('allowed', 'refused'),
  recurringReviewDays: fc.integer({ min: 1, max: 400 }),
});
