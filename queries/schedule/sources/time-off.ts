import { goingOn } from '../../../domain/schedule/entry';
import { timeOffEntry } from '../../../domain/schedule/time-off';
import { listTimeOffFrom } from '../../../store/time-off/time-off';
import type { Source } from '../source';

/** Days off that are approved, and those that their policy gives up if nobody approves them. */
export const timeOff: Source = {
  needs: 'time-off:read',
  orWorker: true,
  async read({ trx, scope, contract, now, after, limit }) {
    const from = goingOn('time_off', after, now);
    const found = await listTimeOffFrom(trx, scope, contract, from, limit);
    return found.map((each) => timeOffEntry(each, now));
  },
};
