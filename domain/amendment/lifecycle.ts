import { declareLifecycle } from '../shared/lifecycle';
import type { Amendment, AmendmentCommand } from './amendment';
import { decideAmendment } from './decide';
import { amendmentDue } from './due';
import { amendmentTable } from './transitions';

/**
 * One amendment, from proposal to effect. Waits for signatures, reminders, expiry and the effective date; ends
 * when it is active, declined, withdrawn, expired, or void because the contract ended first.
 */
export const amendmentSigning = declareLifecycle<Amendment, AmendmentCommand>()({
  rows: 'amendments',
  path: 'amendment',
  record: 'recordAmendment',
  load: 'loadAmendment',
  commands: ['propose', 'sign', 'decline', 'withdraw'],
  decide: decideAmendment,
  due: amendmentDue,
  isWaiting: ({ status }) => amendmentTable[status].waitsFor !== null,
  isSettled: ({ status }) => amendmentTable[status].waitsFor === null,
  contractOf: ({ contractId }) => contractId,
});
