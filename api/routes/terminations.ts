import { Router } from 'express';
import { earliestAfterNotice, endOfDay } from '../../domain/calendar';
import { latestTermination, listTerminations } from '../../store/terminations';
import { contractOf } from '../access';
import { contextOf, todayIn } from '../context';
import type { Services } from '../services';
import { adminOnly } from '../middleware/authenticate';
import { requestTermination } from '../schemas/lifecycle';
import { terminationWire } from '../views/termination';

const PATH = '/contracts/:contractId/terminations';

export function terminationRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  router.get(PATH, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    res.json({ data: (await listTerminations(db, context.scope, contract.id)).map(terminationWire) });
  });

  router.post(PATH, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const body = requestTermination.parse(req.body);
    const { actor, scope, resourceId } = context;
    const today = todayIn(context, contract.timezone);
    const latest = (await latestTermination(db, scope, contract.id)) ?? null;
    const request = {
      ...scope,
      id: resourceId,
      contractId: contract.id,
      terminationType: body.termination_type,
      completionDate: body.completion_date,
      completesAt: endOfDay(body.completion_date, contract.timezone),
      terminateNow: body.terminate_now,
      message: body.message ?? null,
      noticeOverrideReason: body.notice_override_reason ?? null,
      policies: contract.policies,
      today,
      earliestByNotice: earliestAfterNotice(today, contract.notice),
    };
    const termination = await gateway.termination(context, contract.id, latest, {
      type: 'request',
      actor,
      request,
    });
    res.status(201).json(terminationWire(termination));
  });

  router.delete(PATH, adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const latest = (await latestTermination(db, context.scope, contract.id)) ?? null;
    const termination = await gateway.termination(context, contract.id, latest, {
      type: 'cancel',
      actor: context.actor,
    });
    res.json(terminationWire(termination));
  });

  return router;
}
