import type { Contract } from '../../domain/contract/contract';
import type { PrepayAccount } from '../../domain/prepay/account';
import { nextCharge, type NextCharge } from '../../domain/prepay/next-charge';
import { lastDayOf, prepayOf } from '../../domain/prepay/of-contract';
import type { PrepayTerms } from '../../domain/prepay/terms';
import { notFound } from '../../domain/shared/failures';
import { readAccount } from '../../store/prepay/accounts';
import {
  getEntry,
  listEntries as readPage,
  type EntryFilter,
  type EntryView,
} from '../../store/prepay/entries';
import { todayIn, type Context, type Keyset, type ReadServices } from '../context';

export type { EntryView };

/** How a pre-pay stands, by which terms, and what is charged next. */
export interface PrepayDetail {
  account: PrepayAccount;
  /** Null where an amendment has taken it away. */
  terms: PrepayTerms | null;
  nextCharge: NextCharge | null;
}

/** A contract has one from the day on which it is in force. */
export async function findPrepay({ db }: ReadServices, contract: Contract): Promise<PrepayDetail> {
  const account = await readAccount(db, contract);
  if (!account) throw notFound('pre-pay');
  const terms = prepayOf(contract);
  const isOpen = account.status === 'open' && terms !== null;
  return { account, terms, nextCharge: isOpen ? nextCharge(account, terms, lastDayOf(contract)) : null };
}

export async function findEntry(
  { db }: ReadServices,
  { scope }: Context,
  contract: Pick<Contract, 'id'>,
  by: { id: string } | { key: string },
): Promise<EntryView> {
  const entry = await getEntry(db, scope, contract.id, by);
  if (!entry) throw notFound('entry of the pre-pay');
  return entry;
}

/** The ledger of a contract, the latest entry first. */
export function listEntries(
  { db }: ReadServices,
  context: Context,
  contract: Contract,
  { isReady, ...filter }: Omit<EntryFilter, 'readyOn'> & { isReady: boolean },
  keyset: Keyset,
): Promise<EntryView[]> {
  const readyOn = isReady ? todayIn(context, contract.timezone) : undefined;
  return readPage(db, context.scope, contract.id, { ...filter, readyOn }, keyset);
}
