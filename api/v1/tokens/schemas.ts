import { z } from 'zod';
import { text, uuid } from '../../shared/schemas';
import { answerId, answerInstant } from '../shared/answers';

export const tokenBody = z.discriminatedUnion(
  'scope',
  [
    z.strictObject({ scope: z.literal('admin'), name: text(200) }),
    z.strictObject({ scope: z.literal('worker'), name: text(200), person_id: uuid }),
  ],
  'must be admin, or worker with the person_id whose token it is',
);

const fields = {
  id: answerId,
  scope: z.enum(['admin', 'worker']),
  person_id: answerId.nullable(),
  name: z.string(),
  /** How the secret begins, to tell tokens apart. */
  prefix: z.string(),
};

export const token = z
  .strictObject({
    ...fields,
    created_at: answerInstant,
    revoked_at: answerInstant.nullable(),
  })
  .meta({ id: 'Token' });

export const newToken = z.strictObject({ ...fields, secret: z.string() }).meta({ id: 'NewToken' });

export const revokedToken = z
  .strictObject({ id: answerId, revoked: z.literal(true) })
  .meta({ id: 'RevokedToken' });
