import type { Client } from '@temporalio/client';
import type { Database } from '../store/db/database';
import type { Sealer } from '../store/db/sealed';
import { createDismissCycle } from './billing/dismiss-cycle';
import { createBillingActivities } from './billing/run-billing';
import { createGatewayActivities, manualGateway, sandboxGateway } from './payments/gateway';
import { createMailActivities, type MailDependencies } from './mail/send-mails';
import { createRecordActivities } from './record';
import { createReviewMany } from './record/review-many';
import { createClockActivities } from './sandbox/advance-clock';
import { endingAtOnce } from './support/lasting';
import { createWaker } from './support/wake';
import { createWebhookActivities, type WebhookDependencies } from './webhooks/drain';

export interface Dependencies {
  db: Database;
  /** Connections for the chunks of billing, which then neither take those of commands nor wait for them. */
  billing: Database;
  client: Client;
  sealer: Sealer;
  billingChunk: number;
  webhooks: Omit<WebhookDependencies, 'sealer'>;
  /** Null where no mail server is given. */
  mail: MailDependencies | null;
}

/** Billing waits for its wakes between chunks, and each is a round trip. */
const BILLING_LANES = 16;

/** Every effect a workflow may have. All are idempotent: each may run again after it has succeeded. */
export function createActivities(dependencies: Dependencies) {
  const { db, billing, client, sealer, billingChunk, webhooks, mail } = dependencies;
  const wakeForBilling = createWaker({ db, client, lanes: BILLING_LANES });
  return endingAtOnce({
    ...createRecordActivities(db),
    ...createBillingActivities({ db, billing, chunk: billingChunk, wakeWorkflows: wakeForBilling }),
    dismissCycle: createDismissCycle({ db, wakeWorkflows: wakeForBilling }),
    ...createGatewayActivities({ manual: manualGateway, sandbox: sandboxGateway(db) }),
    ...createClockActivities({ db, client }),
    reviewMany: createReviewMany({ db }),
    wakeWorkflows: createWaker({ db, client }),
    ...createWebhookActivities({ ...webhooks, sealer }),
    ...createMailActivities(mail),
  });
}

export type Activities = ReturnType<typeof createActivities>;
