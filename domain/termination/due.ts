import { remindersBefore, soonest, type Due, type Next } from '../shared/lifecycle';
import type { Termination, TerminationTimer } from './termination';
import { terminationTable } from './transitions';

export function terminationDue(termination: Termination): Due<TerminationTimer> | null {
  if (termination.status !== 'scheduled') return null;
  const { completesAt, createdAt, policies, remindersSent } = termination;
  const reminder = remindersBefore(completesAt, policies.terminationReminderDays, createdAt)[remindersSent];
  return soonest(
    { command: 'takeEffect', at: completesAt },
    reminder ? { command: 'remind', at: reminder } : null,
  );
}

export function terminationNext(termination: Termination): Next | null {
  const { waitsFor, who } = terminationTable[termination.status];
  if (waitsFor === null) return null;
  return {
    waiting_for: waitsFor,
    who,
    until: termination.completesAt,
    then: 'the contract is terminated for good; until then the termination can be cancelled',
  };
}
