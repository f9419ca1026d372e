import type { z } from 'zod';
import { terminationNext } from '../../../domain/termination/due';
import type { Termination } from '../../../domain/termination/termination';
import type { termination as schema } from './schemas';

export function terminationView(termination: Termination): z.infer<typeof schema> {
  return {
    id: termination.id,
    contract_id: termination.contractId,
    status: termination.status,
    termination_type: termination.terminationType,
    completion_date: termination.completionDate,
    requested_completion_date: termination.requestedCompletionDate,
    completes_at: termination.completesAt,
    terminate_now: termination.terminateNow,
    message: termination.message,
    notice_override_reason: termination.noticeOverrideReason,
    cancellable_until: termination.status === 'scheduled' ? termination.completesAt : null,
    effective_at: termination.effectiveAt,
    version: termination.version,
    created_at: termination.createdAt,
    created_by: termination.createdBy,
    updated_at: termination.updatedAt,
    next: terminationNext(termination),
  };
}
