import type { LifecycleName } from '../../../domain/lifecycles';
import { adjustment, cancellation, offCycle, payment, recurring } from './journeys-of-money';
import { amendment, contract, termination } from './journeys-of-contracts';
import { paymentSchedule } from './journey-of-payments';
import { work } from './journeys-of-work';
import { prepay } from './journey-of-prepay';
import { timeOff } from './journey-of-time-off';
import type { Steps } from './steps';

/** One way, or a few, through each lifecycle that together take every command a recorder has an entry for. */
export const journeys: { [Name in LifecycleName]: (steps: Steps<Name>) => Promise<void> } = {
  adjustmentApproval: adjustment,
  amendmentSigning: amendment,
  contractSigning: contract,
  contractTerm: contract,
  invoiceCancellation: cancellation,
  offCyclePayment: offCycle,
  payment,
  paymentSchedule,
  recurringAdjustment: recurring,
  scheduledTermination: termination,
  workReview: work,
  timeOff,
  prepay,
};
