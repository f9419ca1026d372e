import { offCycleEntry } from '../../../domain/schedule/off-cycle';
import { goingOn } from '../../../domain/schedule/entry';
import { listOffCycleFrom } from '../../../store/off-cycle/off-cycle';
import type { Source } from '../source';

/** Payments outside of the cycles, for days to come. */
export const offCycle: Source = {
  needs: 'payments:read',
  orWorker: true,
  async read({ trx, scope, contract, now, after, limit }) {
    const from = goingOn('off_cycle_payment', after, now);
    return (await listOffCycleFrom(trx, scope, contract.id, from, limit)).map(offCycleEntry);
  },
};
