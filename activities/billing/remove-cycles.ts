import type { Adjustment, AdjustmentCommand, AdjustmentEffect } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { isUnlocked } from '../../domain/billing/cycle';
import type { CyclePlan } from '../../domain/billing/plan';
import type { Contract } from '../../domain/contract/contract';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { lockAdjustments, lockItemsOfCycles, lockPending } from '../../store/adjustment/adjustments-bulk';
import { replaceCycles } from '../../store/billing/cycles';
import { accepted } from '../support/accepted';
import { wakeOfDecided } from '../support/wakes';
import { billAlone } from './bill-alone';
import type { Move } from './plan-cycles';

type Removal = NonNullable<CyclePlan['remove']>;

/**
 * Takes away cycles that the contract does not live to see. Nothing that was meant for them is lost: what a rule made is
 * declined, everything else goes on the invoice of the heir; where that is locked, what is approved is billed by itself
 * and what is pending is forfeited, as after every final invoice (D-16).
 */
export async function removeCycles(move: Move, contract: Contract, removal: Removal): Promise<void> {
  const { trx, request } = move;
  const { cycles, heir } = removal;
  const gone = cycles.map(({ id }) => id);
  const before = await lockItemsOfCycles(trx, gone);
  const isMade = ({ ruleId, cycleId }: Adjustment) => ruleId !== null && gone.includes(cycleId);
  const made = new Set(before.filter(isMade).map(({ id }) => id));
  await replaceCycles(trx, gone, heir);
  const ids = before.map(({ id }) => id);
  const items = [...(await lockAdjustments(trx, inScope(contract), ids)).values()];
  const reason = 'The contract ended before the cycle that this was made for.';
  for (const item of items.filter(({ id }) => made.has(id)))
    await decide(move, item, { type: 'decline', actor: SYSTEM, reason });
  if (isUnlocked(heir, request.at)) return;
  for (const item of items.filter(({ id, status }) => status === 'approved' && !made.has(id)))
    await billByItself(move, contract, item, heir.calendarId);
  for (const item of await lockPending(trx, [contract.id]))
    await decide(move, item, { type: 'forfeit', actor: SYSTEM });
}

async function decide(
  { trx, append, wake, request }: Move,
  row: Adjustment,
  command: AdjustmentCommand | AdjustmentEffect,
): Promise<void> {
  const { next, events } = accepted(decideAdjustment(row, command, request.at));
  await saveAdjustment(trx, next, SYSTEM);
  await append(events, row.contractId);
  wake.push(wakeOfDecided(next));
}

async function billByItself(
  { trx, append, request }: Move,
  contract: Contract,
  row: Adjustment,
  calendarId: string,
): Promise<void> {
  const given = { at: request.at, actor: SYSTEM, calendarId };
  const { next, events } = await billAlone(trx, contract, { ...row, version: row.version + 1 }, given);
  await saveAdjustment(trx, next, SYSTEM);
  await append(events, contract.id);
}
