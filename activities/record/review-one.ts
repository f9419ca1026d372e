import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import type { OneReview } from '../../domain/approval/approval';
import { decideOffCycle } from '../../domain/off-cycle/decide';
import { guardOffCycle } from '../../domain/off-cycle/guard';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { Refusal } from '../../domain/shared/errors';
import type { Actor, Change } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import type { TimeOff } from '../../domain/time-off/time-off';
import type { Transaction } from '../../store/db/database';
import { placeApproved, type Placed } from '../billing/place-approved';
import type { Known } from './review-many';

/** What is to be written of one of many. */
export type Decided =
  | ({ of: 'item' } & Placed)
  | ({ of: 'payment' } & Change<OffCyclePayment>)
  | ({ of: 'time_off' } & Change<TimeOff>);

export const isRefusal = (decided: object): decided is Refusal => 'code' in decided;

type Asked = OneReview & { actor: Actor; at: Instant };

/** As the recorder of a single one does it; refusals of the place where it is to be billed are thrown. */
export async function decideItem(
  trx: Transaction,
  { outcome, actor, reason, at }: Asked,
  row: Adjustment,
  { contracts, cycles, facts, places }: Known,
): Promise<Decided | Refusal> {
  const setAside = cycles.get(row.appliedCycleId ?? row.cycleId)?.status === 'exception';
  const command =
    outcome === 'approved' ? { type: 'approve' as const } : { type: 'decline' as const, setAside };
  const decision = decideAdjustment(row, { ...command, actor, reason, facts }, at);
  if (!decision.ok) return decision.refusal;
  const { next, events } = decision.change;
  if (next.status !== 'approved') return { of: 'item', next, events, invoice: null };
  const contract = contracts.get(next.contractId)!;
  const placed = await placeApproved(trx, contract, decision.change, { at, actor }, places);
  return { of: 'item', ...placed };
}

export function decidePaymentOf(
  { outcome, actor, reason, at }: Asked,
  row: OffCyclePayment,
  { contracts, facts }: Known,
): Decided | Refusal {
  const type = outcome === 'approved' ? 'approve' : 'decline';
  const decision = decideOffCycle(row, { type, actor, reason, facts }, at);
  if (!decision.ok) return decision.refusal;
  const { next } = decision.change;
  const refusal = type === 'approve' ? guardOffCycle(next, contracts.get(next.contractId)!) : null;
  return refusal ?? { of: 'payment', ...decision.change };
}
