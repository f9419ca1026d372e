import { readCycles } from '../../../queries/billing/read-cycles';
import { keyed, toOne, type Relation } from '../../shared/expand/relation';
import { ofItsContract } from '../contracts/related';
import { toInvoiceOfCycle } from '../invoices/related';
import { cycle } from './schemas';
import { cycleView } from './views';

/** The cycle that a row belongs to. */
export const ofItsCycle: Relation<{ cycle_id: string | null }> = toOne(
  {
    schema: cycle,
    needs: 'contracts:read',
    orWorker: true,
    read: async ({ services, context }, ids) =>
      keyed(
        await readCycles(services, context, ids),
        ({ id }) => id,
        (each) => cycleView(each, context.now),
      ),
  },
  ({ cycle_id }) => cycle_id,
);

/** What a cycle leads to. */
export const relationsOfCycle = { contract: ofItsContract, invoice: toInvoiceOfCycle };
