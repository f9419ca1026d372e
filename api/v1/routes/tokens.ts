import { Router } from 'express';
import { z } from 'zod';
import { getPerson } from '../../../store/people/people';
import { createToken, listTokens, revokeToken, type Token } from '../../../store/environment/tokens';
import { idParam } from '../../shared/access';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { ApiError } from '../../shared/errors';
import { notFound, invalidField } from '../../../domain/shared/failures';
import { adminOnly } from '../legacy';
import { text, uuid } from '../../shared/schemas';

const newToken = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('admin'), name: text(200) }),
  z.strictObject({ scope: z.literal('worker'), name: text(200), person_id: uuid }),
]);

/** Tokens of the environment. The secret is answered once, at creation; only its hash is kept. */
export function tokenRoutes({ db }: Services): Router {
  const router = Router();

  router.get('/tokens', adminOnly, async (_req, res) => {
    res.json({ data: (await listTokens(db, contextOf(res).scope)).map(tokenWire) });
  });

  router.post('/tokens', adminOnly, async (req, res) => {
    const { scope, environment } = contextOf(res);
    if (req.get('Idempotency-Key') !== undefined) {
      throw new ApiError(
        400,
        'idempotency_not_supported',
        'A token is shown once, so its answer is not kept for repeats. Send no Idempotency-Key; revoke a token you did not receive.',
      );
    }
    const body = newToken.parse(req.body);
    const personId = body.scope === 'worker' ? body.person_id : null;
    if (personId && !(await getPerson(db, scope, personId))) {
      throw invalidField('person_id', 'unknown_person', 'is not the id of a person here');
    }
    const { id, secret, prefix } = await createToken(db, {
      ...scope,
      scope: body.scope,
      personId,
      name: body.name,
      kind: environment.kind,
    });
    res.status(201).json({ id, scope: body.scope, person_id: personId, name: body.name, prefix, secret });
  });

  router.delete('/tokens/:tokenId', adminOnly, async (req, res) => {
    const id = idParam(req, 'tokenId', 'token');
    if (!(await revokeToken(db, contextOf(res).scope, id))) throw notFound('token');
    res.json({ id, revoked: true });
  });

  return router;
}

function tokenWire({ id, scope, personId, name, prefix, createdAt, revokedAt }: Token) {
  return { id, scope, person_id: personId, name, prefix, created_at: createdAt, revoked_at: revokedAt };
}
