import type { GatewayOutcome } from '../../domain/payment/payment';
import type { Context } from '../../queries/context';
import { forceOutcome as setOutcome } from '../../store/payment/sandbox-gateway';
import type { Services } from '../services';

/** Chooses what the sandbox's gateway answers from now on (D-20). */
export function forceOutcome(
  { db }: Services,
  { scope }: Context,
  outcome: GatewayOutcome['outcome'],
): Promise<void> {
  return setOutcome(db, scope.environmentId, outcome);
}
