import { readContracts } from '../../../queries/contract/read-contracts';
import { keyed, toOne, type Relation } from '../../shared/expand/relation';
import { contract } from './schemas';
import { contractView } from './views';

/** The contract that a row belongs to. */
export const ofItsContract: Relation<{ contract_id: string }> = toOne(
  {
    schema: contract,
    needs: 'contracts:read',
    orWorker: true,
    read: async ({ services, context }, ids) =>
      keyed(await readContracts(services, context, ids), ({ id }) => id, contractView),
  },
  ({ contract_id }) => contract_id,
);
