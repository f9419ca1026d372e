import { z } from 'zod';
import { invalidField } from '../../../domain/shared/failures';
import type { Context } from '../../../queries/context';
import { text } from '../../shared/schemas';

/** What people send to sign, decline, cancel and withdraw contracts and amendments. */
export const reasonBody = z.strictObject({ reason: text(2_000).optional() });

export const signatureBody = z
  .strictObject({ signature: text(200, 2), client_signature: text(200, 2), worker_signature: text(200, 2) })
  .partial()
  .refine((body) => Object.keys(body).length === 1, {
    path: ['signature'],
    message:
      'is required: send exactly one of signature, client_signature (admin token) or worker_signature (worker token)',
  });

/** The party is the token's; a field that names the other party is a mistake worth reporting. */
export function signatureOf({ token }: Context, body: z.infer<typeof signatureBody>): string {
  const own = token.scope === 'admin' ? 'client_signature' : 'worker_signature';
  const other = token.scope === 'admin' ? 'worker_signature' : 'client_signature';
  if (body[other] !== undefined) {
    throw invalidField(
      other,
      'wrong_party',
      `does not go with a token of scope ${token.scope}; send ${own} or signature`,
    );
  }
  return body[own] ?? body.signature ?? '';
}
