import type { Cycle } from '../../domain/billing/cycle';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { DISMISS_CYCLE, type DismissMessage } from '../../workflows/messages';
import { billingUpdate } from './billing-update';
import type { Engine } from './failures';
import { insistOnUpdate, toldTime } from './update-with-start';

/** Why, and which canceled invoices have their base pay given up with it. */
export type Dismissal = Required<Pick<DismissMessage, 'reason' | 'waived'>>;

/** Has a cycle that was set aside given up, by the workflow of its calendar. */
export async function dismissCycle(
  engine: Engine,
  context: Context,
  cycle: Cycle,
  { reason, waived }: Dismissal,
): Promise<void> {
  const { actor, commandId } = context;
  const message: DismissMessage = {
    cycleId: cycle.id,
    reason,
    waived,
    actor,
    commandId,
    at: toldTime(context).at,
  };
  const call = billingUpdate(context, cycle, DISMISS_CYCLE, message);
  const refusal = await insistOnUpdate<Refusal | null>(engine, context, call);
  if (refusal) throw new RefusedError(refusal, true);
}
