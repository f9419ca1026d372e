import { entry } from '../entry';

/** What a termination refuses. */
export const terminations = {
  termination_exists: entry(
    409,
    'A termination is scheduled already.',
    'Cancel it before requesting another.',
  ),
  termination_final: entry(
    409,
    'The completion date has passed.',
    'A termination in effect cannot be undone; create a new contract.',
  ),
  termination_not_found: entry(404, 'No termination is scheduled.', 'List the terminations of the contract.'),
  completion_date_past: entry(
    422,
    'The completion date has passed.',
    'Choose today or later, or set terminate_now.',
  ),
  completion_before_start: entry(
    422,
    'The completion date is before the start date.',
    'Choose a day from then on, or cancel the contract.',
  ),
  completion_after_end: entry(
    422,
    'The contract ends by itself before that day.',
    'Choose a day up to its end date.',
  ),
  minimum_term: entry(
    422,
    'The minimum term is not over by then.',
    'Choose `earliest_completion_date` or later, end it as mutual or for_cause, or give notice_override_reason.',
  ),
  notice_period: entry(
    422,
    'The notice period does not allow this day.',
    'Choose `earliest_completion_date` or later, or give notice_override_reason.',
  ),
};
