import type { z } from 'zod';
import type { NewToken } from '../../../commands/environment/create-token';
import type { Token } from '../../../queries/environment/list-tokens';
import type { newToken, token as schema } from './schemas';

export function tokenView(token: Token): z.infer<typeof schema> {
  const { id, scope, personId, name, prefix, createdAt, revokedAt } = token;
  return { id, scope, person_id: personId, name, prefix, created_at: createdAt, revoked_at: revokedAt };
}

export function newTokenView(token: NewToken): z.infer<typeof newToken> {
  const { id, scope, personId, name, prefix, secret } = token;
  return { id, scope, person_id: personId, name, prefix, secret };
}
