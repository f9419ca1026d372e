import type { Cycle } from '../../domain/billing/cycle';
import type { Context } from '../../queries/context';
import { getCycle } from '../../store/billing/cycles';
import type { Services } from '../services';

/** Has a cycle that could not be billed billed again, once what was wrong with it is mended. */
export async function retryCycle(
  { db, orchestrator }: Services,
  context: Context,
  cycle: Cycle,
): Promise<Cycle> {
  await orchestrator.retryCycle(context, cycle);
  return (await getCycle(db, context.scope, cycle.id)) ?? cycle;
}
