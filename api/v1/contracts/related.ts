import { readContracts } from '../../../queries/contract/read-contracts';
import { keyed, toOne, type Relation, type Target } from '../../shared/expand/relation';
import { contract } from './schemas';
import { contractView } from './views';

const contracts: Target<typeof contract> = {
  schema: contract,
  needs: 'contracts:read',
  orWorker: true,
  read: async ({ services, context }, ids) =>
    keyed(await readContracts(services, context, ids), ({ id }) => id, contractView),
};

/** The contract that a field of the row names. */
export const toContract = <Row>(idOf: (row: Row) => string | null): Relation<Row> => toOne(contracts, idOf);

/** The contract that a row belongs to. */
export const ofItsContract = toContract<{ contract_id: string }>(({ contract_id }) => contract_id);
