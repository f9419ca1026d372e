import type { Contract } from '../../domain/contract/contract';
import type { PrepayAccount } from '../../domain/prepay/account';
import { decidePrepay } from '../../domain/prepay/decide';
import { newAccount, prepayOf } from '../../domain/prepay/of-contract';
import { dateAt } from '../../domain/shared/calendar';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { lockAccount, saveAccount } from '../../store/prepay/accounts';
import type { Work } from '../record/recorder';
import { accepted } from '../support/accepted';
import { wakeOfAccount } from '../support/wakes';
import { byTerms, caughtUp, nextAt, writeMoved, type Recording } from './move';

type InContract = Recording & Pick<Work, 'wake'>;

/** The contract is in force: its pre-pay begins, and waits for its first date. */
export async function openPrepay(
  work: InContract,
  contract: Contract,
  from = contract.billsFrom ?? contract.startDate,
): Promise<void> {
  const account = newAccount(contract, from, work.request.at);
  if (account) await keepTime(work, account, contract);
}

/** Its terms are others from now on. What is due by now falls under those of before. */
export async function followTerms(work: InContract, before: Contract, contract: Contract): Promise<void> {
  const { trx, request } = work;
  if (!prepayOf(before) && !prepayOf(contract)) return;
  const account = await lockAccount(trx, contract);
  if (!account) return openPrepay(work, contract, dateAt(request.at, contract.timezone));
  const terms = prepayOf(before);
  const by = terms && byTerms(terms, before, request.at);
  const moved = { ...account, version: account.version + 1, updatedAt: request.at };
  const present = by ? await writeMoved(work, moved, before, caughtUp(account, by), by) : moved;
  await keepTime(work, present, contract);
}

/** The contract has ended, and what waits for its billing date goes on the last invoice. What is left of it is lost. */
export async function closePrepay(work: InContract, contract: Contract): Promise<void> {
  const terms = prepayOf(contract);
  const account = terms ? await lockAccount(work.trx, contract) : undefined;
  if (!terms || account?.status !== 'open') return;
  const by = byTerms(terms, contract, work.request.at);
  const due = caughtUp(account, by);
  const last = due.running.toBill.map(({ id }) => id);
  const moved = { ...due, running: { ...due.running, toBill: [] }, bill: [...due.bill, ...last] };
  const { next } = accepted(decidePrepay(account, { type: 'close', actor: SYSTEM }, work.request.at));
  work.wake.push(wakeOfAccount(await writeMoved(work, next, contract, moved, by)));
}

async function keepTime(
  { trx, request, wake }: InContract,
  account: PrepayAccount,
  contract: Contract,
): Promise<void> {
  const terms = prepayOf(contract);
  const next = { ...account, nextAt: terms ? nextAt(account, contract, { terms }, request.at) : null };
  await saveAccount(trx, next);
  wake.push(wakeOfAccount(next));
}
