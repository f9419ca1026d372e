import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { adjustmentItem } from '../../domain/billing/adjustment-item';
import { isUnlocked } from '../../domain/billing/cycle';
import type { BilledItem } from '../../domain/billing/invoice';
import type { CyclePlan } from '../../domain/billing/plan';
import type { Contract } from '../../domain/contract/contract';
import { issuedAlone } from '../../domain/invoice/events';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { lockAdjustments, lockItemsOfCycles } from '../../store/adjustment/adjustments-bulk';
import { replaceCycles } from '../../store/billing/cycles';
import { takeRebilledPay } from '../../store/billing/rebilled-pay';
import { accepted } from '../support/accepted';
import { wakeOfDecided } from '../support/wakes';
import { billAlone } from './bill-alone';
import { forfeitItems } from './forfeit-pending';
import { dueIfIssued, issueOwnInvoice } from './own-invoice';
import type { Move } from './plan-cycles';

type Removal = NonNullable<CyclePlan['remove']>;

/**
 * Takes away cycles that the contract does not live to see. Nothing that was meant for them is lost: what a rule made is
 * declined, everything else goes on the invoice of the heir. Where that is locked, what is approved is billed by itself,
 * what would lower an invoice is declined, and what is pending is forfeited, as after every final invoice (D-16).
 */
export async function removeCycles(move: Move, contract: Contract, removal: Removal): Promise<void> {
  const { trx, request } = move;
  const { cycles, heir } = removal;
  const gone = cycles.map(({ id }) => id);
  const before = await lockItemsOfCycles(trx, gone);
  const isMade = ({ ruleId, cycleId }: Adjustment) => ruleId !== null && gone.includes(cycleId);
  const made = new Set(before.filter(isMade).map(({ id }) => id));
  const isOver = !isUnlocked(heir, request.at);
  const rebilled = isOver ? await takeRebilledPay(trx, gone) : [];
  await replaceCycles(trx, gone, heir);
  const ids = before.map(({ id }) => id);
  const items = [...(await lockAdjustments(trx, inScope(contract), ids)).values()];
  const reason = 'The contract ended before the cycle that this was made for.';
  for (const item of items.filter(({ id }) => made.has(id))) await decline(move, item, reason);
  if (!isOver) return;
  for (const pay of rebilled) await billAgain(move, contract, pay, heir.calendarId);
  for (const item of items.filter(({ id, status }) => status === 'approved' && !made.has(id)))
    await billByItself(move, contract, item, heir.calendarId);
  const forfeited = await forfeitItems(trx, [contract.id], request.at);
  for (const { events } of forfeited.drafts) await move.append(events, contract.id);
  move.wake.push(...forfeited.wake);
}

async function decline({ trx, append, wake, request }: Move, row: Adjustment, reason: string): Promise<void> {
  const command = { type: 'decline', actor: SYSTEM, reason } as const;
  const { next, events } = accepted(decideAdjustment(row, command, request.at));
  await saveAdjustment(trx, next, SYSTEM);
  await append(events, row.contractId);
  wake.push(wakeOfDecided(next));
}

async function billByItself(
  move: Move,
  contract: Contract,
  row: Adjustment,
  calendarId: string,
): Promise<void> {
  if (adjustmentItem(row, row.id).amount < 0n) {
    return decline(move, row, 'The contract has no later invoice that this could lower.');
  }
  const { trx, append, request } = move;
  const given = { at: request.at, actor: SYSTEM, calendarId };
  const { next, events } = await billAlone(trx, contract, { ...row, version: row.version + 1 }, given);
  await saveAdjustment(trx, next, SYSTEM);
  await append(events, contract.id);
}

/** Base pay of a canceled invoice that the contract's last cycles were to bill again. */
async function billAgain(
  { trx, append, request }: Move,
  contract: Contract,
  { currency, amount, ...line }: BilledItem,
  calendarId: string,
): Promise<void> {
  if (amount === 0n) return;
  const { at } = request;
  const dueDate = dueIfIssued(contract, at);
  const alone = { line: { ...line, amount: String(amount) }, currency, dueDate, calendarId };
  const invoice = await issueOwnInvoice(trx, contract, alone, at);
  await append([issuedAlone(invoice, { canceled_invoice_id: line.sourceId })], contract.id);
}
