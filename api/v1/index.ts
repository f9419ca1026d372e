import type { Route } from '../shared/route';
import { terminationRoutes } from './terminations/routes';

/** Every route of `/v1`. */
export const routes: Route[] = [...terminationRoutes];
