import type { Calendar } from '../../domain/billing/calendar';
import { overdueEvent } from '../../domain/invoice/events';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Chunk } from '../../domain/billing/step';
import type { Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import { markOverdue } from '../../store/invoice/invoices';
import type { Wake } from '../../workflows/messages';

/** Marks the unpaid invoices of one chunk of contracts overdue and tells of each; nobody waits for that. */
export async function markChunkOverdue(
  trx: Transaction,
  calendar: Calendar,
  due: Chunk & { at: Instant },
): Promise<Wake[]> {
  const marked = await markOverdue(trx, calendar.id, due);
  const drafts = marked.map((invoice) => ({
    contractId: invoice.contractId,
    events: [overdueEvent(invoice)],
  }));
  await appendToMany(trx, inScope(calendar), drafts, { actor: SYSTEM, at: due.at, commandId: null });
  return [];
}
