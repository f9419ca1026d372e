import type { z } from 'zod';
import type { NewToken } from '../../../commands/people/create-token';
import type { Token } from '../../../queries/people/find-token';
import type { newToken, token as schema } from './schemas';

export function tokenView(token: Token): z.infer<typeof schema> {
  const { id, kind, userId, personId, roles, scopes, name, prefix } = token;
  return {
    ...{ id, kind, scope: personId === null ? ('admin' as const) : ('worker' as const) },
    ...{ user_id: userId, person_id: personId, roles, scopes, name, prefix, status: statusOf(token) },
    created_by: token.createdBy,
    created_at: token.createdAt,
    expires_at: token.expiresAt,
    last_used_at: token.lastUsedAt,
    revoked_at: token.revokedAt,
    previous_valid_until: token.previousValidUntil,
  };
}

export function newTokenView({ token, secret }: NewToken): z.infer<typeof newToken> {
  return { ...tokenView(token), secret };
}

function statusOf({ revokedAt, isExpired }: Token) {
  if (revokedAt !== null) return 'revoked' as const;
  return isExpired ? ('expired' as const) : ('active' as const);
}
