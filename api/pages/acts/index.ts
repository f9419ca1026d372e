import type { LinkAct } from '../../../domain/page-link/page-link';
import type { OpenSubject } from './act';
import { openAdjustment } from './review-adjustment';
import { openOffCycle } from './review-off-cycle';
import { openTimeOff } from './review-time-off';
import { openAmendment } from './sign-amendment';
import { openContract } from './sign-contract';

/** What is on the page of each act. */
export const acts: Record<LinkAct, OpenSubject> = {
  sign_contract: openContract,
  sign_amendment: openAmendment,
  review_adjustment: openAdjustment,
  review_off_cycle_payment: openOffCycle,
  review_time_off: openTimeOff,
};
