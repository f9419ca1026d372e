import { z } from 'zod';
import { answerId } from '../shared/answers';
import { platformFee, platformFeeInput } from './platform-fee';
import { orNull } from '../../shared/schemas';

const days = z.number().int().min(1).max(365);
const reminders = z.array(days).max(10);

const SELF_APPROVAL =
  'Whether whoever reported an adjustment, a recurring rule or an off-cycle payment, or last changed what it pays, may approve it. `refused` goes for all that is not approved yet; `allowed` only for what is made from then on.';

export const changesBody = z
  .strictObject({
    invitation_days: days,
    reminder_days: reminders,
    amendment_days: days,
    termination_reminder_days: reminders,
    expiry_reminder_days: reminders,
    amendment_client_signature: z.enum(['on_proposal', 'explicit']),
    adjustment_reminder_hours: z.array(z.number().int().min(1).max(720)).max(10),
    late_items: z.enum(['roll', 'decline', 'off_cycle'], 'must be roll, decline or off_cycle'),
    self_approval: z.enum(['allowed', 'refused'], 'must be allowed or refused').describe(SELF_APPROVAL),
    recurring_review_days: days,
    platform_fee: platformFeeInput.nullable(),
  })
  .partial()
  .meta({
    examples: [
      {
        reminder_days: [3, 7, 14],
        late_items: 'roll',
        self_approval: 'refused',
        platform_fee: { amount: '5.00', currency: 'EUR' },
      },
    ],
  });

export const settings = z
  .strictObject({
    environment: z.strictObject({ id: answerId, name: z.string(), kind: z.enum(['live', 'sandbox']) }),
    invitation_days: z.int(),
    reminder_days: z.array(z.int()),
    amendment_days: z.int(),
    termination_reminder_days: z.array(z.int()),
    expiry_reminder_days: z.array(z.int()),
    amendment_client_signature: z.enum(['on_proposal', 'explicit']),
    adjustment_reminder_hours: z.array(z.int()),
    late_items: z.enum(['roll', 'decline', 'off_cycle']),
    self_approval: z.enum(['allowed', 'refused']).describe(SELF_APPROVAL),
    recurring_review_days: z.int(),
    platform_fee: orNull(platformFee),
  })
  .meta({ id: 'Settings' });
