import type { Contract } from '../../domain/contract/contract';
import type { Termination, TerminationCommand } from '../../domain/termination/termination';
import type { Context } from '../../queries/context';
import { latestTermination } from '../../store/termination/terminations';
import type { Services } from '../services';

/** A command about the contract's latest termination: the one that counts, and the only one with a workflow. */
export async function sendTermination(
  { db, orchestrator }: Services,
  context: Context,
  { id: key }: Pick<Contract, 'id'>,
  command: TerminationCommand,
): Promise<Termination> {
  const reread = () => latestTermination(db, context.scope, key);
  const row = (await reread()) ?? null;
  return orchestrator.send(context, 'scheduledTermination', { row, command, key, reread });
}
