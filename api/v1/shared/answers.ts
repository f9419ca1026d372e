import { z } from 'zod';

/** Parts that many answers have. Amounts are decimals of their currency, as text. */
export const answerId = z.string();
export const answerDate = z.string();
export const answerInstant = z.string();
export const answerAmount = z.string();

export const actor = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['admin', 'worker', 'system']),
});

/** What a row waits for, who has to act, until when, and what happens then. */
export const next = z.strictObject({
  waiting_for: z.string(),
  who: z.array(z.enum(['admin', 'worker', 'system'])),
  until: answerInstant.nullable(),
  then: z.string(),
});

export const listOf = <Row extends z.ZodType>(row: Row) => z.strictObject({ data: z.array(row) });

export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({ data: z.array(row), has_more: z.boolean(), next_cursor: z.string().nullable() });
