import type { Contract } from '../../domain/contract/contract';
import { runningOf, type Moved, type PrepayAccount, type Running } from '../../domain/prepay/account';
import { advanceTo, nextStep } from '../../domain/prepay/advance';
import { prepayEvent } from '../../domain/prepay/events';
import type { By } from '../../domain/prepay/move';
import { lastDayOf } from '../../domain/prepay/of-contract';
import type { PrepayTerms } from '../../domain/prepay/terms';
import { dateAt, startOfDay } from '../../domain/shared/calendar';
import { inScope } from '../../domain/shared/scope';
import { type Instant } from '../../domain/shared/time';
import { newId } from '../../store/db/ids';
import { saveAccount } from '../../store/prepay/accounts';
import { insertEntries, readEntries } from '../../store/prepay/entries';
import type { Work } from '../record/recorder';
import { billEntries } from './bill';

export type Recording = Pick<Work, 'trx' | 'scope' | 'request' | 'append'>;

/** By what a ledger moves at this moment; days are those of the contract's zone. */
export function byTerms(terms: PrepayTerms, contract: Contract, at: Instant): By {
  return { terms, today: dateAt(at, contract.timezone), lastDay: lastDayOf(contract), ids: () => newId() };
}

/** All that has fallen due by now, which is done before anything else moves the balance. */
export function caughtUp(account: PrepayAccount, by: By): Moved {
  return advanceTo(runningOf(account), by.today, by);
}

/** Both, one after the other. */
export function inTurn(before: Moved, after: Moved): Moved {
  return {
    running: after.running,
    entries: [...before.entries, ...after.entries],
    bill: [...before.bill, ...after.bill],
    told: [...before.told, ...after.told],
  };
}

/** Writes what has moved: entries, items and events, and the account as it stands thereafter, with its next date. */
export async function writeMoved(
  work: Recording,
  account: PrepayAccount,
  contract: Contract,
  moved: Moved,
  by: By,
): Promise<PrepayAccount> {
  const { trx, scope, append, request } = work;
  const { at, actor } = request;
  const { unit, currency, contractId } = account;
  await insertEntries(trx, moved.entries, {
    ...inScope(scope),
    ...{ contractId, recordedAt: at, recordedBy: actor },
  });
  const made = new Map(moved.entries.map((entry) => [entry.id, entry]));
  const earlier = moved.bill.filter((id) => !made.has(id));
  const due = [
    ...(await readEntries(trx, scope, contractId, earlier)),
    ...moved.bill.flatMap((id) => made.get(id) ?? []),
  ];
  await billEntries(work, contract, due, unit);
  const next = { ...account, ...moved.running };
  const waiting = { ...next, nextAt: next.status === 'open' ? nextAt(next, contract, by, at) : null };
  await append(
    moved.told.map((news) => prepayEvent(news, { unit, currency, terms: by.terms })),
    contractId,
  );
  await saveAccount(trx, waiting);
  return waiting;
}

/** The beginning of the next day that moves something; at once, where a top-up is ordered. */
export function nextAt(
  running: Running,
  contract: Contract,
  { terms }: Pick<By, 'terms'>,
  at: Instant,
): Instant | null {
  const step = nextStep(running, terms);
  if (!step) return null;
  return step.type === 'topUp' ? at : startOfDay(step.on, contract.timezone);
}
