import type { EventDraft } from '../shared/events';
import { formatMoney } from '../shared/money';
import type { Adjustment } from './adjustment';

/** Every event of an adjustment says which one, and what it is worth, so that nobody has to ask for it. */
export function adjustmentEvent(
  { id, type, amount, currency, cycleId, ruleId }: Adjustment,
  event: EventDraft['type'],
  payload: Record<string, unknown>,
): EventDraft {
  return {
    type: event,
    payload: {
      adjustment_id: id,
      adjustment_type: type,
      amount: formatMoney({ minor: amount, currency }),
      currency,
      cycle_id: cycleId,
      ...(ruleId ? { rule_id: ruleId } : {}),
      ...payload,
    },
  };
}
