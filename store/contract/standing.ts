import type { Standing } from '../../domain/adjustment/forfeit';
import type { Contract } from '../../domain/contract/contract';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';
import { readTogether } from '../db/together';

/** The contract and its signed successor, in one statement. */
export async function readStanding(db: Database, scope: Scope, contractId: string): Promise<Standing | null> {
  const contracts = () => db<Contract>('contracts').where(inScope(scope)).limit(1);
  const { contract, successor = null } = await readTogether<{ contract: Contract; successor: Contract }>(db, {
    contract: contracts().where({ id: contractId }),
    successor: contracts().where({ previousContractId: contractId, status: 'signed' }),
  });
  return contract ? { contract, successor } : null;
}
