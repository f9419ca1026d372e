import type { Contract } from '../../domain/contract/contract';
import { isAgreement } from '../../domain/contract/kinds';
import type { EventDraft } from '../../domain/events/event';
import { decidePayment } from '../../domain/payment-schedule/decide';
import { inScope } from '../../domain/shared/scope';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { listPlannedCycles } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { readAllUnbilled, savePayments } from '../../store/payment-schedule/scheduled-payments';
import { followSchedule } from '../../store/payment-schedule/schedules';
import type { Wake } from '../../workflows/messages';
import type { Work } from '../record/recorder';
import { accepted } from '../support/accepted';
import { wakeOfSchedule } from '../support/wakes';

/** The contract has ended: what is dated after its last day is cancelled, and what no invoice is left for. */
export async function endPayments(work: Work, contract: Contract, reason: string): Promise<void> {
  if (!isAgreement(contract)) return;
  const cycles = await listPlannedCycles(work.trx, contract);
  const isBilled = cycles.some(({ status }) => status === 'open' || status === 'exception');
  const lastDay = contract.terminationDate ?? contract.endDate;
  await tell(work, contract, { reason, after: isBilled ? lastDay : null });
}

/** The contract was called off before it began: all of them are cancelled. */
export async function callOffPayments(work: Work, contract: Contract, reason: string): Promise<void> {
  if (isAgreement(contract)) await tell(work, contract, { reason, after: null });
}

interface GivingUp {
  reason: string;
  /** The day after which they are dated; null for all. */
  after: CalendarDate | null;
}

async function tell(work: Work, contract: Contract, givingUp: GivingUp): Promise<void> {
  const { events, wake } = await giveUpPayments(work.trx, contract, givingUp, work.request.at);
  if (events.length > 0) await work.append(events, contract.id);
  work.wake.push(...wake);
}

/** Cancels what no invoice has charged. The contract is locked; the caller tells of it, and wakes. */
export async function giveUpPayments(
  trx: Transaction,
  contract: Contract,
  { reason, after }: GivingUp,
  at: Instant,
): Promise<{ events: EventDraft[]; wake: Wake[] }> {
  const changes = (await readAllUnbilled(trx, contract.id))
    .filter(({ date }) => after === null || date > after)
    .map((payment) => accepted(decidePayment(payment, { type: 'giveUp', reason }, at)));
  if (changes.length === 0) return { events: [], wake: [] };
  await savePayments(
    trx,
    changes.map(({ next }) => next),
  );
  const schedule = await followSchedule(trx, inScope(contract), contract.id, at);
  return {
    events: changes.flatMap(({ events }) => events),
    wake: schedule ? [wakeOfSchedule(schedule)] : [],
  };
}
