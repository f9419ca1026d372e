import type { GatewayOutcome } from '../payment/payment';

export interface EnvironmentPayloads {
  'settings.updated': { changed: string[] };
  'sandbox.payment_outcome_chosen': { outcome: GatewayOutcome['outcome'] };
}
