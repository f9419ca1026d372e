import { change, partyOf, refuse, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { ContractCommand, ContractEffect } from './commands';
import type { Contract } from './contract';

type Command = ContractCommand | ContractEffect;
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A party says that no other term follows, while there is time for that. */
export function stopRenewal(
  state: Contract,
  { actor, reason }: Of<'stopRenewal'>,
  at: Instant,
): Decision<Contract> {
  const { automaticRenewal, renewalStopsUntil, renewalStopped } = state;
  if (!automaticRenewal || !renewalStopsUntil)
    return refuse(
      'renewal_not_automatic',
      'The contract is not renewed automatically, so there is nothing to stop.',
    );
  if (renewalStopped)
    return refuse('renewal_stopped', `The ${sideOf(renewalStopped.by)} has stopped the renewal already.`);
  if (hasPassed(renewalStopsUntil, at)) return refuseLate(state);
  const by = partyOf(actor);
  return change(
    { ...state, renewalStopped: { by, at, reason }, ...waitingAnew(state, at) },
    { type: 'contract.renewal.stopped', payload: { end_date: state.endDate, by, reason } },
  );
}

/** Who has stopped it may think better of it, for as long. */
export function resumeRenewal(
  state: Contract,
  { actor }: Of<'resumeRenewal'>,
  at: Instant,
): Decision<Contract> {
  const { renewalStopped, renewalStopsUntil } = state;
  if (!renewalStopped)
    return refuse('renewal_not_stopped', 'The renewal of this contract has not been stopped.');
  if (!renewalStopsUntil || hasPassed(renewalStopsUntil, at)) return refuseLate(state);
  const by = partyOf(actor);
  if (renewalStopped.by !== by) {
    const side = sideOf(renewalStopped.by);
    return refuse(
      'renewal_stopped_by_other',
      `The ${side} has stopped the renewal, and only the ${side} takes that back. Agree on a renewal by POST …/renewals instead.`,
      { details: { stopped_by: renewalStopped.by } },
    );
  }
  return change(
    { ...state, renewalStopped: null, ...waitingAnew(state, at) },
    { type: 'contract.renewal.resumed', payload: { end_date: state.endDate, by } },
  );
}

function refuseLate({ renewalStopsUntil, endDate }: Contract): Decision<Contract> {
  return refuse(
    'renewal_window_closed',
    `Until ${renewalStopsUntil} a party could say whether another term follows the one that ends on ${endDate}. Terminate the contract, or agree on a renewal instead.`,
    { details: { stop_until: renewalStopsUntil } },
  );
}

const sideOf = (party: string): string => (party === 'worker' ? 'worker' : 'employer');

/** What is waited for is another thing from now on, and so are its reminders. */
function waitingAnew({ status }: Contract, at: Instant): Partial<Contract> {
  const reminders = { expiryRemindersSent: 0, renewalRemindersSent: 0 };
  return status === 'signed' ? reminders : { ...reminders, waitingSince: at };
}

export function remindRenewal(state: Contract): Decision<Contract> {
  const { renewalRemindersSent = 0, endDate, renewalStopsUntil } = state;
  return change(
    { ...state, renewalRemindersSent: renewalRemindersSent + 1 },
    {
      type: 'contract.renewal.reminded',
      payload: { end_date: endDate, stop_until: renewalStopsUntil ?? null },
    },
  );
}
