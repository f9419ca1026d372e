import type { Route } from '../shared/route';
import { adjustmentAttachmentRoutes } from './adjustments/attachment-routes';
import { adjustmentReviewRoutes } from './adjustments/review-routes';
import { adjustmentRoutes } from './adjustments/routes';
import { amendmentRoutes } from './amendments/routes';
import { amendmentSigningRoutes } from './amendments/signing-routes';
import { approvalDelegationRoutes } from './approval-delegations/routes';
import { approvalPolicyRoutes } from './approval-policies/routes';
import { approvalRoutes } from './approvals/routes';
import { indexationSkipRoutes } from './contracts/indexation-skip-routes';
import { periodRoutes } from './contracts/period-routes';
import { renewalRoutes } from './contracts/renewal-routes';
import { renewalStopRoutes } from './contracts/renewal-stop-routes';
import { contractRoutes } from './contracts/routes';
import { signingRoutes } from './contracts/signing-routes';
import { contractTemplateRoutes } from './contract-templates/routes';
import { contractStatusRoutes } from './contracts/status-routes';
import { calendarRoutes } from './cycles/calendar-routes';
import { calendarFeedRoutes } from './calendar-feeds/routes';
import { exceptionRoutes } from './cycles/exception-routes';
import { cycleRoutes } from './cycles/routes';
import { documentRoutes } from './documents/routes';
import { emailRoutes } from './emails/routes';
import { eventRoutes } from './events/routes';
import { eventTypeRoutes } from './events/type-routes';
import { fileRoutes } from './files/routes';
import { forecastRoutes } from './forecast/routes';
import { healthRoutes } from './health/routes';
import { invoiceRoutes } from './invoices/routes';
import { notificationRoutes } from './me/notification-routes';
import { meRoutes } from './me/routes';
import { offCycleRoutes } from './off-cycle/routes';
import { operationRoutes } from './operations/routes';
import { paymentRoutes } from './payments/routes';
import { peopleRoutes } from './people/routes';
import { prepayRoutes } from './prepay/routes';
import { recurringRoutes } from './recurring/routes';
import { referenceRoutes } from './reference/routes';
import { registerRoutes } from './registers/routes';
import { reportRoutes } from './reports/routes';
import { sandboxRoutes } from './sandbox/routes';
import { scheduleRoutes } from './schedule/routes';
import { scheduleEntryRoutes } from './schedule-entries/routes';
import { sessionRoutes } from './sessions/routes';
import { settingsRoutes } from './settings/routes';
import { terminationRoutes } from './terminations/routes';
import { timeOffBalanceRoutes } from './time-off/balance-routes';
import { timeOffPolicyRoutes } from './time-off/policy-routes';
import { timeOffAttachmentRoutes } from './time-off/attachment-routes';
import { timeOffRoutes } from './time-off/routes';
import { tokenRoutes } from './tokens/routes';
import { userRoutes } from './users/routes';
import { deliveryRoutes } from './webhooks/delivery-routes';
import { webhookRoutes } from './webhooks/routes';
import { workRoutes } from './work/routes';
import { workSettingsRoutes } from './work/settings-routes';

/** Every route of `/v1`. */
export const routes: Route[] = [
  ...adjustmentAttachmentRoutes,
  ...adjustmentReviewRoutes,
  ...adjustmentRoutes,
  ...amendmentRoutes,
  ...amendmentSigningRoutes,
  ...approvalDelegationRoutes,
  ...approvalPolicyRoutes,
  ...approvalRoutes,
  ...calendarFeedRoutes,
  ...calendarRoutes,
  ...contractRoutes,
  ...contractStatusRoutes,
  ...contractTemplateRoutes,
  ...cycleRoutes,
  ...deliveryRoutes,
  ...documentRoutes,
  ...emailRoutes,
  ...eventRoutes,
  ...eventTypeRoutes,
  ...exceptionRoutes,
  ...fileRoutes,
  ...forecastRoutes,
  ...healthRoutes,
  ...indexationSkipRoutes,
  ...invoiceRoutes,
  ...meRoutes,
  ...notificationRoutes,
  ...offCycleRoutes,
  ...operationRoutes,
  ...paymentRoutes,
  ...peopleRoutes,
  ...prepayRoutes,
  ...recurringRoutes,
  ...referenceRoutes,
  ...renewalRoutes,
  ...periodRoutes,
  ...renewalStopRoutes,
  ...registerRoutes,
  ...reportRoutes,
  ...sandboxRoutes,
  ...scheduleRoutes,
  ...scheduleEntryRoutes,
  ...sessionRoutes,
  ...settingsRoutes,
  ...signingRoutes,
  ...terminationRoutes,
  ...timeOffBalanceRoutes,
  ...timeOffPolicyRoutes,
  ...timeOffRoutes,
  ...timeOffAttachmentRoutes,
  ...tokenRoutes,
  ...userRoutes,
  ...webhookRoutes,
  ...workRoutes,
  ...workSettingsRoutes,
];
