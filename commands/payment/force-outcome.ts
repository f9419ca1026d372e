import type { GatewayOutcome } from '../../domain/payment/payment';
import type { Context } from '../../queries/context';
import { changeOnce } from '../../store/environment/change-once';
import { forceOutcome as setOutcome } from '../../store/payment/sandbox-gateway';
import type { Services } from '../services';

/** Chooses what the sandbox's gateway answers from now on (D-20). */
export async function forceOutcome(
  { db }: Services,
  { scope, actor, now: at, commandId }: Context,
  outcome: GatewayOutcome['outcome'],
): Promise<void> {
  const event = { type: 'sandbox.payment_outcome_chosen' as const, payload: { outcome } };
  const set = (executor: typeof db) => setOutcome(executor, scope.environmentId, outcome);
  await changeOnce(db, scope, event, { actor, at, commandId }, set);
}
