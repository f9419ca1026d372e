import { takesWork } from '../../domain/adjustment/item-kind';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { isUnlocked } from '../../domain/billing/cycle';
import type { CyclePlan } from '../../domain/billing/plan';
import type { Contract } from '../../domain/contract/contract';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { lockAdjustments, lockItemsOfCycles } from '../../store/adjustment/adjustments-bulk';
import { replaceCycles } from '../../store/billing/cycles';
import { takeRebilledPay } from '../../store/billing/rebilled-pay';
import { moveSheets } from '../../store/work/work-sheets';
import { accepted } from '../support/accepted';
import { wakeOfDecided } from '../support/wakes';
import { billRemaining } from './bill-remaining';
import { forfeitItems } from './forfeit-pending';
import { forfeitTimeOff } from './forfeit-time-off';
import { landByCurrency } from './land-by-currency';
import type { Move } from './plan-cycles';

type Removal = NonNullable<CyclePlan['remove']>;

/**
 * Takes away cycles that the contract does not live to see. Nothing that was meant for them is lost: what a rule made is
 * declined, everything else goes on the invoice of the heir, or on one in its own currency (`landByCurrency`). Where that
 * of the heir is locked, all of it is billed together outside of every cycle, and what is pending is forfeited, as after
 * every final invoice (D-16).
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
  if (takesWork(contract.kind)) await moveSheets(trx, heir);
  const ids = before.map(({ id }) => id);
  const items = [...(await lockAdjustments(trx, inScope(contract), ids)).values()];
  const reason = 'The contract ended before the cycle that this was made for.';
  for (const item of items.filter(({ id }) => made.has(id))) await decline(move, item, reason);
  if (!isOver) return landByCurrency(move, contract);
  const approved = items.filter((item) => item.status === 'approved' && !made.has(item.id));
  const { calendarId } = heir;
  await billRemaining(move, contract, { rebilled, items: approved, calendarId, isOver });
  const forfeited = await forfeitItems(trx, [contract.id], request.at);
  for (const { events } of forfeited.drafts) await move.append(events, contract.id);
  const timeOff = await forfeitTimeOff(trx, inScope(contract), [contract.id], request.at);
  for (const { events } of timeOff.drafts) await move.append(events, contract.id);
  move.wake.push(...forfeited.wake, ...timeOff.wake);
}

async function decline({ trx, append, wake, request }: Move, row: Adjustment, reason: string): Promise<void> {
  const command = { type: 'decline', actor: SYSTEM, reason } as const;
  const { next, events } = accepted(decideAdjustment(row, command, request.at));
  await saveAdjustment(trx, next, SYSTEM);
  await append(events, row.contractId);
  wake.push(wakeOfDecided(next));
}
