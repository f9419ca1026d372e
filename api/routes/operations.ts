import { Router } from 'express';
import { contextOf, param } from '../context';
import type { Services } from '../services';
import { adminOnly } from '../middleware/authenticate';

/** The outcome of a command that was answered with 202. */
export function operationRoutes({ gateway }: Services): Router {
  const router = Router();
  router.get('/operations/:operationId', adminOnly, async (req, res) => {
    res.json(await gateway.findOperation(contextOf(res), param(req, 'operationId')));
  });
  return router;
}
