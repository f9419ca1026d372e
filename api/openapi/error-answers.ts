import { z } from 'zod';
import { errorCodes, type ErrorCode } from '../shared/error-codes';
import { SOME_ID } from '../shared/examples';

const detail = z.strictObject({ field: z.string(), rule: z.string(), message: z.string() });

/** The one shape of every error; see `errorBody`. */
export const error = z
  .strictObject({
    error: z.strictObject({
      code: z.string().describe('From the closed list in docs/errors.md.'),
      message: z.string().describe('What was refused, by which rule, and the way out.'),
      details: z
        .union([z.array(detail), z.record(z.string(), z.unknown())])
        .optional()
        .describe('The fields that are wrong, or facts about the refusal.'),
      request_id: z.string(),
    }),
  })
  .meta({ id: 'Error' });

/** Accepted, and not finished in time: no error. */
export const pending = z
  .strictObject({
    status: z.literal('pending'),
    message: z.string(),
    status_url: z.string().meta({ examples: [`/v1/operations/${SOME_ID}`] }),
    request_id: z.string(),
  })
  .meta({ id: 'Pending' });

/** The shape of errors, with the codes that are possible. */
export function errorWith(codes: readonly ErrorCode[]) {
  return {
    allOf: [
      { $ref: '#/components/schemas/Error' },
      {
        type: 'object' as const,
        properties: { error: { type: 'object' as const, properties: { code: { enum: [...codes] } } } },
      },
    ],
  };
}

/** What each of the codes means, as text. */
export function describeCodes(codes: readonly ErrorCode[]): string {
  return codes
    .map((code) => `- \`${code}\`: ${errorCodes[code].means} ${errorCodes[code].wayOut}`)
    .join('\n');
}
