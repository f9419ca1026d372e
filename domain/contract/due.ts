import { remindersBefore, soonest, type Due } from '../shared/lifecycle';
import { addElapsedDays } from '../shared/time';
import type { ContractTimer } from './commands';
import { contractEnded, isInForce, type Contract } from './contract';
import { contractTable } from './transitions';

/** The next thing that time does to this contract, and when; null when it waits for people only. */
export function contractDue(contract: Contract): Due<ContractTimer> | null {
  switch (contract.status) {
    case 'waiting_client_signature':
      return signatureReminder(contract);
    case 'waiting_worker_signature':
      return soonest(invitationExpiry(contract), signatureReminder(contract));
    case 'signed':
      return { command: 'activate', at: contract.startsAt };
    case 'active':
      return soonest(endOfTerm(contract), expiryReminder(contract));
    default:
      return null;
  }
}

/** Which durable workflow waits for this contract; null when nothing is awaited. */
export function contractWaiter(contract: Contract): 'contractSigning' | 'contractTerm' | null {
  if (contractTable[contract.status].waitsFor === null) return null;
  if (contract.status === 'active') return contractDue(contract) ? 'contractTerm' : null;
  // Its termination waits, not the contract.
  if (contract.status === 'termination_scheduled') return null;
  return 'contractSigning';
}

/** Which workflow answers commands about this contract: that of its term once it has begun, even after its end. */
export function contractHost(contract: Contract): 'contractSigning' | 'contractTerm' {
  return isInForce(contract) || contractEnded.includes(contract.status) ? 'contractTerm' : 'contractSigning';
}

function signatureReminder(contract: Contract): Due<ContractTimer> | null {
  const days = contract.policies.reminderDays[contract.remindersSent];
  if (contract.waitingSince === null || days === undefined) return null;
  // An invitation that is withdrawn or expired leaves nobody to remind.
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

function endOfTerm({ endsAt }: Contract): Due<ContractTimer> | null {
  return endsAt ? { command: 'complete', at: endsAt } : null;
}

function expiryReminder(contract: Contract): Due<ContractTimer> | null {
  const { endsAt, waitingSince, expiryRemindersSent, policies } = contract;
  if (!endsAt) return null;
  const at = remindersBefore(endsAt, policies.expiryReminderDays, waitingSince)[expiryRemindersSent];
  return at ? { command: 'remindExpiry', at } : null;
}
