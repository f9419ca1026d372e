import type { EventDraft } from '../../domain/events/event';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { decideTimeOff } from '../../domain/time-off/decide';
import { FORFEITED } from '../../domain/time-off/review';
import type { Transaction } from '../../store/db/database';
import { lockUnpaidRequests, saveReviewedTimesOff } from '../../store/time-off/time-off';
import type { Wake } from '../../workflows/messages';
import { wakeOfTimeOff } from '../support/wakes';

interface Forfeited {
  drafts: { contractId: string | null; streamId: string; events: EventDraft[] }[];
  wake: Wake[];
}

/**
 * Unpaid days that nobody has approved by the final invoice, which has paid them: no later one could take them off, so
 * that nobody could approve them any more. The contracts are locked. The caller tells of them, and wakes.
 */
export async function forfeitTimeOff(
  trx: Transaction,
  scope: Scope,
  contractIds: string[],
  at: Instant,
): Promise<Forfeited> {
  const forfeited = (await lockUnpaidRequests(trx, scope, contractIds)).flatMap((timeOff) => {
    const decision = decideTimeOff(timeOff, { type: 'lapse', actor: SYSTEM, reason: FORFEITED }, at);
    return decision.ok ? [decision.change] : [];
  });
  await saveReviewedTimesOff(
    trx,
    forfeited.map(({ next }) => next),
  );
  return {
    drafts: forfeited.map(({ next: { id: streamId, contractId }, events }) => ({
      contractId,
      streamId,
      events,
    })),
    wake: forfeited.map(({ next }) => wakeOfTimeOff(next)),
  };
}
