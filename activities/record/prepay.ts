import { isInForce, type Contract } from '../../domain/contract/contract';
import type { Moved, PrepayAccount, PrepayOrder, Running } from '../../domain/prepay/account';
import type { By } from '../../domain/prepay/move';
import { prepayOf } from '../../domain/prepay/of-contract';
import { consume, purchase } from '../../domain/prepay/orders';
import { reverse } from '../../domain/prepay/reversal';
import { assertNever, RefusedError, type Refusal } from '../../domain/shared/errors';
import { isReversed, readEntries } from '../../store/prepay/entries';
import { takeOff, unbilledItem } from '../prepay/bill';
import { byTerms, caughtUp, inTurn, writeMoved } from '../prepay/move';
import { writeRow, type Recorder, type Work } from './recorder';

type PrepayWork = Work<PrepayAccount, Contract>;

/** What is due comes first, whoever asks for what: so an order finds the balance as time has left it. */
export const prepayRecorder: Recorder<'prepay'> = {
  on: { purchase: carryOut, consume: carryOut, reverse: carryOut, advance },
};

const writeIdle = writeRow('prepay');

async function advance(work: PrepayWork): Promise<PrepayAccount> {
  const { request, contract } = work;
  const terms = prepayOf(contract);
  // An amendment has taken it away: no date moves it any more.
  if (!terms) return writeIdle({ ...work, request: { ...request, next: { ...request.next, nextAt: null } } });
  const by = byTerms(terms, contract, request.at);
  return writeMoved(work, request.next, contract, caughtUp(request.next, by), by);
}

async function carryOut(work: PrepayWork): Promise<PrepayAccount> {
  const { request, contract } = work;
  const terms = prepayOf(contract);
  if (!terms)
    throw refused('prepay_not_supported', 'The terms of the contract agree on no pre-pay any more.');
  if (!isInForce(contract))
    throw refused(
      'contract_not_active',
      `The contract is ${contract.status}; its pre-pay is used while it is active.`,
    );
  const by = byTerms(terms, contract, request.at);
  const due = caughtUp(request.next, by);
  const done = await orderedOf(work, due.running, by);
  return writeMoved(work, request.next, contract, inTurn(due, done), by);
}

async function orderedOf(work: PrepayWork, running: Running, by: By): Promise<Moved> {
  const order = work.request.order as PrepayOrder;
  switch (order.type) {
    case 'purchase':
      return made(purchase(running, order.draft, by)).moved;
    case 'consume':
      return made(consume(running, order.draft, by)).moved;
    case 'reverse':
      return takenBack(work, running, by, order);
    default:
      return assertNever(order);
  }
}

async function takenBack(
  work: PrepayWork,
  running: Running,
  by: By,
  order: Extract<PrepayOrder, { type: 'reverse' }>,
): Promise<Moved> {
  const { trx, scope, contract } = work;
  const [entry] = await readEntries(trx, scope, contract.id, [order.entryId]);
  if (!entry) throw refused('not_found', 'There is no such entry of the pre-pay of this contract.');
  const { item, isUnbilled } = await unbilledItem(work, entry.id);
  const of = { ...entry, isReversed: await isReversed(trx, contract.id, entry.id), isUnbilled };
  const { moved, unbill } = made(reverse(running, of, order, by));
  if (unbill && item) await takeOff(work, item, order.reason);
  return moved;
}

function made<Done extends { ok: true }>(ordered: Done | { ok: false; refusal: Refusal }): Done {
  if (!ordered.ok) throw new RefusedError(ordered.refusal);
  return ordered;
}

const refused = (code: Refusal['code'], message: string): RefusedError => new RefusedError({ code, message });
