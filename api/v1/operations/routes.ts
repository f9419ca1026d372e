import { z } from 'zod';
import { reply, route } from '../../shared/route';
import { answerId } from '../shared/answers';

const failure = z.strictObject({
  code: z
    .string()
    .describe(
      'That of the refusal; `not_done` where it `failed`, `outcome_unknown` where that is `unknown`.',
    ),
  message: z.string(),
});

const operation = z
  .strictObject({
    id: z.string(),
    status: z.enum(['pending', 'done', 'refused', 'failed', 'unknown']),
    contract_id: answerId.nullable(),
    error: failure.nullable(),
  })
  .meta({ id: 'Operation' });

export const operationRoutes = [
  route({
    method: 'get',
    path: '/operations/:operationId',
    summary: 'Read the outcome of a command that was answered with 202',
    needs: 'any token',
    params: { operationId: z.string() },
    answers: { 200: operation },
    handle: async ({ services, context, params }) => {
      const found = await services.orchestrator.findOperation(context, params.operationId);
      const { id, status, contractId, error } = found;
      return reply(200, { id, status, contract_id: contractId, error });
    },
  }),
];
