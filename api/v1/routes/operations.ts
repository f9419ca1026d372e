import { Router } from 'express';
import { contextOf } from '../../shared/middleware/authenticate';
import { param } from '../legacy';
import type { Services } from '../../shared/services';
import { adminOnly } from '../legacy';

/** The outcome of a command that was answered with 202. */
export function operationRoutes({ gateway }: Services): Router {
  const router = Router();
  router.get('/operations/:operationId', adminOnly, async (req, res) => {
    const { contractId, ...operation } = await gateway.findOperation(
      contextOf(res),
      param(req, 'operationId'),
    );
    res.json({ id: operation.id, status: operation.status, contract_id: contractId, error: operation.error });
  });
  return router;
}
