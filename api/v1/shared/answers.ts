import { z } from 'zod';
import { SOME_ID } from '../../shared/examples';

export { actor } from '../../shared/actor';

/** Parts that many answers have. Amounts are decimals of their currency, as text. */
export const answerId = z.string().meta({ format: 'uuid', examples: [SOME_ID] });
export const answerDate = z.string().meta({ format: 'date', examples: ['2026-03-31'] });
export const answerInstant = z.string().meta({ format: 'date-time', examples: ['2026-03-31T22:00:00.000Z'] });
export const answerAmount = z.string().meta({ pattern: '^-?\\d+(\\.\\d+)?$', examples: ['1234.50'] });

/** What a row waits for, who has to act, until when, and what happens then. */
export const next = z
  .strictObject({
    waiting_for: z.string(),
    who: z.array(z.enum(['admin', 'worker', 'system'])),
    until: answerInstant.nullable(),
    then: z.string(),
  })
  .meta({ id: 'Next' });

export const listOf = <Row extends z.ZodType>(row: Row) => z.strictObject({ data: z.array(row) });

export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({ data: z.array(row), has_more: z.boolean(), next_cursor: z.string().nullable() });

/** In a bulk answer a refusal has the shape that it has alone. */
export const refusal = z.strictObject({
  code: z.string(),
  message: z.string(),
  details: z
    .union([
      z.array(z.strictObject({ field: z.string(), rule: z.string(), message: z.string() })),
      z.record(z.string(), z.unknown()),
    ])
    .optional(),
});
