import { readStandingTerminations } from '../../../queries/termination/read-standing-terminations';
import { keyed, toOne, type Relation } from '../../shared/expand/relation';
import { termination } from './schemas';
import { terminationView } from './views';

/** The termination of a contract that is scheduled or in effect. */
export const toTermination: Relation<{ id: string }> = toOne(
  {
    schema: termination,
    needs: 'contracts:read',
    orWorker: true,
    read: async ({ services, context }, contractIds) =>
      keyed(
        await readStandingTerminations(services, context, contractIds),
        ({ contractId }) => contractId,
        terminationView,
      ),
  },
  ({ id }) => id,
);
