import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';
import { getCycle } from '../../store/billing/cycles';
import type { Context, ReadServices } from '../context';
import { wasDone } from '../was-done';

export type { Cycle };

/** The cycle, when it is one of the contract's. */
export async function findCycle(
  { db }: ReadServices,
  { scope }: Context,
  contract: Pick<Contract, 'id'>,
  id: string,
): Promise<Cycle> {
  const cycle = await getCycle(db, scope, id);
  if (cycle?.contractId !== contract.id) throw notFound('cycle');
  return cycle;
}

/** The cycle, when it could not be billed and waits for somebody to mend it; a repeat of what mended it finds it, too. */
export async function findException(services: ReadServices, context: Context, id: string): Promise<Cycle> {
  const cycle = await getCycle(services.db, context.scope, id);
  if (cycle?.status === 'exception' || (cycle && (await wasDone(services, context)))) return cycle;
  throw notFound('billing exception');
}
