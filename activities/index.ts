import type { Client } from '@temporalio/client';
import type { Adjustment } from '../domain/adjustment/adjustment';
import type { Amendment } from '../domain/amendment/amendment';
import type { Contract } from '../domain/contract/contract';
import type { OffCyclePayment } from '../domain/off-cycle/off-cycle';
import type { Payment } from '../domain/payment/payment';
import type { RecurringRule } from '../domain/recurring/recurring';
import type { Termination } from '../domain/termination/termination';
import type { Database } from '../store/database';
import type { Invoice } from '../store/invoices';
import { loadSubject } from '../store/subjects';
import type { RecordRequest, SubjectRef } from '../workflows/messages';
import { createBillingActivities } from './billing/run-billing';
import { createClockActivities } from './advance-clock';
import { createGatewayActivities, manualGateway, sandboxGateway } from './payments/gateway';
import { cancellationRecorder } from './payments/record-cancellation';
import { offCycleRecorder } from './payments/record-off-cycle';
import { recordPayment } from './payments/record-payment';
import { recordChange } from './record';
import { adjustmentRecorder } from './record-adjustment';
import { amendmentRecorder } from './record-amendment';
import { contractRecorder } from './record-contract';
import { recurringRecorder } from './record-recurring';
import { terminationRecorder } from './record-termination';
import { createReviewMany } from './review-many';
import { createWaker } from './wake';

export interface Dependencies {
  db: Database;
  client: Client;
  billingChunk: number;
}

/** Every effect a workflow may have. All are idempotent: each may run again after it has succeeded. */
export function createActivities({ db, client, billingChunk }: Dependencies) {
  return {
    recordContract: (request: RecordRequest<Contract>) => recordChange(db, contractRecorder, request),
    recordAmendment: (request: RecordRequest<Amendment>) => recordChange(db, amendmentRecorder, request),
    recordTermination: (request: RecordRequest<Termination>) =>
      recordChange(db, terminationRecorder, request),
    recordAdjustment: (request: RecordRequest<Adjustment>) => recordChange(db, adjustmentRecorder, request),
    recordRecurring: (request: RecordRequest<RecurringRule>) => recordChange(db, recurringRecorder, request),
    loadAdjustment: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'adjustment', id),
    loadRecurring: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'recurring', id),
    reviewMany: createReviewMany({ db }),
    loadContract: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'contract', id),
    loadAmendment: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'amendment', id),
    loadTermination: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'termination', id),
    recordPayment: (request: RecordRequest<Payment>) => recordPayment(db, request),
    recordOffCycle: (request: RecordRequest<OffCyclePayment>) => recordChange(db, offCycleRecorder, request),
    recordCancellation: (request: RecordRequest<Invoice>) => recordChange(db, cancellationRecorder, request),
    loadPayment: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'payment', id),
    loadOffCycle: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'offCycle', id),
    loadInvoice: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'invoice', id),
    ...createGatewayActivities({ manual: manualGateway, sandbox: sandboxGateway(db) }),
    wakeWorkflows: createWaker({ db, client }),
    ...createBillingActivities({ db, chunk: billingChunk, wakeWorkflows: createWaker({ db, client }) }),
    ...createClockActivities({ db, client }),
  };
}

export type Activities = ReturnType<typeof createActivities>;
