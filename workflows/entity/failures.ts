import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';

/** A refusal as the failure that rejects an update: the code travels as the type, the rest as a detail. */
export function refusalFailure(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    message: refusal.message,
    type: refusal.code,
    nonRetryable: true,
    details: [refusal],
  });
}
