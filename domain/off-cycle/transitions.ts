import type { StatusTable } from '../shared/lifecycle';
import type { OffCycleCommandType, OffCycleStatus } from './off-cycle';

/**
 * The lifecycle of an off-cycle payment (spec 6.14). `settle` and `release` are what happens to its invoice: paid,
 * or cancelled before that.
 */
export const offCycleTable: StatusTable<OffCycleStatus, OffCycleCommandType> = {
  pending: {
    waitsFor: 'review',
    who: ['admin'],
    on: {
      // Pending: more have to approve it.
      approve: ['approved', 'pending'],
      decline: ['declined'],
      withdraw: ['withdrawn'],
      forfeit: ['not_payable'],
      remind: ['pending'],
      escalate: ['pending'],
      lapse: ['declined'],
    },
  },
  approved: {
    waitsFor: 'payment_date',
    who: ['system'],
    on: { pay: ['processing'], withdraw: ['withdrawn'] },
  },
  processing: { waitsFor: 'payment', who: ['system'], on: { settle: ['paid'], release: ['declined'] } },
  declined: { waitsFor: null, who: [], on: {} },
  paid: { waitsFor: null, who: [], on: {} },
  not_payable: { waitsFor: null, who: [], on: {} },
  withdrawn: { waitsFor: null, who: [], on: {} },
};
