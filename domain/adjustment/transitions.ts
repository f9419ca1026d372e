import type { StatusRow, StatusTable } from '../shared/lifecycle';
import type { AdjustmentCommandType, AdjustmentStatus } from './adjustment';

const final: StatusRow<AdjustmentStatus, AdjustmentCommandType> = { waitsFor: null, who: [], on: {} };

/** The adjustment lifecycle (spec 6.6). An arrow that is not here does not exist. */
export const adjustmentTable: StatusTable<AdjustmentStatus, AdjustmentCommandType> = {
  pending: {
    waitsFor: 'review',
    who: ['admin'],
    on: {
      edit: ['pending'],
      // Pending: more have to approve it.
      approve: ['approved', 'pending'],
      decline: ['declined'],
      delete: ['deleted'],
      remind: ['pending'],
      escalate: ['pending'],
      lock: ['pending', 'declined'],
      forfeit: ['not_payable'],
      reprice: ['pending'],
    },
  },
  approved: {
    waitsFor: 'invoice',
    who: ['system'],
    on: { decline: ['declined'], withdraw: ['deleted'], bill: ['processing'], reprice: ['approved'] },
  },
  processing: {
    waitsFor: 'payment',
    who: ['admin'],
    on: { pay: ['paid'], release: ['approved'] },
  },
  declined: final,
  deleted: final,
  // Items of an invoice that had nothing to pay are paid at once, and free again when it is canceled.
  paid: { ...final, on: { release: ['approved'] } },
  not_payable: final,
};
