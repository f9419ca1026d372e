import type { StatusTable } from '../shared/lifecycle';
import type { TimeOffCommandType, TimeOffStatus } from './time-off';

/** The lifecycle of a request of time off (spec 6.10). `cut` leaves what lies before the end of the contract as it is. */
export const timeOffTable: StatusTable<TimeOffStatus, TimeOffCommandType> = {
  requested: {
    waitsFor: 'review',
    who: ['admin'],
    on: {
      // Requested: more have to approve it.
      approve: ['approved', 'requested'],
      reject: ['rejected'],
      cancel: ['cancelled'],
      attach: ['requested'],
      cut: ['requested', 'cancelled'],
      remind: ['requested'],
      escalate: ['requested'],
      lapse: ['rejected'],
    },
  },
  approved: {
    waitsFor: 'end_date',
    who: ['system'],
    on: { use: ['used'], cancel: ['cancelled'], attach: ['approved'], cut: ['approved', 'cancelled'] },
  },
  rejected: { waitsFor: null, who: [], on: {} },
  cancelled: { waitsFor: null, who: [], on: {} },
  used: { waitsFor: null, who: [], on: {} },
};
