import { z } from 'zod';
import { SESSION_SECONDS } from '../../../domain/people/token';

const { least, most, usual } = SESSION_SECONDS;

export const sessionBody = z
  .strictObject({
    expires_in_seconds: z
      .int()
      .min(least, `must be at least ${least}`)
      .max(most, `must be at most ${most}, which is a day`)
      .default(usual),
  })
  .meta({ examples: [{ expires_in_seconds: 900 }] });
