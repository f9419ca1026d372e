import { z } from 'zod';
import { actorTypes } from '../../domain/shared/lifecycle';

/** Who did something, as answers and events name them. */
export const actor = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    type: z.enum(actorTypes),
    maker: z
      .string()
      .optional()
      .describe(
        'Of a service: the id of the user who made it, as whom it counts where something is approved.',
      ),
  })
  .meta({ id: 'Actor' });
