import { inScope } from '../../domain/shared/scope';
import type { Contract } from '../../domain/contract/contract';
import type { PrepayAccount } from '../../domain/prepay/account';
import type { Database, Transaction } from '../db/database';
import { rowLocker, rowReader, rowWriter } from '../lifecycle/rows';

export const saveAccount = rowWriter('prepay');

const read = rowReader('prepay');
const lock = rowLocker('prepay');

export function readAccount(db: Database, contract: Contract): Promise<PrepayAccount | undefined> {
  return read(db, inScope(contract), contract.id);
}

/** The contract is locked. */
export function lockAccount(trx: Transaction, contract: Contract): Promise<PrepayAccount | undefined> {
  return lock(trx, inScope(contract), contract.id);
}
