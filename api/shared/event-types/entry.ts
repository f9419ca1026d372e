import type { z } from 'zod';

/** One type of event: when it is told, what it says, and how that looks. */
export interface EventTypeEntry<Data extends z.ZodType = z.ZodType> {
  description: string;
  data: Data;
  example: z.output<Data>;
}

export const told = <Data extends z.ZodType>(
  description: string,
  data: Data,
  example: NoInfer<z.output<Data>>,
): EventTypeEntry<Data> => ({ description, data, example });
