import { isAgreement } from '../../../domain/contract/kinds';
import { goingOn } from '../../../domain/schedule/entry';
import { paymentEntry } from '../../../domain/schedule/payments';
import { listPlannedFrom } from '../../../store/payment-schedule/scheduled-payments';
import type { Source } from '../source';

/** Scheduled payments of an agreement, as far as the contract lives to see their dates. */
export const payments: Source = {
  needs: 'contracts:read',
  orWorker: true,
  async read({ trx, contract, ending, now, after, limit }) {
    if (!isAgreement(contract)) return [];
    const from = goingOn('scheduled_payment', after, now);
    const planned = await listPlannedFrom(trx, contract.id, from, limit);
    const last = ending.terminationDate ?? ending.endDate;
    return planned.filter(({ date }) => last === null || date <= last).map(paymentEntry);
  },
};
