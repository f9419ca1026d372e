import { z } from 'zod';
import { rights, roles } from '../../../domain/people/rights';
import { actor, answerId } from '../shared/answers';

export const me = z
  .strictObject({
    /** As events name whoever acts. */
    actor,
    side: z.enum(['employer', 'worker']),
    /** What one may do now; empty for a worker, whose own things are theirs without a right. */
    roles: z.array(z.enum(roles)),
    rights: z.array(z.enum(rights)),
    environment: z.strictObject({ id: answerId, name: z.string(), kind: z.enum(['live', 'sandbox']) }),
  })
  .meta({ id: 'Me' });
