import type { RefusalCode } from '../../../domain/shared/errors';
import type { ErrorEntry } from './entry';
import { adjustments } from './rules/adjustments';
import { contracts } from './rules/contracts';
import { everywhere } from './rules/everywhere';
import { payments } from './rules/payments';
import { people } from './rules/people';
import { paymentSchedule } from './rules/payment-schedule';
import { prepay } from './rules/prepay';
import { sandbox } from './rules/sandbox';
import { terminations } from './rules/terminations';
import { terms } from './rules/terms';
import { timeOffRules } from './rules/time-off';
import { webhooks } from './rules/webhooks';
import { work } from './rules/work';

/** What the rules refuse. 409 where the state forbids it and may change; 422 where the content breaks a rule (spec 6.21). */
export const refusals = {
  ...contracts,
  ...terms,
  ...terminations,
  ...adjustments,
  ...work,
  ...payments,
  ...people,
  ...timeOffRules,
  ...paymentSchedule,
  ...prepay,
  ...webhooks,
  ...sandbox,
  ...everywhere,
} satisfies Record<RefusalCode, ErrorEntry>;
