import { z } from 'zod';
import { databaseAnswers } from '../../../queries/environment/database-answers';
import { reply, route } from '../../shared/route';

const health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

const readiness = z
  .strictObject({
    status: z.enum(['ready', 'degraded', 'stopping']),
    database: z.boolean(),
    orchestrator: z.boolean(),
  })
  .meta({ id: 'Readiness' });

/** For whoever runs the service: no token is needed, and nothing about anybody is told. */
export const healthRoutes = [
  route({
    method: 'get',
    path: '/health',
    summary: 'Ask whether the process is up',
    needs: 'no token',
    answers: { 200: health },
    handle: () => reply(200, { status: 'ok' as const }),
  }),
  route({
    method: 'get',
    path: '/ready',
    summary: 'Ask whether all that the process depends on is there',
    needs: 'no token',
    answers: { 200: readiness, 503: readiness },
    handle: async ({ services }) => {
      const [database, orchestrator] = await Promise.all([
        databaseAnswers(services),
        services.orchestrator.answers(),
      ]);
      if (services.shutdown.isUnderWay)
        return reply(503, { status: 'stopping' as const, database, orchestrator });
      return database && orchestrator
        ? reply(200, { status: 'ready' as const, database, orchestrator })
        : reply(503, { status: 'degraded' as const, database, orchestrator });
    },
  }),
];
