import { outcomeChosen } from '../../domain/environment/events';
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
  const set = (executor: typeof db) => setOutcome(executor, scope.environmentId, outcome);
  await changeOnce(db, scope, outcomeChosen(outcome), { actor, at, commandId }, set);
}
