import { z } from 'zod';
import { gatewayOutcomes } from '../../../domain/payment/payment';
import type { Instant } from '../../../domain/shared/time';
import type { Clock } from '../../../queries/environment/read-clock';
import { instant } from '../../shared/schemas';
import { answerInstant } from '../shared/answers';

export const advanceBody = z
  .strictObject({ to: instant })
  .meta({ examples: [{ to: '2026-04-01T00:00:00Z' }] });

export const outcomeBody = z
  .strictObject({
    outcome: z.enum(gatewayOutcomes, `must be one of ${gatewayOutcomes.join(', ')}`),
  })
  .meta({ examples: [{ outcome: 'failed' }] });

export const outcome = z.strictObject({ outcome: z.enum(gatewayOutcomes) }).meta({ id: 'GatewayOutcome' });

/**
 * While the clock is being moved: where to, and how much is still due on the way as far as is known. While it stands:
 * how much could not be done when its time came.
 */
export const clock = z
  .strictObject({
    now: answerInstant,
    status: z.enum(['ready', 'advancing']),
    advancing_to: answerInstant.nullable(),
    still_due: z.int(),
  })
  .meta({ id: 'Clock' });

export const movingClock = clock.extend({ status_url: z.string() }).meta({ id: 'MovingClock' });

/** It moves from when it is told to until it is there, even where nothing shows that as yet. */
export function toldToMove(read: Clock, to: Instant): Clock {
  return read.isMoving || read.now >= to ? read : { ...read, isMoving: true, target: to };
}

export function clockView({ now, target, stillDue, isMoving }: Clock): z.infer<typeof clock> {
  const standing = { now, status: 'ready' as const, advancing_to: null, still_due: stillDue };
  return isMoving ? { ...standing, status: 'advancing', advancing_to: target ?? now } : standing;
}
