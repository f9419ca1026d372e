import type { StatusRow, StatusTable } from '../shared/lifecycle';
import type { AmendmentCommandType, AmendmentStatus } from './amendment';

const final: StatusRow<AmendmentStatus, AmendmentCommandType> = { waitsFor: null, who: [], on: {} };

/** The amendment lifecycle (spec 6.5). An arrow that is not here does not exist. */
export const amendmentTable: StatusTable<AmendmentStatus, AmendmentCommandType> = {
  awaiting_client_signature: {
    waitsFor: 'client_signature',
    who: ['admin'],
    on: {
      sign: ['awaiting_worker_signature'],
      withdraw: ['withdrawn'],
      remind: ['awaiting_client_signature'],
      expire: ['expired'],
      void: ['void'],
    },
  },
  awaiting_worker_signature: {
    waitsFor: 'worker_signature',
    who: ['worker'],
    on: {
      sign: ['signed', 'active'],
      decline: ['declined'],
      withdraw: ['withdrawn'],
      remind: ['awaiting_worker_signature'],
      expire: ['expired'],
      void: ['void'],
    },
  },
  signed: {
    waitsFor: 'effective_date',
    who: ['system'],
    // Both together take it back.
    on: { activate: ['active'], withdraw: ['signed', 'withdrawn'], void: ['void'] },
  },
  active: final,
  declined: final,
  withdrawn: final,
  expired: final,
  void: final,
};
