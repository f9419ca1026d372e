import { entry } from '../entry';

/** What scheduled payments refuse besides what every item of an invoice does. */
export const paymentSchedule = {
  schedule_not_supported: entry(
    422,
    'The contract is no agreement with a client or a supplier, so that it has no schedule.',
    'Use an off-cycle payment or an adjustment.',
  ),
  too_many_entries: entry(
    409,
    'So many payments of the contract are planned or due already that it takes no more.',
    'Add it once some are invoiced.',
  ),
  entry_fixed: entry(
    409,
    'The date of the payment has come, or it is invoiced or cancelled.',
    'Settle a difference by an adjustment, or schedule another payment.',
  ),
};
