import { z } from 'zod';
import { rights, roles } from '../../../domain/people/rights';
import { OVERLAP_SECONDS, tokenKinds } from '../../../domain/people/token';
import { longPageQuery } from '../../shared/pagination';
import { instant, many, text, uuid, orNull } from '../../shared/schemas';
import { actor, answerId, answerInstant } from '../shared/answers';
import { roleList } from '../users/schemas';

export const tokensQuery = z.strictObject({
  ...longPageQuery,
  kind: many(tokenKinds),
  user_id: uuid.optional(),
  person_id: uuid.optional(),
});

const right = z.enum(rights, { error: ({ input }) => `${String(input)} is no right; see docs/rights.md` });

/** Whose it is: `kind` with the field that goes with it, or as before there were users, `scope`. See `toOwner`. */
export const tokenBody = z
  .strictObject({
    kind: z.enum(['user', 'service', 'worker'], 'must be user, service or worker').optional(),
    scope: z
      .enum(['admin', 'worker'], 'must be admin, or worker with the person_id whose token it is')
      .optional(),
    user_id: uuid.optional(),
    person_id: uuid.optional(),
    roles: roleList.optional(),
    name: text(200),
    /** Rights to which it is narrowed; all that the roles give without them. */
    scopes: z.array(right).min(1, 'must name at least one right').max(rights.length).optional(),
    expires_at: instant.optional(),
  })
  .meta({
    examples: [
      {
        kind: 'service',
        name: 'Payroll export',
        roles: ['finance'],
        scopes: ['invoices:read', 'payments:read'],
        expires_at: '2027-01-01T00:00:00Z',
      },
    ],
  });

export type TokenBody = z.output<typeof tokenBody>;

export const rotationBody = z
  .strictObject({
    overlap_seconds: z.int().min(0).max(OVERLAP_SECONDS.most).default(OVERLAP_SECONDS.usual),
  })
  .meta({ examples: [{ overlap_seconds: 3_600 }] });

export const token = z
  .strictObject({
    id: answerId,
    kind: z.enum(tokenKinds),
    /** The side that it is on: `admin` is the employer's. */
    scope: z.enum(['admin', 'worker']),
    user_id: answerId.nullable(),
    person_id: answerId.nullable(),
    /** Those of a service; a user has their own. */
    roles: z.array(z.enum(roles)).nullable(),
    scopes: z.array(z.enum(rights)).nullable(),
    name: z.string(),
    /** How the secret begins, to tell tokens apart. */
    prefix: z.string(),
    status: z.enum(['active', 'expired', 'revoked']),
    created_by: orNull(actor),
    created_at: answerInstant,
    /** By real time, in sandboxes as well. */
    expires_at: answerInstant.nullable(),
    last_used_at: answerInstant.nullable(),
    revoked_at: answerInstant.nullable(),
    /** Until when the secret before the last rotation is good, too. */
    previous_valid_until: answerInstant.nullable(),
  })
  .meta({ id: 'Token' });

export const newToken = token.extend({ secret: z.string() }).meta({ id: 'NewToken' });

export const revokedToken = z
  .strictObject({ id: answerId, revoked: z.literal(true) })
  .meta({ id: 'RevokedToken' });
