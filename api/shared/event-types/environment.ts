import { z } from 'zod';
import { gatewayOutcomes } from '../../../domain/payment/payment';
import { told } from './entry';
import { text } from './fields';

export const environmentTypes = {
  'settings.updated': told(
    'Settings of the environment were changed; `changed` are their names.',
    z.strictObject({ changed: z.array(text) }),
    { changed: ['reminder_days', 'late_items'] },
  ),
  'sandbox.payment_outcome_chosen': told(
    'Somebody chose what the gateway of the sandbox answers from now on.',
    z.strictObject({ outcome: z.enum(gatewayOutcomes) }),
    { outcome: 'failed' },
  ),
};
