import type { StatusTable } from '../shared/lifecycle';
import type { TerminationCommandType, TerminationStatus } from './termination';

/** The termination lifecycle (spec 6.11). An arrow that is not here does not exist. */
export const terminationTable: StatusTable<TerminationStatus, TerminationCommandType> = {
  scheduled: {
    waitsFor: 'completion_date',
    who: ['system', 'admin'],
    on: {
      cancel: ['cancelled'],
      supersede: ['cancelled'],
      remind: ['scheduled'],
      takeEffect: ['effective'],
    },
  },
  // A cancelled termination is history: a new request makes a new row.
  cancelled: { waitsFor: null, who: [], on: {} },
  effective: { waitsFor: null, who: [], on: {} },
};
