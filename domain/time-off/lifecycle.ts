import { declareLifecycle } from '../shared/lifecycle';
import { decideTimeOff } from './decide';
import { timeOffDue, timeOffIsWaiting } from './due';
import type { TimeOff, TimeOffCommand } from './time-off';

/** One request of time off. Waits for its review, then for the end of its last day. */
export const timeOff = declareLifecycle<TimeOff, TimeOffCommand>()({
  rows: 'time_off',
  path: 'time-off',
  record: 'recordTimeOff',
  load: 'loadTimeOff',
  commands: ['request', 'approve', 'reject', 'cancel', 'attach'],
  decide: decideTimeOff,
  due: timeOffDue,
  isWaiting: timeOffIsWaiting,
  isSettled: (state) => !timeOffIsWaiting(state),
  contractOf: ({ contractId }) => contractId,
});
