import type { Calendar } from '../../domain/billing/calendar';
import { mendedEvent, raisedEvent } from '../../domain/billing/exception';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { ClosedCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import type { BilledCycle } from './issue-invoices';

/** Tells of cycles that this lock sets aside, and of those that an earlier one had and this one has not. */
export async function tellOfExceptions(
  trx: Transaction,
  calendar: Calendar,
  cycles: BilledCycle[],
  closed: ClosedCycle[],
  at: Instant,
): Promise<void> {
  const outcomes = new Map(closed.map((each) => [each.id, each]));
  const drafts = cycles.flatMap((cycle) => {
    const { status, exception } = outcomes.get(cycle.id)!;
    if (exception !== null) return [{ cycle, event: raisedEvent(cycle, exception) }];
    return cycle.exception === null ? [] : [{ cycle, event: mendedEvent(cycle, status) }];
  });
  if (drafts.length === 0) return;
  const ofContracts = drafts.map(({ cycle, event }) => ({ contractId: cycle.contractId, events: [event] }));
  await appendToMany(trx, inScope(calendar), ofContracts, { actor: SYSTEM, at, commandId: null });
}
