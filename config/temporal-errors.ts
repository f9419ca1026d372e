import { isGrpcServiceError, ServiceError, WorkflowUpdateFailedError } from '@temporalio/client';

const NOT_FOUND = 5;
const ABORTED = 10;

/** The gRPC status behind an error of the SDK, or null when it is none. */
export function grpcCode(error: unknown): number | null {
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) ? cause.code : null;
}

/** True when an update met a workflow that was just ending, and so was neither done nor refused: send it again. */
export function metEnding(error: unknown): boolean {
  if (error instanceof WorkflowUpdateFailedError) {
    return (error.cause as { type?: string } | undefined)?.type === 'AcceptedUpdateCompletedWorkflow';
  }
  const code = grpcCode(error);
  return code === NOT_FOUND || code === ABORTED;
}
