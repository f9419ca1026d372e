import { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { countDue } from '../../../store/lifecycle/alarms';
import { getEnvironment, nowIn } from '../../../store/environment/environments';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { ApiError, unknownRoute } from '../../shared/errors';
import { adminOnly } from '../legacy';
import { instant } from '../../shared/schemas';

const advance = z.strictObject({ to: instant });

/** The test clock (D-20). In a live environment these routes do not exist. */
export function sandboxRoutes(services: Services): Router {
  const { gateway } = services;
  const router = Router();

  const sandboxOnly: RequestHandler = (req, res, next) => {
    if (contextOf(res).environment.kind === 'sandbox') return next();
    return unknownRoute(req, res, next);
  };
  router.use('/sandbox', sandboxOnly, adminOnly);

  router.get('/sandbox/clock', async (_req, res) => {
    res.json(await clockWire(services, contextOf(res)));
  });

  router.post('/sandbox/clock/advance', async (req, res) => {
    const context = contextOf(res);
    const { to } = advance.parse(req.body);
    if (to < context.now) {
      throw new ApiError(
        422,
        'clock_moves_forward',
        `The clock stands at ${context.now} and only moves forward. Choose a later instant.`,
        [{ field: 'to', rule: 'clock_moves_forward', message: `must not be before ${context.now}` }],
      );
    }
    const { reached } = await gateway.advanceClock(context, to);
    res.status(reached ? 200 : 202).json(await clockWire(services, context));
  });

  return router;
}

/** The clock, and while it is being moved: where to, and how much is still due on the way as known so far. */
async function clockWire({ db }: Services, { scope }: Context) {
  const environment = await getEnvironment(db, scope.environmentId);
  const { clockTarget } = environment!;
  return {
    now: nowIn(environment!),
    status: clockTarget ? 'advancing' : 'ready',
    advancing_to: clockTarget,
    still_due: clockTarget ? await countDue(db, scope.environmentId, clockTarget) : 0,
  };
}
