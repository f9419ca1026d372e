import { entry } from '../entry';

const notSupported = (what: string, kind: string) =>
  entry(
    422,
    `The contract is of a kind that has no ${what}.`,
    `Report ${what} on contracts of the kind ${kind}; use an adjustment on others.`,
  );

/** What timesheets, tasks and milestones refuse besides what adjustments do. */
export const work = {
  timesheets_not_supported: notSupported('timesheets', 'payg_time, client_agreement or supplier_agreement'),
  tasks_not_supported: notSupported('tasks', 'payg_tasks'),
  milestones_not_supported: notSupported('milestones', 'milestones'),
  work_immutable: entry(409, 'Reviewed work is not changed.', 'Report what corrects it in a later cycle.'),
  not_your_work: entry(
    403,
    'The employer reported the work, so only the employer changes or deletes it.',
    'Ask the employer.',
  ),
  quantity_out_of_range: entry(
    400,
    'The quantity is below 0.01, comes to nothing at the rate, or to more than an amount can be.',
    'Send how much was worked, in units of the scale.',
  ),
  date_in_future: entry(
    422,
    'The day is yet to come; work is reported once it is done.',
    'Choose a day until today, in the zone of the contract.',
  ),
  rate_required: entry(
    422,
    'The contract has no rate on that day, so that a quantity comes to nothing.',
    'Agree on an amount by an amendment.',
  ),
};
