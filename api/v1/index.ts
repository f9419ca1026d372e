import type { Route } from '../shared/route';
import { amendmentRoutes } from './amendments/routes';
import { amendmentSigningRoutes } from './amendments/signing-routes';
import { renewalRoutes } from './contracts/renewal-routes';
import { contractRoutes } from './contracts/routes';
import { signingRoutes } from './contracts/signing-routes';
import { contractStatusRoutes } from './contracts/status-routes';
import { documentRoutes } from './documents/routes';
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
  ...terminationRoutes,
];
