import { z } from 'zod';
import { actorTypes } from '../../domain/shared/lifecycle';

/** Who did something, as answers and events name them. */
export const actor = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    type: z.enum(actorTypes),
  })
  .meta({ id: 'Actor' });
