import {
  idempotencyKeyOf,
  type GatewayOutcome,
  type Payment,
  type PaymentMethod,
} from '../../domain/payment/payment';
import type { Database } from '../../store/db/database';
import { answerTo } from '../../store/payment/sandbox-gateway';
import { withHeartbeat } from '../support/with-heartbeat';

/** What a gateway is asked. The same key is always the same payment: asked again, it answers again and pays nothing. */
export interface GatewayRequest {
  idempotencyKey: string;
  environmentId: string;
  total: string;
  currency: string;
}

/** Whoever moves the money. Throws when it cannot be reached; it is asked again until it answers. */
export interface PaymentGateway {
  pay(request: GatewayRequest): Promise<GatewayOutcome>;
}

/** Money that moves outside; an admin tells what became of it. */
export const manualGateway: PaymentGateway = {
  pay: () => Promise.resolve({ outcome: 'pending', reference: null, failure: null }),
};

/** Moves nothing and answers what the environment was told to answer. */
export function sandboxGateway(db: Database): PaymentGateway {
  return {
    async pay({ environmentId, idempotencyKey }) {
      const outcome = await answerTo(db, environmentId, idempotencyKey);
      return {
        outcome,
        reference: `sandbox-${idempotencyKey}`,
        failure: outcome === 'failed' ? 'The sandbox gateway was told to fail.' : null,
      };
    },
  };
}

export function createGatewayActivities(gateways: Record<PaymentMethod, PaymentGateway>) {
  async function callGateway(payment: Payment): Promise<GatewayOutcome> {
    const { environmentId, total, currency } = payment;
    const idempotencyKey = idempotencyKeyOf(payment);
    return withHeartbeat(() =>
      gateways[payment.method].pay({ idempotencyKey, environmentId, total, currency }),
    );
  }
  return { callGateway };
}
