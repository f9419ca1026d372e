import { assertNever } from '../shared/errors';
import { refuse, type Decision, type Due } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { PaymentSchedule, ScheduleCommand } from './payment-schedule';
import { scheduleTable } from './transitions';

/**
 * Decides one command against the schedule of a contract, as far as that goes: which payment it is for, and what the rules
 * of payments make of it, is found under the lock of the contract. What is waited for thereafter is `withNextDue`.
 */
export function decideSchedule(
  state: PaymentSchedule | null,
  command: ScheduleCommand,
  at: Instant,
): Decision<PaymentSchedule> {
  const schedule = state ?? (command.type === 'add' ? newSchedule(command.schedule, at) : null);
  if (!schedule) return refuse('not_found', 'No payments have been scheduled on this contract.');
  if (!scheduleTable[schedule.status].on[command.type])
    return refuse('not_pending', 'No payment is planned here.', { details: { status: schedule.status } });
  const next = { ...schedule, version: (state?.version ?? 0) + 1, updatedAt: at };
  switch (command.type) {
    case 'add': {
      const { actor: _actor, schedule: _schedule, ...order } = command;
      return { ok: true, change: { next, events: [], order } };
    }
    case 'change':
    case 'cancel': {
      const { actor: _actor, ...order } = command;
      return { ok: true, change: { next, events: [], order } };
    }
    case 'fallDue':
      return { ok: true, change: { next, events: [] } };
    default:
      return assertNever(command);
  }
}

type NewSchedule = Extract<ScheduleCommand, { type: 'add' }>['schedule'];

function newSchedule(of: NewSchedule, at: Instant): PaymentSchedule {
  const times = { createdAt: at, updatedAt: at };
  return { ...of, id: of.contractId, status: 'closed', version: 0, nextDueAt: null, ...times };
}

/** The schedule, with the instant at which the next payment falls due. */
export function withNextDue(schedule: PaymentSchedule, nextDueAt: Instant | null): PaymentSchedule {
  return { ...schedule, status: nextDueAt === null ? 'closed' : 'open', nextDueAt };
}

export function scheduleDue({ nextDueAt }: PaymentSchedule): Due<'fallDue'> | null {
  return nextDueAt === null ? null : { command: 'fallDue', at: nextDueAt };
}
