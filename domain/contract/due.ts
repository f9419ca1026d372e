import { remindersBefore, soonest, type Due } from '../shared/lifecycle';
import { addElapsedDays } from '../shared/time';
import { renewsItself } from './clauses';
import type { ContractTimer } from './commands';
import { contractEnded, isInForce, type Contract } from './contract';
import { contractTable } from './transitions';

/** The next thing that time does to this contract, and when; null when it waits only for people. */
export function contractDue(contract: Contract): Due<ContractTimer> | null {
  switch (contract.status) {
    case 'waiting_client_signature':
      return signatureReminder(contract);
    case 'waiting_worker_signature':
      return soonest(invitationExpiry(contract), signatureReminder(contract));
    case 'signed':
      return { command: 'activate', at: contract.startsAt };
    case 'active':
      return soonest(
        endOfTerm(contract),
        indexationDue(contract),
        renewsItself(contract) ? renewalReminder(contract) : expiryReminder(contract),
      );
    case 'termination_scheduled':
      return indexationDue(contract);
    default:
      return null;
  }
}

/** Which durable workflow waits for this contract; null when nothing is awaited. */
export function contractWaiter(contract: Contract): 'contractSigning' | 'contractTerm' | null {
  if (contractTable[contract.status].waitsFor === null) return null;
  // Where nothing else is agreed on, its termination waits, not the contract.
  if (isInForce(contract)) return contractDue(contract) ? 'contractTerm' : null;
  return 'contractSigning';
}

/** Which workflow answers commands about this contract: that of its term once it has begun, even after its end. */
export function contractHost(contract: Contract): 'contractSigning' | 'contractTerm' {
  return isInForce(contract) || contractEnded.includes(contract.status) ? 'contractTerm' : 'contractSigning';
}

function signatureReminder(contract: Contract): Due<ContractTimer> | null {
  const days = contract.policies.reminderDays[contract.remindersSent];
  if (contract.waitingSince === null || days === undefined) return null;
  // Once an invitation is withdrawn or expired there is nobody to remind.
  if (
    contract.invitation &&
    contract.invitation.state !== 'open' &&
    contract.status === 'waiting_worker_signature'
  )
    return null;
  return { command: 'remind', at: addElapsedDays(contract.waitingSince, days) };
}

function invitationExpiry({ invitation }: Contract): Due<ContractTimer> | null {
  return invitation?.state === 'open' ? { command: 'expireInvitation', at: invitation.expiresAt } : null;
}

function endOfTerm(contract: Contract): Due<ContractTimer> | null {
  const { endsAt } = contract;
  return endsAt ? { command: renewsItself(contract) ? 'renewTerm' : 'complete', at: endsAt } : null;
}

/** On a day of the contract: what is due after its last one is its successor's. */
export function indexationDue({
  nextIndexation,
  terminationDate,
  endDate,
}: Contract): Due<ContractTimer> | null {
  const lastDay = terminationDate ?? endDate;
  if (!nextIndexation || (lastDay !== null && nextIndexation.date > lastDay)) return null;
  return { command: 'index', at: nextIndexation.at };
}

/** Before it is too late to stop it. */
function renewalReminder(contract: Contract): Due<ContractTimer> | null {
  const { renewalStopsUntil, waitingSince, renewalRemindersSent = 0, policies } = contract;
  if (!renewalStopsUntil) return null;
  const reminders = remindersBefore(renewalStopsUntil, policies.expiryReminderDays, waitingSince);
  const at = reminders[renewalRemindersSent];
  return at ? { command: 'remindRenewal', at } : null;
}

function expiryReminder(contract: Contract): Due<ContractTimer> | null {
  const { endsAt, waitingSince, expiryRemindersSent, policies } = contract;
  if (!endsAt) return null;
  const at = remindersBefore(endsAt, policies.expiryReminderDays, waitingSince)[expiryRemindersSent];
  return at ? { command: 'remindExpiry', at } : null;
}
