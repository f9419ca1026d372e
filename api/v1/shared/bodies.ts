import { z } from 'zod';
import { invalidField } from '../../../domain/shared/failures';
import type { Context } from '../../../queries/context';
import { reasonText, signatureText } from '../../shared/schemas';

/** What people send to sign, decline, cancel and withdraw contracts and amendments. */
export const reasonBody = z
  .strictObject({ reason: reasonText.optional() })
  .meta({ examples: [{ reason: 'The project was postponed' }] });

export const signatureBody = z
  .strictObject({
    signature: signatureText,
    client_signature: signatureText,
    worker_signature: signatureText,
  })
  .partial()
  .refine((body) => Object.keys(body).length === 1, {
    path: ['signature'],
    params: { rule: 'exactly_one' },
    message:
      'is required: send exactly one of signature, client_signature (the employer) or worker_signature (the worker)',
  })
  .meta({ examples: [{ signature: 'Cleo Client' }] });

/** The party is the token's; a field that names the other party is a mistake worth reporting. */
export function signatureOf({ caller }: Context, body: z.infer<typeof signatureBody>): string {
  const isEmployer = caller.side === 'employer';
  const own = isEmployer ? 'client_signature' : 'worker_signature';
  const other = isEmployer ? 'worker_signature' : 'client_signature';
  if (body[other] !== undefined) {
    throw invalidField(
      other,
      'wrong_party',
      `does not go with a token of the ${caller.side}; send ${own} or signature`,
    );
  }
  return body[own] ?? body.signature ?? '';
}
