import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';
import { NOT_RECORDED } from '../messages';

/** A refusal as the failure that rejects an update: the code travels as the type, the rest as a detail. */
export function refusalFailure(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    message: refusal.message,
    type: refusal.code,
    nonRetryable: true,
    details: [refusal],
  });
}

/**
 * A write that was given up, as the failure that rejects an update. An activity that ended at once says why; one that
 * was tried for as long as anybody waits leaves open whether the next try would do.
 */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof ActivityFailure)) return error;
  const { cause } = error;
  if (cause instanceof ApplicationFailure && cause.nonRetryable === true) return cause;
  return ApplicationFailure.create({
    message: `The change could not be recorded: ${cause?.message ?? error.message}`,
    type: NOT_RECORDED,
    nonRetryable: true,
  });
}
