import { entry } from '../entry';

/** What time off refuses. */
export const timeOffRules = {
  too_many_time_off_types: entry(409, 'There are 50 types of time off of your own.', 'Use one of them.'),
  assignment_order: entry(
    422,
    'The policy would not be the last one of its type for the person.',
    'Choose a first day after that of the policy that applies now; `details` names it.',
  ),
  revision_order: entry(
    422,
    'The policy has been changed with effect from a later day.',
    'Choose that day or a later one; `details` names it.',
  ),
  too_many_revisions: entry(
    409,
    'The policy has been changed 100 times.',
    'Make another policy, and assign that from a day on.',
  ),
  no_working_days: entry(
    422,
    'None of the days is a working day of the person.',
    'Choose days on which they would have worked; the policy and its public holidays say which.',
  ),
  time_off_overlaps: entry(
    409,
    'A day is taken by other time off of the person.',
    '`details` names it. Leave that day out, or cancel the other one while it is pending.',
  ),
  time_off_window_closed: entry(
    409,
    'The first day of the approved time off has begun.',
    'Settle it by a correction of the balance, or by an adjustment; `details.until` tells when it was too late.',
  ),
  time_off_balance: entry(
    422,
    'A balance would be below zero on some day, and its policy does not allow that.',
    'Take fewer or later days, or have the balance corrected.',
  ),
};
