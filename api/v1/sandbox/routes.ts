import { advanceClock } from '../../../commands/environment/advance-clock';
import { forceOutcome } from '../../../commands/payment/force-outcome';
import { stopClock } from '../../../commands/environment/stop-clock';
import { readClock, type Clock } from '../../../queries/environment/read-clock';
import { reply, route } from '../../shared/route';
import { unfinishedHeaders } from '../../shared/errors';
import { advanceBody, clock, clockView, movingClock, outcome, outcomeBody, toldToMove } from './schemas';

/** The test clock and the test gateway (D-20). In a live environment these routes do not exist. */
export const sandboxRoutes = [
  route({
    sandboxOnly: true,
    method: 'get',
    path: '/sandbox/clock',
    summary: 'Read the clock of the sandbox',
    needs: 'settings:read',
    answers: { 200: clock },
    handle: async ({ services, context }) => reply(200, clockView(await readClock(services, context))),
  }),
  route({
    sandboxOnly: true,
    method: 'post',
    path: '/sandbox/clock/advance',
    summary: 'Move the clock of the sandbox; what is due on the way happens',
    errors: ['clock_moves_forward', 'clock_stopped'],
    needs: 'sandbox:clock',
    body: advanceBody,
    answers: { 200: clock, 202: movingClock },
    handle: async ({ services, context, body }) => {
      const operationId = await advanceClock(services, context, body.to);
      const read = await readClock(services, context);
      return clockAnswer(operationId === null ? read : toldToMove(read, body.to), operationId);
    },
  }),
  route({
    sandboxOnly: true,
    method: 'post',
    path: '/sandbox/clock/stop',
    summary: 'Stop the clock of the sandbox where it has got to',
    errors: ['clock_stopped'],
    needs: 'sandbox:clock',
    answers: { 200: clock, 202: movingClock },
    handle: async ({ services, context }) => {
      const operationId = await stopClock(services, context);
      return clockAnswer(await readClock(services, context), operationId);
    },
  }),
  route({
    sandboxOnly: true,
    method: 'post',
    path: '/sandbox/payments/outcome',
    summary: 'Choose what the gateway of the sandbox answers from now on',
    needs: 'sandbox:clock',
    body: outcomeBody,
    answers: { 200: outcome },
    handle: async ({ services, context, body }) => {
      await forceOutcome(services, context, body.outcome);
      return reply(200, body);
    },
  }),
];

/** Where the clock stands; while it moves, with the place where the outcome can be asked for. */
function clockAnswer(read: Clock, operationId: string | null) {
  const view = clockView(read);
  if (operationId === null) return reply(200, view);
  const headers = unfinishedHeaders(operationId);
  return reply(202, { ...view, status_url: headers.Location }, headers);
}
