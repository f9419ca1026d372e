import type { Amendment } from '../../domain/amendment/amendment';
import { concernsCycles, type Standing } from '../../domain/amendment/guard-terms';
import type { Contract } from '../../domain/contract/contract';
import { readOpenAmendments } from '../../store/amendment/amendments';
import { readPlannedCycles } from '../../store/billing/cycles';
import type { Context, ReadServices } from '../context';

/** The contract as an amendment meets it, with the other ones that are open. Its cycles are read where they matter. */
export async function findStanding(
  { db }: ReadServices,
  { scope, now }: Context,
  contract: Contract,
  amendment: Pick<Amendment, 'id' | 'changes'>,
): Promise<Standing> {
  const all = await readOpenAmendments(db, scope, contract.id);
  const open = all.filter(({ id }) => id !== amendment.id);
  const matter = [amendment, ...open].some(concernsCycles);
  return { contract, known: matter ? await readPlannedCycles(db, contract) : [], open, now };
}
