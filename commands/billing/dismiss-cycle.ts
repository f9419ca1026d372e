import type { Cycle } from '../../domain/billing/cycle';
import type { Context } from '../../queries/context';
import { getCycle } from '../../store/billing/cycles';
import type { Dismissal } from '../orchestrator/dismiss-cycle';
import type { Services } from '../services';

/** Gives up a cycle that could not be billed: its base pay is waived, its items go to the next invoice. */
export async function dismissCycle(
  { db, orchestrator }: Services,
  context: Context,
  cycle: Cycle,
  dismissal: Dismissal,
): Promise<Cycle> {
  await orchestrator.dismissCycle(context, cycle, dismissal);
  return (await getCycle(db, context.scope, cycle.id)) ?? cycle;
}
