import { advanceClock } from '../../../commands/environment/advance-clock';
import { forceOutcome } from '../../../commands/payment/force-outcome';
import { readClock } from '../../../queries/environment/read-clock';
import { reply, route } from '../../shared/route';
import { advanceBody, clock, clockView, outcome, outcomeBody } from './schemas';

const inSandbox = { caller: 'admin', sandboxOnly: true } as const;

/** The test clock and the test gateway (D-20). In a live environment these routes do not exist. */
export const sandboxRoutes = [
  route({
    ...inSandbox,
    method: 'get',
    path: '/sandbox/clock',
    summary: 'Read the clock of the sandbox',
    answers: { 200: clock },
    handle: async ({ services, context }) => reply(200, clockView(await readClock(services, context))),
  }),
  route({
    ...inSandbox,
    method: 'post',
    path: '/sandbox/clock/advance',
    summary: 'Move the clock of the sandbox; what is due on the way happens',
    body: advanceBody,
    answers: { 200: clock, 202: clock },
    handle: async ({ services, context, body }) => {
      const hasArrived = await advanceClock(services, context, body.to);
      const reached = clockView(await readClock(services, context));
      return hasArrived ? reply(200, reached) : reply(202, reached);
    },
  }),
  route({
    ...inSandbox,
    method: 'post',
    path: '/sandbox/payments/outcome',
    summary: 'Choose what the gateway of the sandbox answers from now on',
    body: outcomeBody,
    answers: { 200: outcome },
    handle: async ({ services, context, body }) => {
      await forceOutcome(services, context, body.outcome);
      return reply(200, body);
    },
  }),
];
