import type { Scope } from '../../domain/shared/scope';
import type { EventDraft } from '../../domain/events/event';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { decideOffCycle } from '../../domain/off-cycle/decide';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { workflowIdOf } from '../../domain/lifecycles';
import type { Transaction } from '../../store/db/database';
import { listForfeited, lockPendingOffCycle, saveForfeited } from '../../store/off-cycle/off-cycle';
import type { Wake } from '../../workflows/messages';

interface Forfeited {
  drafts: { contractId: string; events: EventDraft[] }[];
  wake: Wake[];
}

/**
 * Nobody approves these any more: their contracts, which are locked, have ended. With a last day only those dated
 * after it; the others may still be approved until the final invoice is made. The caller tells of them.
 */
export async function forfeitOffCycle(
  trx: Transaction,
  contractIds: string[],
  given: { reason: string; at: Instant; lastDay?: CalendarDate | null },
): Promise<Forfeited> {
  const { reason, at, lastDay = null } = given;
  const forfeited = (await lockPendingOffCycle(trx, contractIds))
    .filter(({ paymentDate }) => lastDay === null || paymentDate > lastDay)
    .flatMap((payment) => {
      const decision = decideOffCycle(payment, { type: 'forfeit', actor: SYSTEM, reason }, at);
      return decision.ok ? [decision.change] : [];
    });
  const rows = forfeited.map(({ next }) => next);
  await saveForfeited(trx, rows);
  return {
    drafts: forfeited.map(({ next, events }) => ({ contractId: next.contractId, events })),
    wake: rows.map(wakeOf),
  };
}

/** For a retry, which cannot tell any more which of them it was that moved. */
export async function wakesOfForfeited(trx: Transaction, scope: Scope, contractId: string): Promise<Wake[]> {
  return (await listForfeited(trx, scope, contractId)).map(wakeOf);
}

function wakeOf(payment: OffCyclePayment): Wake {
  return { workflowId: workflowIdOf('offCyclePayment', payment, payment.id), start: null };
}
