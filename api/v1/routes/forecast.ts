import { Router } from 'express';
import { z } from 'zod';
import { forecast } from '../../../domain/billing/forecast';
import { readBillingFacts } from '../../../store/billing/forecast';
import { contractOf } from '../../shared/access';
import { contextOf } from '../../shared/middleware/authenticate';
import { notFound } from '../../../domain/shared/failures';
import type { Services } from '../../shared/services';
import { forecastWire } from '../views/forecast';

const forecastBody = z.strictObject({
  count: z
    .number('must be a number from 1 to 24')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(24, 'must be at most 24')
    .default(3),
  include_unsigned: z.boolean('must be true or false').default(true),
  include_pending: z.boolean('must be true or false').default(true),
});

/** What the next invoices of a contract will be; with and without what somebody has yet to sign or approve. */
export function forecastRoutes(services: Services): Router {
  const router = Router();

  router.post('/contracts/:contractId/forecast', async (req, res) => {
    const context = contextOf(res);
    const { id } = await contractOf(services, context, req);
    const body = forecastBody.parse(req.body ?? {});
    const facts = await readBillingFacts(services.db, context.scope, id);
    if (!facts) throw notFound('contract');
    const options = {
      now: context.now,
      count: body.count,
      includeUnsigned: body.include_unsigned,
      includePending: body.include_pending,
    };
    res.json(forecastWire(id, forecast(facts, options)));
  });

  return router;
}
