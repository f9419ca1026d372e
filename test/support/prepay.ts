import type { PrepayTerms } from '../../domain/prepay/terms';
import { toldPrepay } from '../../domain/prepay/told';
import type { Json } from './http';
import { activeContract } from './steps';
import type { World } from './world';

/** Ten hours a month, which expire after three; with a top-up, and pay as you go beyond. */
export const HOURS: PrepayTerms = {
  unit: 'hours',
  period: { months: 1, firstDate: '2026-02-01' },
  recurring: { hours: '1000', amount: '90000', isInvoiced: true },
  deductions: null,
  topUp: { threshold: '200', to: '500', by: null, costPerHour: '10000' },
  expiryMonths: 3,
  whenExhausted: { policy: 'fallback_payg', hourlyRate: '12000' },
};

/** Nothing but what somebody buys and uses. */
export const PLAIN: PrepayTerms = {
  ...{ unit: 'hours', period: null, recurring: null, deductions: null, topUp: null, expiryMonths: null },
  whenExhausted: { policy: 'allow_negative', hourlyRate: null },
};

/** An agreement in force with that pre-pay, for nothing beside it. */
export async function withPrepay(world: World, prepay: PrepayTerms, changes: Json = {}): Promise<string> {
  return activeContract(world, {
    ...{ kind: 'client_agreement', title: 'Support', amount: '0.00', ...changes },
    agreement: {
      ...{ billing_period: { unit: 'months', count: 1 }, billed: 'arrears', labour: 'prepay' },
      prepay: toldPrepay(prepay, 'EUR'),
    },
  });
}
