import type { LifecycleName } from '../../domain/lifecycles';
import { adjustmentRecorder } from './adjustment';
import { amendmentRecorder } from './amendment';
import { cancellationRecorder } from './cancellation';
import { contractRecorder } from './contract';
import { offCycleRecorder } from './off-cycle';
import { paymentRecorder } from './payment';
import { paymentScheduleRecorder } from './payment-schedule';
import type { AnyRecorder } from './record-change';
import { prepayRecorder } from './prepay';
import { recurringRecorder } from './recurring';
import { terminationRecorder } from './termination';
import { workRecorder } from './work';
import { timeOffRecorder } from './time-off';

/** The lifecycles whose commands write more than their row and its events. One that is not here needs no recorder. */
export const recorders: { [Name in LifecycleName]?: AnyRecorder<Name> } = {
  adjustmentApproval: adjustmentRecorder,
  amendmentSigning: amendmentRecorder,
  contractSigning: contractRecorder,
  contractTerm: contractRecorder,
  invoiceCancellation: cancellationRecorder,
  offCyclePayment: offCycleRecorder,
  payment: paymentRecorder,
  paymentSchedule: paymentScheduleRecorder,
  recurringAdjustment: recurringRecorder,
  scheduledTermination: terminationRecorder,
  workReview: workRecorder,
  timeOff: timeOffRecorder,
  prepay: prepayRecorder,
};
