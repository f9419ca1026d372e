import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { z } from 'zod';
import { ApiError, errorHandler } from '../../../api/shared/errors';
import { reply, route, type Route } from '../../../api/shared/route';
import { undeclared } from '../../../api/shared/undeclared';
import { createLogger } from '../../../config/logger';

const declared: Route = route({
  method: 'get',
  path: '/things',
  summary: 'Read things',
  needs: 'no token',
  errors: ['no_change'],
  answers: { 200: z.strictObject({}) },
  handle: () => reply(200, {}),
});

async function answerOf(code: 'no_change' | 'rule_over', check?: typeof undeclared) {
  const app = express();
  app.use((_req, res, next) => {
    res.locals.route = declared;
    next(new ApiError(409, code, 'As the test has it.'));
  });
  app.use(errorHandler(createLogger('test', 'silent'), check));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/things`);
    return { status: answer.status, text: await answer.text() };
  } finally {
    server.close();
  }
}

describe('a refusal', () => {
  it('that its route declares is answered', async () => {
    expect(await answerOf('no_change', undeclared)).toMatchObject({ status: 409 });
  });

  it('that its route does not declare is a fault where answers are checked, and named', async () => {
    expect(await answerOf('rule_over', undeclared)).toMatchObject({
      status: 500,
      text: expect.stringContaining(
        'GET /things does not declare that it refuses with 409 rule_over.',
      ) as string,
    });
  });

  it('is answered all the same where they are not', async () => {
    expect(await answerOf('rule_over')).toMatchObject({ status: 409 });
  });
});
