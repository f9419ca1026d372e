import type { Route } from '../shared/route';
import { eventRoutes } from './events/routes';
import { fileRoutes } from './files/routes';
import { healthRoutes } from './health/routes';
import { invoiceRoutes } from './invoices/routes';
import { offCycleRoutes } from './off-cycle/routes';
import { operationRoutes } from './operations/routes';
import { paymentRoutes } from './payments/routes';
import { peopleRoutes } from './people/routes';
import { reportRoutes } from './reports/routes';
import { sandboxRoutes } from './sandbox/routes';
import { settingsRoutes } from './settings/routes';
import { terminationRoutes } from './terminations/routes';
import { tokenRoutes } from './tokens/routes';

/** Every route of `/v1`. */
export const routes: Route[] = [
  ...eventRoutes,
  ...fileRoutes,
  ...healthRoutes,
  ...invoiceRoutes,
  ...offCycleRoutes,
  ...operationRoutes,
  ...paymentRoutes,
  ...peopleRoutes,
  ...reportRoutes,
  ...sandboxRoutes,
  ...settingsRoutes,
  ...terminationRoutes,
  ...tokenRoutes,
];
