import type { EventDraft } from '../events/event';
import { refuse, type Change, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { Contract, InvitationState, Signer } from './contract';

/** Parts of a contract's state that more than one command sets. */
export function waitForSignature(signer: Signer, at: Instant): Partial<Contract> {
  return { status: `waiting_${signer}_signature`, waitingSince: at, remindersSent: 0 };
}

/** It begins, with its end in sight where a termination was requested before. */
export function activated({ terminationDate }: Contract, at: Instant): Partial<Contract> {
  const status = terminationDate === null ? 'active' : 'termination_scheduled';
  return { status, activatedAt: at, waitingSince: at };
}

/** Both have signed: it is in force at once when its start date has been reached (A3-4). */
export function signedByBoth(signed: Contract, events: EventDraft[], at: Instant): Change<Contract> {
  const both: Contract = { ...signed, signedAt: at, waitingSince: null, status: 'signed' };
  const told: EventDraft[] = [
    ...events,
    { type: 'contract.signed', payload: { signed_at: at, start_date: signed.startDate } },
  ];
  if (!hasPassed(signed.startsAt, at)) return { next: both, events: told };
  const begun: EventDraft = { type: 'contract.activated', payload: {} };
  return { next: { ...both, ...activated(both, at) }, events: [...told, begun] };
}

export function invitationLapsed({ invitation }: Contract, at: Instant): boolean {
  return invitation !== null && (invitation.state === 'expired' || hasPassed(invitation.expiresAt, at));
}

/** An invitation ends with what it asks for: whatever ends that has it closed, by the state that is true. */
export function withInvitationClosed(contract: Contract, at: Instant): Contract {
  const { invitation } = contract;
  if (invitation?.state !== 'open') return contract;
  const state = stateOfOpen(contract, at);
  return state === 'open' ? contract : { ...contract, invitation: { ...invitation, state } };
}

function stateOfOpen(contract: Contract, at: Instant): InvitationState {
  if (contract.workerSignature) return 'accepted';
  switch (contract.status) {
    case 'draft':
    case 'waiting_worker_signature':
      return 'open';
    case 'rejected':
      return 'declined';
    default:
      return invitationLapsed(contract, at) ? 'expired' : 'withdrawn';
  }
}

export function endBeforeStart(): Decision<Contract> {
  return refuse(
    'end_before_start',
    'end_date is before start_date. Choose an end date on or after the start date.',
    {
      field: 'end_date',
    },
  );
}
