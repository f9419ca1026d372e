import type { z } from 'zod';
import type { User } from '../../../queries/people/find-user';
import type { user as schema } from './schemas';

export function userView(user: User): z.infer<typeof schema> {
  const { id, name, email, roles, status, locale, issuer, subject, createdAt, version } = user;
  const identity = issuer !== null && subject !== null ? { issuer, subject } : null;
  return { id, name, email, roles, status, locale, identity, created_at: createdAt, version };
}
