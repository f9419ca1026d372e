import type { Client } from '@temporalio/client';
import type { Database } from '../store/db/database';
import { createBillingActivities } from './billing/run-billing';
import { createGatewayActivities, manualGateway, sandboxGateway } from './payments/gateway';
import { createRecordActivities } from './record';
import { createReviewMany } from './record/review-many';
import { createClockActivities } from './sandbox/advance-clock';
import { createWaker } from './support/wake';

export interface Dependencies {
  db: Database;
  client: Client;
  billingChunk: number;
}

/** Every effect a workflow may have. All are idempotent: each may run again after it has succeeded. */
export function createActivities({ db, client, billingChunk }: Dependencies) {
  const wakeWorkflows = createWaker({ db, client });
  return {
    ...createRecordActivities(db),
    ...createBillingActivities({ db, chunk: billingChunk, wakeWorkflows }),
    ...createGatewayActivities({ manual: manualGateway, sandbox: sandboxGateway(db) }),
    ...createClockActivities({ db, client }),
    reviewMany: createReviewMany({ db }),
    wakeWorkflows,
  };
}

export type Activities = ReturnType<typeof createActivities>;
