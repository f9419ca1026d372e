import { Router } from 'express';
import { z } from 'zod';
import { listContractEvents, readFeed } from '../../../store/event/events';
import { contractOf } from '../../shared/access';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { adminOnly } from '../legacy';
import { MAX_PAGE } from '../../shared/pagination';
import { eventWire } from '../views/event';

const query = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(MAX_PAGE),
});

export function eventRoutes(services: Services): Router {
  const { db } = services;
  const router = Router();

  /** One contract's chain, by its own gapless sequence. */
  router.get('/contracts/:contractId/events', async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const { after, limit } = query.parse(req.query);
    const events = await listContractEvents(db, context.scope, contract.id, { after, limit });
    res.json({ data: events.map(eventWire), next_after: events.at(-1)?.seq ?? after });
  });

  /** The environment's feed: ask again with `after` = `next_after` and nothing is missed or seen twice. */
  router.get('/events', adminOnly, async (req, res) => {
    const { after, limit } = query.parse(req.query);
    const events = await readFeed(db, contextOf(res).scope, { after, limit });
    res.json({ data: events.map(eventWire), next_after: Number(events.at(-1)?.position ?? after) });
  });

  return router;
}
