import type { Refusal } from '../shared/errors';
import type { PaymentMethod } from './payment';

type EnvironmentKind = 'live' | 'sandbox';

/** How a payment is made where nobody says how. */
export function usualMethod(kind: EnvironmentKind): PaymentMethod {
  return kind === 'sandbox' ? 'sandbox' : 'manual';
}

/** Why a method cannot be used in such an environment, or null. */
export function refuseMethod(method: PaymentMethod, kind: EnvironmentKind): Refusal | null {
  if (method !== 'sandbox' || kind === 'sandbox') return null;
  return {
    code: 'method_not_available',
    message: 'Method sandbox moves no money and exists in a sandbox only. Use manual.',
    field: 'method',
  };
}
