import type { ContractKind } from '../../contract/kinds';
import type { InvoiceLine } from '../invoice';
import { byDays } from './by-days';
import { bySteps } from './by-steps';
import { byPeriods } from './by-periods';
import { firstPaymentAlone } from './first-payment';
import type { Charged } from './charged';

/** What a contract of each kind charges in a cycle by itself, beside the items that are approved for it. */
export const charges: Record<ContractKind, (charged: Charged) => InvoiceLine[]> = {
  fixed: byDays,
  payg_time: firstPaymentAlone,
  payg_tasks: firstPaymentAlone,
  milestones: firstPaymentAlone,
  space: bySteps,
  client_agreement: byPeriods,
  supplier_agreement: byPeriods,
};
