import type { Route } from '../shared/route';
import { amendmentRoutes } from './amendments/routes';
import { amendmentSigningRoutes } from './amendments/signing-routes';
import { renewalRoutes } from './contracts/renewal-routes';
import { contractRoutes } from './contracts/routes';
import { signingRoutes } from './contracts/signing-routes';
import { contractStatusRoutes } from './contracts/status-routes';
import { documentRoutes } from './documents/routes';
import { adjustmentAttachmentRoutes } from './adjustments/attachment-routes';
import { adjustmentReviewRoutes } from './adjustments/review-routes';
import { adjustmentRoutes } from './adjustments/routes';
import { calendarRoutes } from './cycles/calendar-routes';
import { exceptionRoutes } from './cycles/exception-routes';
import { cycleRoutes } from './cycles/routes';
import { forecastRoutes } from './forecast/routes';
import { recurringRoutes } from './recurring/routes';
import { terminationRoutes } from './terminations/routes';

/** Every route of `/v1`. */
export const routes: Route[] = [
  ...contractRoutes,
  ...contractStatusRoutes,
  ...signingRoutes,
  ...renewalRoutes,
  ...documentRoutes,
  ...amendmentRoutes,
  ...amendmentSigningRoutes,
  ...adjustmentRoutes,
  ...adjustmentReviewRoutes,
  ...adjustmentAttachmentRoutes,
  ...recurringRoutes,
  ...cycleRoutes,
  ...exceptionRoutes,
  ...calendarRoutes,
  ...forecastRoutes,
  ...terminationRoutes,
];
